package zwiesprache.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Page.Alternate;
import zwiesprache.edition.Page.Crumb;
import zwiesprache.edition.Page.Relations;
import zwiesprache.edition.Page.Switch;
import zwiesprache.edition.Services.Service;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.SectionId;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.typeset.Tongues;

/** Makes the pages that the theme brings along: one of each kind in each full language that has any page. */
final class ServicePages {
    private final Services services;
    private final Languages languages;
    private final Tongues tongues;
    private final List<Page> pages;

    /** @param pages all others */
    ServicePages(Services services, Languages languages, Tongues tongues, List<Page> pages) {
        this.services = services;
        this.languages = languages;
        this.tongues = tongues;
        this.pages = pages;
    }

    /** All others, and then these. */
    List<Page> all() {
        List<Page> all = new ArrayList<>(pages);
        services.kinds().forEach((kind, byLang) -> {
            List<Alternate> there = new ArrayList<>();
            for (Lang lang : languages.full()) {
                Optional.ofNullable(byLang.get(lang))
                        .filter(service -> isSpoken(lang))
                        .ifPresent(service -> there.add(new Alternate(lang, path(kind, service, lang))));
            }
            there.forEach(one -> all.add(page(kind, byLang, one, there)));
        });
        return all;
    }

    private boolean isSpoken(Lang lang) {
        return pages.stream()
                .anyMatch(page -> page.lang().equals(lang)
                        && !(page.content() instanceof Content.Chooser)
                        && !(page.content() instanceof Content.NotFound));
    }

    private String path(PageKind kind, Service service, Lang lang) {
        return lang.tag() + "/" + tongues.slug(service.slug().isBlank() ? kind.key() : service.slug(), lang) + "/";
    }

    private Page page(PageKind kind, Map<Lang, Service> byLang, Alternate one, List<Alternate> there) {
        Service service = Optional.ofNullable(byLang.get(one.lang())).orElseThrow();
        List<Switch> switches = there.stream()
                .map(each -> new Switch(each.lang(), each.path(), true))
                .toList();
        boolean listed = kind != PageKind.SEARCH; // one search does not find another
        Relations relations = new Relations(
                Optional.of(one.path()),
                listed,
                listed ? there : List.of(),
                there.stream().findFirst().map(Alternate::path).filter(path -> listed),
                switches,
                List.of());
        return new Page(
                one.path(),
                one.lang(),
                service.title(),
                service.summary(),
                one.lang(),
                relations,
                home(one.lang()),
                new Content.OfService(kind));
    }

    private List<Crumb> home(Lang lang) {
        return pages.stream()
                .filter(page -> page.lang().equals(lang)
                        && page.content() instanceof Content.OfSection of
                        && of.section().id().equals(SectionId.ROOT))
                .map(page -> crumb(page, lang))
                .toList();
    }

    /** Named as on all other pages: by the section, not by the title of its page. */
    private static Crumb crumb(Page page, Lang lang) {
        String title = page.content() instanceof Content.OfSection of
                ? of.section().words().title().pick(lang).map(Picked::value).orElse(page.title())
                : page.title();
        return new Crumb(title, lang, page.path());
    }
}
