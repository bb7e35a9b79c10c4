package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.edition.Listings.Divided;
import zwiesprache.edition.Page.Crumb;
import zwiesprache.model.Display;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** Makes all pages: chooser and error page, then language by language home, sections and entries, then redirects. */
final class Pages {
    private final Site site;
    private final Status status;
    private final Config config;
    private final Directory directory;
    private final Map<Lang, Listings> listings = new LinkedHashMap<>();
    private final Map<Lang, Ordering> orderings = new LinkedHashMap<>();
    private final Map<Lang, Map<EntryId, Neighbours>> neighbours = new LinkedHashMap<>();
    private final Relating relating;
    private final List<Page> pages = new ArrayList<>();

    Pages(Site site, Status status, Config config, Directory directory, Tongues tongues) {
        this.site = site;
        this.status = status;
        this.config = config;
        this.directory = directory;
        this.relating = new Relating(site, config, directory);
        for (Lang lang : config.languages().tags()) {
            listings.put(lang, new Listings(site, directory, tongues, lang));
            orderings.put(lang, new Ordering(site, tongues, lang));
            neighbours.put(lang, neighbours(lang));
        }
    }

    /** The entries before and after one in its section's order. */
    private record Neighbours(Optional<EntryId> previous, Optional<EntryId> next) {
        static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
    }

    private Map<EntryId, Neighbours> neighbours(Lang lang) {
        Map<EntryId, Neighbours> all = new LinkedHashMap<>();
        directory.ordered().getOrDefault(lang, new LinkedHashMap<>()).forEach((section, entries) -> {
            List<EntryId> order = section.isRoot()
                    ? List.of()
                    : entries.stream()
                            .filter(each -> directory
                                    .entry(each, lang)
                                    .flatMap(Shown::path)
                                    .isPresent())
                            .toList();
            for (int i = 0; i < order.size(); i++) {
                Optional<EntryId> before = i > 0 ? Optional.of(order.get(i - 1)) : Optional.<EntryId>empty();
                Optional<EntryId> after =
                        i + 1 < order.size() ? Optional.of(order.get(i + 1)) : Optional.<EntryId>empty();
                all.put(order.get(i), new Neighbours(before, after));
            }
        });
        return all;
    }

    List<Page> all() {
        Lang first = config.languages().first();
        pages.add(simple("", first, relating.chooser(), new Content.Chooser()));
        pages.add(simple("404.html", first, relating.notFound(), new Content.NotFound()));
        for (Lang lang : config.languages().tags()) {
            directory
                    .sections()
                    .getOrDefault(lang, new LinkedHashMap<>())
                    .forEach((id, path) -> section(id, path, lang));
            directory.entries().getOrDefault(lang, new LinkedHashMap<>()).values().stream()
                    .filter(shown -> isHere(shown, lang))
                    .forEach(shown -> entry(shown, lang));
        }
        redirects();
        return pages;
    }

    /** Whether an entry has a page in the language; readers of a variant may meet it on that of the full language. */
    private boolean isHere(Shown shown, Lang lang) {
        return shown.path().isPresent()
                && (!config.languages().isVariant(lang) || shown.textLang().equals(lang));
    }

    private static Page simple(String path, Lang lang, Page.Relations relations, Content content) {
        return new Page(path, lang, "", "", lang, relations, List.of(), content);
    }

    private void section(SectionId id, String path, Lang lang) {
        Section section = site.section(id);
        Picked<Text> text = section.texts().pick(lang).orElseThrow();
        Text words = text.value();
        Divided divided = listings(lang).section(section, path);
        Page page = new Page(
                path,
                lang,
                words.title().words(),
                words.summary(),
                text.lang(),
                relating.section(section, lang),
                above(id, lang),
                new Content.OfSection(section, words, status.of(id, text.lang()), divided.whole()));
        pages.add(page);
        parts(
                page,
                divided,
                other -> directory
                        .section(id, other)
                        .map(there -> listings(other).section(section, there)));
    }

    /** The same listing in another language; absent where the page is not. */
    private interface Elsewhere {
        Optional<Divided> in(Lang other);
    }

    private void parts(Page whole, Divided divided, Elsewhere elsewhere) {
        if (divided.parts().isEmpty()) {
            return;
        }
        Map<Lang, Map<String, String>> others = new LinkedHashMap<>();
        Map<Lang, Divided> there = new LinkedHashMap<>();
        if (divided.shared()) {
            for (Page.Switch to : whole.relations().switches()) {
                if (to.real()) {
                    Map<String, String> paths = new LinkedHashMap<>();
                    elsewhere.in(to.lang()).ifPresent(other -> {
                        other.parts().keySet().forEach(part -> paths.put(part.key(), part.path()));
                        there.put(to.lang(), other);
                    });
                    others.put(to.lang(), paths);
                }
            }
        }
        List<Crumb> trail = new ArrayList<>(whole.trail());
        trail.add(new Crumb(whole.title(), whole.titleLang(), whole.path()));
        divided.parts().forEach((part, own) -> {
            Page page = new Page(
                    part.path(),
                    whole.lang(),
                    whole.title(),
                    whole.description(),
                    whole.titleLang(),
                    relating.part(whole, part, others),
                    trail,
                    new Content.OfPart(whole.path(), part.key(), own.whole()));
            pages.add(page);
            parts(page, own, other -> Optional.ofNullable(there.get(other)).flatMap(each -> each.part(part.key())));
        });
    }

    private void entry(Shown shown, Lang lang) {
        EntryId id = shown.entry().id();
        String path = shown.path().orElseThrow();
        Optional<Divided> divided = listing(shown.entry(), path, lang);
        Neighbours beside = neighbours.getOrDefault(lang, new LinkedHashMap<>()).getOrDefault(id, Neighbours.NONE);
        Content content = new Content.OfEntry(
                shown,
                status.of(id, shown.textLang()),
                backlinks(id, lang),
                beside.previous(),
                beside.next(),
                divided.map(Divided::whole));
        Page page = new Page(
                path,
                lang,
                shown.text().title().words(),
                shown.text().summary(),
                shown.text().title().lang().orElse(shown.textLang()),
                relating.entry(shown, lang),
                trail(id.section(), lang),
                content);
        pages.add(page);
        divided.ifPresent(whole -> parts(
                page,
                whole,
                other -> directory
                        .entry(id, other)
                        .flatMap(Shown::path)
                        .flatMap(there -> listing(shown.entry(), there, other))));
    }

    private Optional<Divided> listing(Entry entry, String path, Lang lang) {
        Display display = entry.standing().display();
        List<SectionId> of = display.of();
        return switch (display.layout()) {
            case PAGE -> Optional.empty();
            case TIMELINE -> Optional.of(listings(lang).timeline(display, path));
            case MATRIX -> Optional.of(listings(lang).matrix(of));
            case INDEX -> Optional.of(listings(lang).index(of, path));
            case LIST -> Optional.of(listings(lang).list(of));
        };
    }

    private Listings listings(Lang lang) {
        return Optional.ofNullable(listings.get(lang)).orElseThrow();
    }

    /** Those that the readers can be told of, in time order. */
    private List<Backlinks> backlinks(EntryId id, Lang lang) {
        List<Backlinks> known = new ArrayList<>();
        Ordering ordering = Optional.ofNullable(orderings.get(lang)).orElseThrow();
        for (Backlinks group : directory.backlinks().getOrDefault(id, List.of())) {
            List<Shown> from = new ArrayList<>();
            group.from().forEach(each -> directory.entry(each, lang).ifPresent(from::add));
            from.sort(ordering.byDate());
            if (!from.isEmpty()) {
                known.add(new Backlinks(group.section(), group.label(), Ordering.ids(from)));
            }
        }
        return known;
    }

    private List<Crumb> above(SectionId id, Lang lang) {
        return id.parent().map(parent -> trail(parent, lang)).orElse(List.of());
    }

    private List<Crumb> trail(SectionId id, Lang lang) {
        List<Crumb> trail = new ArrayList<>(above(id, lang));
        Lang full = config.languages().full(lang);
        Optional<Section> section = Optional.ofNullable(site.sections().get(id));
        Optional<String> path = directory.section(id, lang).or(() -> directory.section(id, full));
        if (section.isPresent() && path.isPresent()) {
            String title = section.get().words().title().in(full).orElse(id.path());
            trail.add(new Crumb(title, full, path.get()));
        }
        return trail;
    }

    private void redirects() {
        for (Page page : List.copyOf(pages)) {
            if (page.content() instanceof Content.OfEntry of && !of.shown().isFallback(page.lang())) {
                redirects(of.shown().text(), page);
            } else if (page.content() instanceof Content.OfSection of) {
                redirects(of.text(), page);
            }
        }
    }

    private void redirects(Text text, Page page) {
        for (Text.Alias alias : text.aliases()) {
            String file = alias.path().substring(alias.path().lastIndexOf('/') + 1);
            String path = file.isEmpty() || file.contains(".") ? alias.path() : alias.path() + "/";
            pages.add(new Page(
                    path,
                    page.lang(),
                    page.title(),
                    "",
                    page.titleLang(),
                    relating.redirect(page.path()),
                    List.of(),
                    new Content.Redirect(page.path(), alias.origin())));
        }
    }
}
