package zwiesprache.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zwiesprache.config.Config;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Link;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.RichText;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.render.view.AccessView;
import zwiesprache.render.view.HeadView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.NavView;
import zwiesprache.render.view.NoticesView;
import zwiesprache.render.view.SiteView;
import zwiesprache.render.view.VersionView;

/** Writes what surrounds the content of a page: head, navigation, notices, and what all pages share. */
final class FrameWriter {
    private static final String BOOK = "book";

    private final Desk desk;
    private final Speech speech;
    private final Config config;
    private final SiteView site;
    private final List<LinkView> menu = new ArrayList<>();
    private final Map<PageKind, Page> services = new LinkedHashMap<>();

    /**
     * @param assets the theme's files: where each is
     * @param hashes of their contents
     */
    FrameWriter(Desk desk, Map<String, String> assets, Map<String, String> hashes) {
        this.desk = desk;
        this.speech = desk.speech();
        this.config = desk.edition().config();
        for (Target target : desk.edition().site().menus().main()) {
            desk.link(target).ifPresent(menu::add);
        }
        for (PageKind kind : PageKind.values()) {
            desk.edition().service(kind, desk.lang()).ifPresent(there -> services.put(kind, there));
        }
        this.site = site(assets, hashes);
    }

    SiteView site() {
        return site;
    }

    private SiteView site(Map<String, String> assets, Map<String, String> hashes) {
        Lang full = config.languages().full(desk.lang());
        List<LinkView> footer = new ArrayList<>();
        for (Target target : desk.edition().site().menus().footer()) {
            desk.link(target).ifPresent(footer::add);
        }
        return new SiteView(
                speech.words(config.names().title()),
                desk.href(home(desk.lang()).orElse("")),
                config.languages().full().indexOf(full) + 1,
                desk.href("manifest.webmanifest"),
                home(full).isPresent() ? feeds(full) : List.of(),
                footer,
                assets,
                hashes);
    }

    private Optional<String> home(Lang lang) {
        return desk.edition()
                .directory()
                .section(SectionId.ROOT, lang)
                .or(() -> desk.edition()
                        .directory()
                        .section(SectionId.ROOT, config.languages().full(lang)));
    }

    private List<SiteView.Feed> feeds(Lang lang) {
        List<SiteView.Feed> feeds =
                new ArrayList<>(ExtrasWriter.feeds(desk.edition().channels(lang).get(0), desk));
        if (config.policy().epub() && speech.messages().containsKey(BOOK)) {
            feeds.add(new SiteView.Feed(
                    desk.href(Edition.book(lang)), "application/epub+zip", speech.words(speech.message(BOOK))));
        }
        return feeds;
    }

    HeadView head(Page page, String title) {
        List<HeadView.Alternate> alternates = new ArrayList<>();
        for (Page.Alternate each : page.relations().alternates()) {
            alternates.add(new HeadView.Alternate(each.lang().tag(), desk.absolute(each.path())));
        }
        page.relations()
                .xDefault()
                .ifPresent(path -> alternates.add(new HeadView.Alternate("x-default", desk.absolute(path))));
        return new HeadView(
                page.lang().tag(),
                speech.dir(),
                headTitle(page, title),
                description(page, title),
                page.relations().canonical().map(desk::absolute).orElse(""),
                mayBeIndexed(page),
                alternates,
                new Schema(desk, page).json());
    }

    /** A page in two languages is not listed, but not forbidden either: that it names another as its like is enough. */
    private static boolean mayBeIndexed(Page page) {
        return page.relations().indexed() || page.content() instanceof Content.OfPair;
    }

    private String headTitle(Page page, String title) {
        String name = site.name().text();
        if (page.content() instanceof Content.Chooser || page.content() instanceof Content.NotFound) {
            String lost = page.content() instanceof Content.NotFound
                    ? inEach(page, own -> own.speech().messages().getOrDefault("not_found", ""))
                    : "";
            return lost.isEmpty() ? inEach(page, Desk::siteName) : lost + " · " + name;
        }
        if (title.equals(name)) {
            return name;
        }
        boolean below =
                shown(page).filter(shown -> !shown.section().id().isRoot()).isPresent();
        String kind = below
                ? " · "
                        + speech.words(page.trail().get(page.trail().size() - 1).title())
                                .text()
                : "";
        Languages languages = desk.edition().config().languages();
        String variant = languages.isVariant(page.lang()) ? " · " + languages.name(page.lang()) : "";
        return title + kind + variant + " · " + name;
    }

    /** The words of each language that a page of all of them leads to, once if they are the same. */
    private String inEach(Page page, Function<Desk, String> words) {
        return page.relations().switches().stream()
                .map(each -> words.apply(desk.in(each.lang())))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The entry that a page is of. */
    private static Optional<Shown> shown(Page page) {
        if (page.content() instanceof Content.OfPair of) {
            return of.first().shown();
        }
        return page.content() instanceof Content.OfEntry of ? Optional.of(of.shown()) : Optional.empty();
    }

    /** What is stated; else the text's beginning; else what the page is called and where it belongs. */
    private String description(Page page, String title) {
        if (page.content() instanceof Content.Chooser) {
            return inEach(page, Desk::siteDescription);
        }
        if (page.content() instanceof Content.NotFound) {
            return "";
        }
        if (page.content() instanceof Content.OfPart) {
            return (title + ". " + page.description()).strip();
        }
        Optional<RichText> text = page.content() instanceof Content.OfEntry of
                ? Optional.of(of.shown().text().body())
                : page.content() instanceof Content.OfPair pair
                        ? pair.first().text().map(Text::body)
                        : Optional.empty();
        return Optional.of(page.description())
                .filter(words -> !words.isEmpty())
                .or(() -> text.flatMap(body -> ProseWriter.beginning(
                        body, target -> desk.edition().link(target, true, desk.lang()) instanceof Link.Citation)))
                .map(words -> speech.words(words, page.titleLang()).text() + inBoth(page))
                .orElseGet(() -> about(page, title));
    }

    /** By what a page in two languages is told from either of its halves. */
    private String inBoth(Page page) {
        return page.content() instanceof Content.OfPair of
                ? " (" + config.languages().name(of.pair().first()) + ", "
                        + config.languages().name(of.pair().second()) + ")"
                : "";
    }

    private String about(Page page, String title) {
        List<String> parts = new ArrayList<>(List.of(title));
        for (int i = page.trail().size() - 1; i > 0; i--) {
            parts.add(page.trail().get(i).title());
        }
        parts.add(site.name().text());
        return String.join(" · ", parts);
    }

    NavView nav(Page page) {
        Languages languages = config.languages();
        List<NavView.Language> switches = new ArrayList<>();
        for (Page.Switch each : page.relations().switches()) {
            boolean alone = !(page.content() instanceof Content.OfPair);
            boolean current = alone && each.lang().equals(languages.full(page.lang()));
            switches.add(new NavView.Language(
                    each.lang().tag(), languages.name(each.lang()), desk.href(each.path()), current, each.real()));
        }
        List<NavView.MenuItem> items = new ArrayList<>();
        boolean both = page.content() instanceof Content.OfPair;
        String here = desk.href(both ? page.relations().canonical().orElse("") : page.path());
        String home = site.home();
        for (LinkView item : menu) {
            String href = item.href();
            boolean below = here.startsWith(href) && !href.equals(home);
            String current = here.equals(href) && !both ? "page" : below || here.equals(href) ? "true" : "";
            items.add(new NavView.MenuItem(item.words(), href, item.lang(), current));
        }
        List<LinkView> crumbs = new ArrayList<>();
        for (Page.Crumb crumb : page.trail()) {
            crumbs.add(
                    new LinkView(speech.words(crumb.title(), sameOr(crumb.titleLang())), desk.href(crumb.path()), ""));
        }
        return new NavView(switches, pairs(page), items, crumbs, services(page));
    }

    private Map<String, NavView.MenuItem> services(Page page) {
        Map<String, NavView.MenuItem> items = new LinkedHashMap<>();
        for (PageKind kind : PageKind.values()) {
            if (kind.isService()) {
                Page there = services.get(kind);
                items.put(kind.key(), there == null ? NavView.MenuItem.none() : service(there, page));
            }
        }
        return items;
    }

    private NavView.MenuItem service(Page there, Page here) {
        String current = there.path().equals(here.path()) ? "page" : "";
        return new NavView.MenuItem(speech.words(there.title(), desk.lang()), desk.href(there.path()), "", current);
    }

    private List<NavView.Beside> pairs(Page page) {
        List<NavView.Beside> pairs = new ArrayList<>();
        for (Page.Beside each : page.relations().pairs()) {
            List<NavView.Name> names = new ArrayList<>();
            for (Lang lang : List.of(each.pair().first(), each.pair().second())) {
                names.add(new NavView.Name(lang.tag(), config.languages().name(lang)));
            }
            boolean current = each.path().equals(page.path());
            pairs.add(new NavView.Beside(names, desk.href(each.path()), current));
        }
        return pairs;
    }

    private Lang sameOr(Lang other) {
        return other.base().equals(desk.lang().base()) ? desk.lang() : other;
    }

    NoticesView notices(Page page) {
        List<NoticesView.Variant> variants = new ArrayList<>();
        for (Page.Alternate each : page.relations().variants()) {
            variants.add(new NoticesView.Variant(
                    each.lang().tag(), config.languages().name(each.lang()), desk.href(each.path())));
        }
        VersionView version = version(page);
        AccessView access = new AccessWriter(desk).of(page);
        Lang in = page.content() instanceof Content.OfEntry of ? of.shown().textLang() : page.titleLang();
        if (!in.base().equals(desk.lang().base())) {
            String href = desk.href(page.relations().canonical().orElse(page.path()));
            return new NoticesView(true, in.tag(), config.languages().name(in), href, variants, version, access);
        }
        return new NoticesView(false, "", "", "", variants, version, access);
    }

    /** Of a page in two languages, each half says it. */
    private VersionView version(Page page) {
        if (page.content() instanceof Content.OfEntry of) {
            return new Versions(desk).of(of.shown());
        }
        return page.content() instanceof Content.OfSection of
                ? new Versions(desk).of(of.section(), page.titleLang())
                : VersionView.none();
    }
}
