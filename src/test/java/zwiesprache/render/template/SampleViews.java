package zwiesprache.render.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.view.AccessView;
import zwiesprache.render.view.BodyView;
import zwiesprache.render.view.ChartView;
import zwiesprache.render.view.ChoiceView;
import zwiesprache.render.view.ChooserView;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.EntryView.Backlinks;
import zwiesprache.render.view.EntryView.Stamp;
import zwiesprache.render.view.ExtrasView;
import zwiesprache.render.view.FactView;
import zwiesprache.render.view.FactView.Alternative;
import zwiesprache.render.view.FactView.Cell;
import zwiesprache.render.view.FactView.Citation;
import zwiesprache.render.view.FactView.Provenance;
import zwiesprache.render.view.FactView.Row;
import zwiesprache.render.view.FactView.Value;
import zwiesprache.render.view.GroupView;
import zwiesprache.render.view.HeadView;
import zwiesprache.render.view.HeadView.Alternate;
import zwiesprache.render.view.HomeView;
import zwiesprache.render.view.IndexView;
import zwiesprache.render.view.IndexView.Alphabet;
import zwiesprache.render.view.IndexView.Letter;
import zwiesprache.render.view.ItemView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.ListView;
import zwiesprache.render.view.MatrixView;
import zwiesprache.render.view.NavView;
import zwiesprache.render.view.NavView.Language;
import zwiesprache.render.view.NavView.MenuItem;
import zwiesprache.render.view.NotFoundView;
import zwiesprache.render.view.NoticesView;
import zwiesprache.render.view.NoticesView.Variant;
import zwiesprache.render.view.PageView;
import zwiesprache.render.view.ParallelView;
import zwiesprache.render.view.PartsView;
import zwiesprache.render.view.PartsView.Part;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.ProseView.Reference;
import zwiesprache.render.view.RedirectView;
import zwiesprache.render.view.SearchView;
import zwiesprache.render.view.SettingsView;
import zwiesprache.render.view.SiteView;
import zwiesprache.render.view.SiteView.Feed;
import zwiesprache.render.view.TimelineView;
import zwiesprache.render.view.TopicNode;
import zwiesprache.render.view.TopicView;
import zwiesprache.render.view.VersionView;
import zwiesprache.render.view.Words;

/** Hand-made pages, with every field filled on some page and empty on another, and words too long for a small screen. */
final class SampleViews {
    private static final String ORIGIN = "https://example.org";
    private static final String LONG = "Schwerbehindertenvertretungswahlverordnung";

    /** A page and the kind of template that serves it. */
    record Sample(String name, PageKind kind, PageView page) {}

    private final Theme theme;

    SampleViews(Theme theme) {
        this.theme = theme;
    }

    List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(page("entry", PageKind.ENTRY, "de", seminar(), NoticesView.none(), true));
        all.add(page("entry-bare", PageKind.ENTRY, "de", bare(), NoticesView.none(), true));
        all.add(page("entry-fallback", PageKind.ENTRY, "ru", seminar(), fallback(), false));
        all.add(page("list", PageKind.LIST, "de", list(), NoticesView.none(), true));
        all.add(page("matrix", PageKind.LIST, "de", matrix(), NoticesView.none(), true));
        all.add(page("list-ru", PageKind.LIST, "ru", russianList(), NoticesView.none(), true));
        all.add(page("tree", PageKind.LIST, "de", tree(), NoticesView.none(), true));
        all.add(page("timeline", PageKind.TIMELINE, "de", timeline(), NoticesView.none(), true));
        all.add(page("index", PageKind.INDEX, "de", index(), NoticesView.none(), true));
        all.add(page("home", PageKind.HOME, "de", home(), variants(), true));
        all.add(page("chooser", PageKind.CHOOSER, "de", new ChooserView(choices()), NoticesView.none(), true));
        all.add(page("404", PageKind.NOT_FOUND, "de", new NotFoundView(choices()), NoticesView.none(), false));
        all.add(page(
                "redirect",
                PageKind.REDIRECT,
                "de",
                new RedirectView(link("Seminare", ORIGIN + "/de/seminare/")),
                NoticesView.none(),
                false));
        all.add(page("translation", PageKind.ENTRY, "ru", seminar(), translation(), true));
        all.add(page("parallel", PageKind.PARALLEL, "de", parallel(), NoticesView.none(), true));
        all.add(page(
                "settings",
                PageKind.SETTINGS,
                "de",
                new SettingsView(plain("Darstellung"), plain("Wie es aussieht.")),
                NoticesView.none(),
                true));
        all.add(page("search", PageKind.SEARCH, "de", search(), NoticesView.none(), false));
        all.add(page("proof", PageKind.PARALLEL, "de", proof(), NoticesView.none(), true));
        return all;
    }

    private Sample page(String name, PageKind kind, String lang, BodyView body, NoticesView notices, boolean indexed) {
        String own = "/" + lang + "/" + name + "/";
        List<Alternate> alternates = List.of(
                new Alternate("de", ORIGIN + "/de/" + name + "/"),
                new Alternate("ru", ORIGIN + "/ru/" + name + "/"),
                new Alternate("x-default", ORIGIN + "/"));
        HeadView head = new HeadView(
                lang,
                "ltr",
                name + " – Zwiesprache",
                indexed ? "Worum es auf dieser Seite geht: \"" + name + "\"." : "",
                kind == PageKind.NOT_FOUND ? "" : ORIGIN + own,
                indexed,
                indexed ? alternates : List.of(),
                indexed
                        ? "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"name\":\"\\u003c/script>\"}"
                        : "");
        PageView page = new PageView(
                site(lang), head, nav(lang, name, kind), notices, ExtrasView.none(), body, words(lang), words(lang));
        return new Sample(name, kind, page);
    }

    private Map<String, String> words(String lang) {
        return theme.messages(new Lang(lang)).orElseThrow().words();
    }

    private SiteView site(String lang) {
        Map<String, String> assets = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        theme.assets().forEach((path, bytes) -> {
            assets.put(path, "/assets/" + path);
            hashes.put(path, Templates.hash(bytes));
        });
        boolean german = lang.equals("de");
        return new SiteView(
                plain(german ? "Teilhabe Berlin–Moskau" : "Инклюзия: Берлин — Москва"),
                "/" + lang + "/",
                german ? 1 : 2,
                german ? "/de/manifest.webmanifest" : "",
                List.of(
                        new Feed(
                                "/" + lang + "/feed.xml",
                                "application/atom+xml",
                                plain(words(lang).get("feed"))),
                        new Feed(
                                "/" + lang + "/termine.ics",
                                "text/calendar",
                                plain(words(lang).get("calendar")))),
                german
                        ? List.of(
                                link("Impressum", "/de/impressum/"),
                                link("Barrierefreiheit", "/de/barrierefreiheit/"),
                                link("Über diese Website", "/de/ueber/"))
                        : List.of(),
                assets,
                hashes);
    }

    private NavView nav(String lang, String name, PageKind kind) {
        boolean german = lang.equals("de");
        List<Language> languages = List.of(
                new Language("de", "Deutsch", "/de/" + name + "/", german, true),
                new Language("ru", "Русский", "/ru/" + name + "/", !german, true));
        List<MenuItem> menu = new ArrayList<>();
        String[] titles = german
                ? new String[] {
                    "Chronik",
                    "Seminare",
                    "Vereinbarungen",
                    "Pläne",
                    "Personen",
                    "Organisationen",
                    "Orte",
                    "Themen",
                    "Quellen"
                }
                : new String[] {
                    "Хроника", "Семинары", "Соглашения", "Планы", "Люди", "Организации", "Места", "Темы", "Источники"
                };
        for (int i = 0; i < titles.length; i++) {
            menu.add(new MenuItem(
                    plain(titles[i]), "/" + lang + "/m" + i + "/", "", i == 1 ? "true" : i == 4 ? "page" : ""));
        }
        List<LinkView> breadcrumbs = kind == PageKind.ENTRY
                ? List.of(
                        link(german ? "Startseite" : "Главная", "/" + lang + "/"),
                        link(german ? "Seminare" : "Семинары", "/" + lang + "/seminare/"))
                : List.of();
        List<NavView.Beside> pairs = kind == PageKind.ENTRY || kind == PageKind.PARALLEL
                ? List.of(new NavView.Beside(
                        List.of(new NavView.Name("de", "Deutsch"), new NavView.Name("ru", "Русский")),
                        "/de-ru/" + name + "/",
                        kind == PageKind.PARALLEL))
                : List.of();
        return new NavView(
                languages,
                pairs,
                menu,
                breadcrumbs,
                Map.of(
                        "search",
                        german
                                ? new MenuItem(plain("Suche"), "/de/suche/", "", kind == PageKind.SEARCH ? "page" : "")
                                : MenuItem.none(),
                        "settings",
                        german
                                ? new MenuItem(
                                        plain("Darstellung"),
                                        "/de/darstellung/",
                                        "",
                                        kind == PageKind.SETTINGS ? "page" : "")
                                : MenuItem.none()));
    }

    private static NoticesView fallback() {
        return new NoticesView(true, "de", "Deutsch", "/de/entry/", List.of(), VersionView.none(), AccessView.none());
    }

    private static NoticesView translation() {
        return new NoticesView(false, "", "", "", List.of(), version(), AccessView.none());
    }

    private static VersionView version() {
        return new VersionView(
                new LinkView(plain("Немецкий"), "/de/entry/", "de"),
                date("20 ноября 2026 г.", "2026-11-20"),
                true,
                new LinkView(plain("Немецкий"), "/de/entry/", "de"),
                new LinkView(plain("Немецкий"), "/de/entry/", "de"));
    }

    private ParallelView parallel() {
        return parallel(ParallelView.Proof.none(), List.of());
    }

    private ParallelView proof() {
        ParallelView.Finding finding =
                new ParallelView.Finding("en", "ZW0482", "The original changed.", "content/a.ru.md:12");
        return parallel(
                new ParallelView.Proof("changed", "ru", List.of(finding)),
                List.of(link("Zehntes Seminar", "/de-ru/seminare/10/")));
    }

    private ParallelView parallel(ParallelView.Proof proof, List<LinkView> open) {
        EntryView german = seminar();
        ParallelView.Half left = half("de", "Deutsch", german.header(), german.prose(), VersionView.none());
        EntryView.Header header = new EntryView.Header(
                "event", plain("семинар"), Words.none(), Provenance.none(), Words.none(), DateView.none());
        ParallelView.Half right = half("ru", "Русский", header, ProseView.none(), version());
        List<ParallelView.Fact> facts = german.facts().stream()
                .map(fact ->
                        new ParallelView.Fact(!fact.columns().isEmpty(), List.of(fact, FactView.none(fact.field()))))
                .toList();
        ParallelView.Row heading = new ParallelView.Row(
                true,
                List.of(cell("de", "<h2 id=\"de-a\">" + LONG + "</h2>"), cell("ru", "<h2 id=\"ru-a\">Тема</h2>")),
                ParallelView.Proof.none());
        ParallelView.Row oneSided = new ParallelView.Row(
                false, List.of(cell("de", "<p>Ein Absatz.</p>\n<p>Noch einer.</p>"), cell("ru", "")), proof);
        return new ParallelView(List.of(left, right), facts, List.of(heading, oneSided), proof, open);
    }

    private ParallelView.Half half(
            String lang, String name, EntryView.Header header, ProseView prose, VersionView version) {
        LinkView alone = new LinkView(plain(name), "/" + lang + "/parallel/", lang);
        return new ParallelView.Half(
                lang,
                "ltr",
                alone,
                header,
                prose,
                prose.references().isEmpty() ? alone.href() : "",
                version,
                words(lang));
    }

    private static ParallelView.Cell cell(String lang, String html) {
        return new ParallelView.Cell(lang, "ltr", html);
    }

    private static NoticesView variants() {
        return new NoticesView(
                false,
                "",
                "",
                "",
                List.of(new Variant("de-simple", "Leichte Sprache", "/de-simple/")),
                VersionView.none(),
                access());
    }

    private static AccessView access() {
        AccessView.Film film = new AccessView.Film(
                "gsg",
                "Deutsche Gebärdensprache",
                "/files/film.gsg.mp4",
                "video/mp4",
                "/files/film.gsg.jpg",
                "/files/film.gsg.vtt",
                "/files/film.gsg.txt",
                new AccessView.Size(640, 360, "1:05", 3));
        return new AccessView(true, "", List.of(film));
    }

    private static EntryView seminar() {
        Provenance cited = new Provenance("", "", List.of(new Citation(1, "#ref-1", "_c1", "LAGeSo: Sozialseminare")));
        List<FactView> facts = List.of(
                fact(
                        "date",
                        "Zeit",
                        List.of(new Value(
                                "23.–27.&nbsp;September 2012", "23.–27. September 2012", false, "", "", "2012-09-23")),
                        cited),
                new FactView(
                        "number",
                        plain("Nummer der Reihe"),
                        List.of(value("10", "")),
                        List.of(),
                        List.of(),
                        new Provenance("inferred", "Aus der Zählung der Nachbarseminare.", List.of()),
                        List.of(new Alternative(
                                List.of(value("11", "")),
                                new Provenance("stated", "", List.of(new Citation(2, "#ref-2", "_c2", "Embassy")))))),
                fact("city", "Stadt", List.of(value("Berlin", "/de/orte/berlin/")), Provenance.none()),
                fact(
                        "hosts",
                        "Ausgerichtet von",
                        List.of(
                                value("Landesamt für Gesundheit und Soziales", "/de/organisationen/lageso/"),
                                value(
                                        "Senatsverwaltung für Arbeit, Integration und Soziales",
                                        "/de/organisationen/senat/")),
                        Provenance.none()),
                fact(
                        "leaders",
                        "Leitung",
                        List.of(
                                value("Franz Allert", "/de/personen/allert/"),
                                new Value(
                                        "Владимир Петросян",
                                        "Владимир Петросян",
                                        false,
                                        "/ru/personen/petrosyan/",
                                        "ru",
                                        "")),
                        Provenance.none()),
                fact(
                        "delegation",
                        "Delegation",
                        List.of(new Value(
                                "<p>Fünf Mitglieder aus " + LONG + ".</p>", "Fünf Mitglieder", true, "", "", "")),
                        Provenance.none()),
                new FactView(
                        "participants",
                        plain("Mitwirkende"),
                        List.of(),
                        List.of(plain("Person"), plain("Funktion")),
                        List.of(
                                new Row(List.of(
                                        new Cell(
                                                List.of(value("Theda Borde", "/de/personen/borde/")),
                                                Provenance.none()),
                                        new Cell(
                                                List.of(value("Rektorin der Alice Salomon Hochschule", "")),
                                                new Provenance("ours", "", List.of())))),
                                new Row(List.of(
                                        new Cell(
                                                List.of(
                                                        value("Mario Czaja", "/de/personen/czaja/"),
                                                        value("Franz Allert", "")),
                                                Provenance.none()),
                                        new Cell(List.of(), Provenance.none())))),
                        Provenance.none(),
                        List.of()));
        return new EntryView(
                new EntryView.Header(
                        "event",
                        plain("Seminar"),
                        plain("Von der Integration zur Inklusion: " + LONG),
                        new Provenance(
                                "ours",
                                "Die Quellen nennen nur das Thema.",
                                List.of(new Citation(1, "#ref-1", "_c3", "LAGeSo"))),
                        plain("Fünf Tage lang ging es in Berlin darum, wie aus der Eingliederung einzelner die"
                                + " Teilhabe aller wird."),
                        new DateView(
                                "23.–27.&nbsp;September 2012", "23.–27. September 2012", "2012-09-23", false, true)),
                facts,
                prose(),
                backlinks(),
                link("Neuntes Seminar", "/de/seminare/9/"),
                new LinkView(plain("Одиннадцатый семинар"), "/ru/seminary/11/", "ru"),
                new Stamp(
                        date("22. November 2026", "2026-11-22"),
                        date("23. November 2026", "2026-11-23"),
                        ORIGIN + "/de/entry/"),
                new TopicView(
                        List.of(new TopicView.Together(link("Arbeit", "/de/themen/arbeit/"), 3, "3 Einträge")),
                        link("Chronik: Inklusion", "/de/chronik/themen-inklusion/"),
                        List.of(new Part(plain("2012"), "/de/chronik/themen-inklusion/#y2012", 2, "", false)),
                        "/data/skos",
                        link("Zum Drucken: alle Texte", "/de/themen/arbeit/dossier.xhtml")));
    }

    private static EntryView bare() {
        return new EntryView(
                new EntryView.Header(
                        "article", Words.none(), plain("Über uns"), Provenance.none(), Words.none(), DateView.none()),
                List.of(),
                ProseView.none(),
                List.of(),
                LinkView.none(),
                LinkView.none(),
                new Stamp(DateView.none(), DateView.none(), ORIGIN + "/de/entry-bare/"),
                TopicView.none());
    }

    private static ProseView prose() {
        String html = """
            <div class="heading"><h2 id="themen">Themen des Seminars</h2><a class="twin" href="/ru/entry/#themen" hreflang="ru" lang="ru" aria-label="RU: Темы семинара">RU</a></div>
            <p>Am ersten Tag sprachen die Gäste über das Übereinkommen der Vereinten Nationen und darüber, was es für Berlin und Moskau heißt.<sup class="cite"><a href="#ref-1" id="cite-1">1</a></sup> Den Vorsitz hatte <a href="/de/personen/allert/">Franz Allert</a>; auf der anderen Seite saß <a href="/ru/personen/petrosyan/" hreflang="ru" lang="ru">Владимир Петросян <span class="badge">ru</span></a>.<sup class="fn"><a href="#fn-1" id="fnref-1">1</a></sup></p>
            <ul><li>Arbeit für schwerbehinderte Menschen auf dem allgemeinen Arbeitsmarkt</li><li>Ein Beauftragter für Menschen mit Behinderung in Russland</li></ul>
            <div class="heading"><h2 id="programm">Programm</h2><a class="twin" href="/ru/entry/#programm" hreflang="ru" lang="ru" aria-label="RU: Программа">RU</a></div>
            <div class="table"><table><thead><tr><th>Tag</th><th class="right">Teilnehmende</th></tr></thead><tbody><tr><td>Sonntag</td><td class="right">12</td></tr><tr><td>Montag</td><td class="right">40</td></tr></tbody></table></div>
            <div class="note important"><p class="note-title">Wichtig</p><p>Die Zahlen sind geschätzt.</p></div>
            <div class="heading"><h2 id="orte">Besuchte Orte</h2></div>
            <blockquote><p>Nichts über uns ohne uns.</p></blockquote>
            <figure><img src="/assets/icon.svg" alt="Das Zeichen der Website" width="64" height="64"><figcaption>Zwei Sprechblasen</figcaption></figure>
            <div class="heading"><h2 id="ergebnis">Ergebnis</h2></div>
            <p>Beide Seiten wollten wiederkommen. <code>ein_ziemlich_langer_bezeichner_ohne_jede_trennstelle</code></p>
            """;
        return new ProseView(
                html,
                List.of(new ProseView.Note("fn-1", 1, "<p>In den Quellen auch Petrosjan.</p>", List.of("fnref-1"))),
                List.of(
                        new ProseView.Heading("themen", plain("Themen des Seminars"), 2),
                        new ProseView.Heading("programm", plain("Programm"), 2),
                        new ProseView.Heading("orte", plain("Besuchte Orte"), 2),
                        new ProseView.Heading("ergebnis", plain("Ergebnis"), 2)),
                references());
    }

    private static List<Reference> references() {
        return List.of(
                new Reference(
                        1,
                        "ref-1",
                        link("Sozialseminare mit Moskau", "/de/quellen/lageso/"),
                        plain("Landesamt für Gesundheit und Soziales Berlin"),
                        date("2014", "2014"),
                        "https://www.berlin.de/lageso/soziales/internationale-kooperation/artikel.123456.php",
                        "berlin.de",
                        List.of("cite-1")),
                new Reference(
                        0,
                        "",
                        link("Noch eine Quelle", "/de/quellen/x/"),
                        Words.none(),
                        DateView.none(),
                        "",
                        "",
                        List.of()),
                new Reference(
                        2,
                        "ref-2",
                        new LinkView(plain("Социальные семинары"), "", "ru"),
                        Words.none(),
                        DateView.none(),
                        "",
                        "",
                        List.of()));
    }

    private static List<Backlinks> backlinks() {
        return List.of(new Backlinks(
                "_agreements",
                plain("Vereinbarungen dazu"),
                List.of(
                        item(
                                "Gemeinsame Erklärung",
                                "/de/vereinbarungen/2012/",
                                "",
                                "24. September 2012",
                                "2012-09-24"),
                        item("Протокол встречи", "/ru/soglasheniya/2012/", "ru", "", ""))));
    }

    private static ListView list() {
        List<Part> decades = List.of(
                new Part(plain("Alle"), "/de/list/", 0, "", true),
                new Part(plain("1990er"), "/de/list/1990er/", 3, "3 Einträge", false),
                new Part(plain("2000er"), "/de/list/2000er/", 21, "21 Einträge", false));
        return new ListView(
                plain("Seminare"),
                plain("Alle Seminare der Sozial- und der Migrationsreihe."),
                new ProseView("<p>Die Reihe begann 2007.</p>", List.of(), List.of(), List.of()),
                "24 Einträge",
                List.of(new PartsView(plain("Nach Jahrzehnt"), decades)),
                List.of(
                        new GroupView(
                                "y2012",
                                plain("2012"),
                                List.of(
                                        item(
                                                "Von der Integration zur Inklusion",
                                                "/de/entry/",
                                                "",
                                                "23.–27. September 2012",
                                                "2012-09-23"),
                                        item("Участие", "/ru/entry/", "ru", "Mai 2012", "2012-05"))),
                        new GroupView(
                                "y2010",
                                plain("2010"),
                                List.of(item(
                                        "Eine Arbeitswoche zur " + LONG,
                                        "",
                                        "",
                                        "um den 24. November 2010",
                                        "2010-11-24")))),
                List.of(),
                MatrixView.none());
    }

    private static ListView russianList() {
        return new ListView(
                plain("Семинары"),
                plain("Все семинары социальной и миграционной серий."),
                ProseView.none(),
                "24 записи",
                List.of(),
                List.of(new GroupView(
                        "",
                        Words.none(),
                        List.of(
                                item(
                                        "От интеграции к инклюзии",
                                        "/ru/entry/",
                                        "",
                                        "23–27 сентября 2012 г.",
                                        "2012-09-23"),
                                item("Arbeit für alle Menschen", "/de/entry/", "de", "май 2012 г.", "2012-05")))),
                List.of(),
                MatrixView.none());
    }

    private static ListView tree() {
        return new ListView(
                plain("Themen"),
                Words.none(),
                ProseView.none(),
                "",
                List.of(),
                List.of(),
                List.of(
                        new TopicNode(
                                plain("Teilhabe"),
                                "/de/themen/teilhabe/",
                                "",
                                12,
                                "12 Einträge",
                                List.of(
                                        new TopicNode(
                                                plain("Arbeit"),
                                                "/de/themen/arbeit/",
                                                "",
                                                3,
                                                "3 Einträge",
                                                List.of(new TopicNode(
                                                        plain(LONG), "/de/themen/sbv/", "", 0, "", List.of()))),
                                        new TopicNode(
                                                plain("Безбарьерная среда"),
                                                "/ru/temy/sreda/",
                                                "ru",
                                                1,
                                                "1 Eintrag",
                                                List.of()))),
                        new TopicNode(plain("Ohne Seite"), "", "", 0, "", List.of())),
                MatrixView.none());
    }

    private static TimelineView timeline() {
        List<GroupView> years = new ArrayList<>();
        for (int year = 1991; year <= 2019; year++) {
            int count = year * 7 % 5;
            List<ItemView> items = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                items.add(new ItemView(
                        plain(i == 0 ? "Von der Integration zur Inklusion" : "Abkommen über die Partnerschaft"),
                        "/de/entry/",
                        "",
                        new DateView(
                                i == 1 ? "um den 4. Mai" : "23.–27. September", "", year + "-09-23", i == 1, i != 1),
                        i == 2 ? plain("Was dort geschah und warum es zählt.") : Words.none(),
                        plain("Seminar"),
                        i == 0 ? link("Berlin", "/de/orte/berlin/") : LinkView.none(),
                        i == 0 ? "a1" : "a2"));
            }
            if (count > 0) {
                years.add(new GroupView("y" + year, plain(String.valueOf(year)), items));
            }
        }
        return new TimelineView(
                plain("Chronik"),
                plain("Was geschah, der Reihe nach."),
                ProseView.none(),
                "57 Einträge",
                List.of(new PartsView(
                        plain("Nach Jahrzehnt"),
                        List.of(
                                new Part(plain("1990er"), "#y1991", 12, "", false),
                                new Part(plain("2000er"), "#y2001", 20, "", false)))),
                new TimelineView.Filters(
                        link("Chronik", "/de/timeline/"),
                        link("Inklusion", "/de/themen/inklusion/"),
                        List.of(new PartsView(
                                plain("Nach Art"),
                                List.of(new Part(plain("Seminare"), "/de/timeline/seminare/", 30, "", true)))),
                        List.of(new TimelineView.Instant(
                                plain("Nach Art"),
                                "a",
                                List.of(
                                        new TimelineView.Choice("a1", plain("Seminare"), 30),
                                        new TimelineView.Choice("a2", plain("Vereinbarungen"), 17))))),
                chart(),
                years);
    }

    private static ChartView chart() {
        return new ChartView(
                "57 Einträge von 1991 bis 2019.",
                "5.4em",
                List.of(
                        new ChartView.Lane(
                                "Seminare",
                                "",
                                "1em",
                                List.of(
                                        new ChartView.Mark("1%", "1.3em", "3%", ".5em", false),
                                        new ChartView.Mark("20%", "1.3em", "9%", ".5em", true)),
                                List.of(new ChartView.Line("29%", "100%", "1.55em")),
                                List.of()),
                        new ChartView.Lane(
                                "Соглашения",
                                "ru",
                                "3.1em",
                                List.of(new ChartView.Mark("40%", "3.4em", "3%", ".5em", false)),
                                List.of(),
                                List.of(new ChartView.Number("41.5%", "3.3em", "12")))),
                List.of(new ChartView.Column("0%", "4%", "#y1991", "1991: Seminare 1")),
                List.of(new ChartView.Column("0%", "20%", "#y1991", "1991–1996: 12 Einträge")),
                List.of(new ChartView.Tick("0%", "1991"), new ChartView.Tick("50%", "2005")),
                new ChartView.Signs(true, true, true));
    }

    private static ListView matrix() {
        return new ListView(
                plain("Themen und Jahre"),
                Words.none(),
                ProseView.none(),
                "",
                List.of(),
                List.of(),
                List.of(),
                new MatrixView(
                        "Wie oft",
                        "2 Einträge von 2012 bis 2013.",
                        List.of(plain("2012"), plain("2013")),
                        List.of(
                                new MatrixView.Row(link("Arbeit", "/de/themen/arbeit/"), List.of("2", ""), "2"),
                                new MatrixView.Row(
                                        new LinkView(plain("Среда"), "/ru/temy/sreda/", "ru"), List.of("", "1"), "1")),
                        List.of("2", "1"),
                        "3"));
    }

    private static IndexView index() {
        return new IndexView(
                plain("Von A bis Z"),
                plain("Alle Namen, Orte und Themen."),
                ProseView.none(),
                List.of(new LinkView(new Words("А–Я", "А–Я"), "/ru/index/", "ru")),
                List.of(),
                List.of(
                        new Alphabet(
                                plain("A–Z"),
                                List.of(
                                        new Letter(
                                                "a",
                                                "A",
                                                List.of(
                                                        new IndexView.Heading(
                                                                link("Allert, Franz", "/de/personen/allert/"),
                                                                plain("Person"),
                                                                List.of(),
                                                                List.of()),
                                                        new IndexView.Heading(
                                                                link("Arbeit", "/de/themen/arbeit/"),
                                                                plain("Thema"),
                                                                List.of(),
                                                                List.of(link("Teilhabe", "/de/themen/teilhabe/"))))),
                                        new Letter(
                                                "s",
                                                "S",
                                                List.of(new IndexView.Heading(
                                                        link("SBV", ""),
                                                        Words.none(),
                                                        List.of(link(LONG, "/de/themen/sbv/")),
                                                        List.of()))))),
                        new Alphabet(
                                new Words("<span lang=\"ru\">А–Я</span>", "А–Я"),
                                List.of(new Letter(
                                        "cyr-p",
                                        "П",
                                        List.of(new IndexView.Heading(
                                                new LinkView(plain("Петросян, Владимир"), "/ru/lyudi/petrosyan/", "ru"),
                                                plain("Person"),
                                                List.of(),
                                                List.of())))))));
    }

    private HomeView home() {
        return new HomeView(
                plain("Teilhabe ist Städtepartnerschaft"),
                plain("Seit 1991 reden Berlin und Moskau darüber, wie Menschen mit Behinderung leben, lernen und"
                        + " arbeiten."),
                prose(),
                List.of(
                        new HomeView.Section(
                                link("Seminare", "/de/seminare/"),
                                plain("Was besprochen wurde, wo und von wem."),
                                "24 Einträge"),
                        new HomeView.Section(
                                link("Personen", "/de/personen/"), plain("Wer daran beteiligt war."), "63 Einträge"),
                        new HomeView.Section(link("Themen", "/de/themen/"), Words.none(), "")),
                List.of(item(
                        "Von der Integration zur Inklusion", "/de/entry/", "", "23.–27. September 2012", "2012-09-23")),
                new HomeView.Chronicle(plain("Chronik"), chart(), link("Chronik: 57 Einträge", "/de/chronik/")),
                List.of(new HomeView.Topics(
                        plain("Themen"),
                        List.of(new TopicNode(plain(LONG), "/de/themen/a/", "", 12, "12 Einträge", List.of())),
                        link("Themen: 40 Einträge", "/de/themen/"))));
    }

    private static SearchView search() {
        return new SearchView(
                plain("Suche"),
                plain("Alle Texte in beiden Sprachen."),
                "/search/",
                List.of(new SearchView.Count("one", "{0} Seite"), new SearchView.Count("other", "{0} Seiten")),
                List.of(new SearchView.Language("ru", "Russisch")),
                List.of(link("Chronik", "/de/chronik/"), link("Register", "/de/register/")),
                List.of(
                        new HomeView.Section(link("Seminare", "/de/seminare/"), plain("Zehn Seminare."), "10 Einträge"),
                        new HomeView.Section(link("Orte", "/de/orte/"), Words.none(), "")));
    }

    private List<ChoiceView> choices() {
        return List.of(
                new ChoiceView(
                        "de",
                        "ltr",
                        "Deutsch",
                        link("Teilhabe Berlin–Moskau", "/de/"),
                        plain("Seit 1991 reden Berlin und Moskau miteinander."),
                        List.of(link("Seminare", "/de/seminare/"), link("Personen", "/de/personen/")),
                        link("Suche", "/de/suche/"),
                        words("de")),
                new ChoiceView(
                        "ru",
                        "ltr",
                        "Русский",
                        link("Инклюзия: Берлин — Москва", "/ru/"),
                        plain("С 1991 года Берлин и Москва говорят друг с другом."),
                        List.of(),
                        LinkView.none(),
                        words("ru")));
    }

    private static ItemView item(String title, String href, String lang, String date, String datetime) {
        return new ItemView(
                plain(title),
                href,
                lang,
                date(date, datetime),
                plain(lang.isEmpty() ? "Worum es ging, in einem Satz." : ""),
                Words.none(),
                LinkView.none(),
                "");
    }

    private static DateView date(String words, String datetime) {
        return new DateView(words, words, datetime, false, false);
    }

    private static FactView fact(String field, String label, List<Value> values, Provenance provenance) {
        return new FactView(field, plain(label), values, List.of(), List.of(), provenance, List.of());
    }

    private static Value value(String words, String href) {
        return new Value(words, words, false, href, "", "");
    }

    private static LinkView link(String words, String href) {
        return new LinkView(plain(words), href, "");
    }

    private static Words plain(String words) {
        return new Words(words, words);
    }
}
