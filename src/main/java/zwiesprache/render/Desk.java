package zwiesprache.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Content;
import zwiesprache.edition.Dossier;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Link;
import zwiesprache.edition.Listing;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.Target;
import zwiesprache.model.When;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.ItemView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.Words;
import zwiesprache.typeset.Tongues;

/** What all pages of one language are written with: the edition, its speech, and the small views that recur. */
final class Desk {
    /** What leads to a topic's dossier; a theme without this word has none. */
    static final String DOSSIER = "dossier";

    private final Edition edition;
    private final Speech speech;
    private final Tongues tongues;
    private final Map<Lang, Desk> all;
    private final Map<EntryId, LinkView> links = new ConcurrentHashMap<>();
    private final Map<EntryId, ItemView> items = new ConcurrentHashMap<>();
    private final Map<EntryId, Chronicle> chronicles = new LinkedHashMap<>();
    private final Map<EntryId, Dossier> dossiers = new LinkedHashMap<>();

    private Desk(Edition edition, Speech speech, Tongues tongues, Map<Lang, Desk> all) {
        this.edition = edition;
        this.speech = speech;
        this.tongues = tongues;
        this.all = all;
        for (Page page : edition.pages()) {
            if (page.lang().equals(speech.lang())
                    && page.content() instanceof Content.OfPart part
                    && part.listing() instanceof Listing.Timeline timeline) {
                add(page, part, timeline);
            }
        }
    }

    private void add(Page page, Content.OfPart part, Listing.Timeline timeline) {
        for (Listing.Filter filter : timeline.filters()) {
            for (Listing.Choice choice : filter.choices()) {
                if (choice.part().key().equals(part.key())
                        && choice.common().target().isPresent()
                        && choice.common().target().get() instanceof Target.ToEntry to) {
                    Words title = speech.words(page.title(), page.titleLang());
                    chronicles.putIfAbsent(to.id(), new Chronicle(title, href(page.path()), timeline));
                }
            }
        }
    }

    /** The page of a timeline that shows the entries alone that refer to another. */
    record Chronicle(Words title, String href, Listing.Timeline listing) {}

    Optional<Chronicle> chronicle(EntryId id) {
        return Optional.ofNullable(chronicles.get(id));
    }

    Optional<Dossier> dossier(EntryId topic) {
        return Optional.ofNullable(dossiers.get(topic));
    }

    /** In the order of the topics' pages. */
    Collection<Dossier> dossiers() {
        return dossiers.values();
    }

    /** A desk for each language and variant of the site. */
    static Map<Lang, Desk> all(Edition edition, Tongues tongues, Theme theme) {
        Map<Lang, Desk> desks = new LinkedHashMap<>();
        for (Lang lang : edition.config().languages().tags()) {
            desks.put(lang, new Desk(edition, new Speech(lang, tongues, theme), tongues, desks));
        }
        if (theme.pages().containsKey(PageKind.DOSSIER)) {
            for (Dossier dossier : edition.dossiers(tongues)) {
                Optional.ofNullable(desks.get(dossier.page().lang()))
                        .filter(desk -> desk.speech().messages().containsKey(DOSSIER))
                        .ifPresent(desk ->
                                desk.dossiers.put(dossier.topic().entry().id(), dossier));
            }
        }
        return desks;
    }

    Edition edition() {
        return edition;
    }

    Tongues tongues() {
        return tongues;
    }

    Speech speech() {
        return speech;
    }

    /** The desk of another language. */
    Desk in(Lang lang) {
        return Optional.ofNullable(all.get(lang)).orElseThrow();
    }

    /** The site's name in this language, plain. */
    String siteName() {
        return speech.words(edition.config().names().title()).text();
    }

    /** What the site is about, plain; empty if not stated. */
    String siteDescription() {
        return speech.words(edition.config().names().description()).text();
    }

    String slug(String words) {
        return tongues.slug(words, lang());
    }

    /** The language that an entry's title is in. */
    Lang wordsOf(Shown shown) {
        return shown.text().title().lang().orElse(shown.textLang());
    }

    Lang lang() {
        return speech.lang();
    }

    /** The address of a page or file below the site's root, from the host's root on. */
    String href(String path) {
        return edition.config().baseUrl().path() + path;
    }

    String absolute(String path) {
        BaseUrl base = edition.config().baseUrl();
        return base.absolute(path);
    }

    Optional<Shown> shown(EntryId id) {
        return edition.directory().entry(id, lang());
    }

    /** An entry's title as it stands among words of the page's language. */
    Words title(Shown shown) {
        return title(shown, lang());
    }

    /** @param around the language of the element that the title will stand in */
    Words title(Shown shown, Lang around) {
        Lang in = shown.text().title().lang().orElse(shown.textLang());
        boolean same = in.base().equals(around.base());
        return speech.words(shown.text().title().words(), same ? around : in, around);
    }

    /** Made once for each entry: an entry stands in lists, on pages of topics, beside others … */
    LinkView link(Shown shown) {
        EntryId id = shown.entry().id();
        LinkView known = links.get(id);
        if (known == null) {
            known = makeLink(shown);
            links.put(id, known);
        }
        return known;
    }

    private LinkView makeLink(Shown shown) {
        String mark = speech.mark(shown.textLang());
        Words words = title(shown, mark.isEmpty() ? lang() : shown.textLang());
        return new LinkView(words, shown.path().map(this::href).orElse(""), mark);
    }

    /** A link of a menu; none if it leads nowhere for these readers. */
    Optional<LinkView> link(Target target) {
        Link link = edition.link(target, true, lang());
        if (link instanceof Link.ToPage to && !to.title().isEmpty()) {
            String mark = speech.mark(to.lang());
            return Optional.of(new LinkView(
                    speech.words(
                            to.title(), mark.isEmpty() ? lang() : to.titleLang(), mark.isEmpty() ? lang() : to.lang()),
                    href(to.path()),
                    mark));
        }
        return Optional.empty();
    }

    DateView date(Shown shown) {
        return when(shown).map(speech::date).orElse(DateView.none());
    }

    static Optional<When> when(Shown shown) {
        return shown.entry().when(shown.section().kind());
    }

    /** @param kinds whether each item says what kind of thing it is */
    ItemView item(Shown shown, boolean kinds) {
        EntryId id = shown.entry().id();
        ItemView item = items.get(id);
        if (item == null) {
            item = makeItem(shown);
            items.put(id, item);
        }
        return kinds
                ? item
                : new ItemView(
                        item.title(),
                        item.href(),
                        item.lang(),
                        item.date(),
                        item.summary(),
                        Words.none(),
                        item.place(),
                        "");
    }

    private ItemView makeItem(Shown shown) {
        LinkView link = link(shown);
        Lang around = link.lang().isEmpty() ? lang() : shown.textLang();
        return new ItemView(
                link.words(),
                link.href(),
                link.lang(),
                date(shown),
                speech.words(shown.text().summary(), around, around),
                singular(shown.section()),
                place(shown),
                "");
    }

    /** What the site calls one entry of a section; the root's pages are only pages. */
    Words singular(Section section) {
        return section.id().isRoot()
                ? Words.none()
                : speech.words(section.words().singular());
    }

    private LinkView place(Shown shown) {
        return shown.entry().references(shown.section().kind(), Role.LOCATION).stream()
                .findFirst()
                .flatMap(this::shown)
                .map(this::link)
                .orElse(LinkView.none());
    }
}
