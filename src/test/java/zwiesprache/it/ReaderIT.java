package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the theme promises those who read with a keyboard, a small screen, large letters, a weak line, on paper. */
class ReaderIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int TABS = 8;

    private static RealSite site;
    private static Samples samples;
    private static Chromium chromium;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        site = RealSite.get();
        samples = new Samples(site);
        server = new WebServer("/").show(site.files());
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() throws IOException {
        chromium.close();
        server.close();
    }

    private static String at(String path) {
        return server.address() + path;
    }

    /** Goes on from key to key until what has the focus is such an element. */
    private static int tabTo(Tab tab, String selector, int most) {
        for (int keys = 1; keys <= most; keys++) {
            tab.press("Tab");
            if (tab.evaluate("document.activeElement.matches('" + selector + "')")
                    .asBoolean()) {
                return keys;
            }
        }
        throw new AssertionError(most + " keys do not lead to " + selector + " at " + tab.address() + ", but to "
                + tab.text("document.activeElement.outerHTML"));
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, NARROW})
    void allWaysAreNear(int width) {
        Tab tab = chromium.tab().size(width, 640);
        String settings = ".tools a[href=\"/" + samples.settings("de") + "\"]";
        String menu = width == WIDE ? "nav.menu a" : ".tools [popovertarget=menu]";
        for (String path : List.of("de/", samples.largest("de/seminare/", "article.entry"), "de/personen/")) {
            for (String way : List.of(".skip", settings, menu, "nav.languages a[hreflang=ru]")) {
                tab.open(at(path));
                assertTrue(tabTo(tab, way, TABS) <= TABS, way);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMenuOpensOverASmallPage(boolean scripts) {
        Tab tab = chromium.tab().scripts(scripts).size(NARROW, 640).open(at("de/seminare/"));
        tabTo(tab, ".tools [popovertarget=menu]", TABS);
        tab.press("Enter");
        tab.until("document.querySelector('#menu').matches(':popover-open')");
        tabTo(tab, "nav.menu a", 3);
        tab.press("Escape");
        tab.until("!document.querySelector('#menu').matches(':popover-open')");
        assertEquals("menu", tab.text("document.activeElement.getAttribute('popovertarget')"));
        tab.press("Enter");
        tabTo(tab, "nav.menu li:nth-child(2) a", 4);
        tab.following(() -> tab.press("Enter"));
        assertEquals(at("de/vereinbarungen/"), tab.address());
    }

    private static final String FONT = "parseFloat(getComputedStyle(document.querySelector('main')).fontSize)";

    @Test
    void whatIsChosenIsKeptAndForgotten() {
        String seminar = samples.largest("de/seminare/", "article.entry");
        Tab tab = chromium.tab().open(at(seminar));
        double before = tab.evaluate(FONT).asDouble();
        tab.open(at("de/"));
        tabTo(tab, ".tools a[href=\"/" + samples.settings("de") + "\"]", TABS);
        tab.following(() -> tab.press("Enter"));
        assertEquals(0, tab.evaluate("localStorage.length").asInt(), "kept without being asked");
        tabTo(tab, "[name=size]", 40);
        tab.press("ArrowDown");
        tab.press("ArrowDown");
        tab.until("document.querySelector('output').textContent !== ''");
        assertEquals(1.5 * before, tab.evaluate(FONT).asDouble(), 0.1);
        tabTo(tab, "[name=scheme]", 9);
        tab.press("ArrowDown");
        tab.press("ArrowDown");
        tab.until("document.documentElement.dataset.scheme === 'dark'");
        for (String path : List.of(seminar, "ru/", "", "de-ru/")) {
            tab.open(at(path));
            assertEquals(1.5 * before, tab.evaluate(FONT).asDouble(), 0.1, path);
            assertEquals("dark", tab.text("getComputedStyle(document.documentElement).colorScheme"), path);
            assertEquals(List.of(), tab.troubles());
        }
        tab.open(at(samples.settings("ru")));
        assertTrue(tab.evaluate("document.querySelector('[name=size][value=\"150\"]').checked")
                .asBoolean());
        tabTo(tab, ".settings [type=reset]", 50);
        tab.press("Enter");
        tab.until("localStorage.length === 0");
        assertEquals(before, tab.evaluate(FONT).asDouble(), 0.1);
        assertEquals(before, tab.open(at(seminar)).evaluate(FONT).asDouble(), 0.1);
    }

    @Test
    void nothingIsDeadWithoutAScript() {
        Tab tab = chromium.tab().scripts(false);
        for (int width : List.of(WIDE, NARROW)) {
            tab.size(width, 800);
            for (String path : samples.all()) {
                tab.open(at(path));
                assertEquals("[]", tab.evaluate("""
                    [...document.querySelectorAll("button, input, select, textarea")]
                        .filter(each => each.checkVisibility())
                        .filter(each => !each.hasAttribute("popovertarget") && !(each.form && each.form.hasAttribute("action"))
                            && !each.closest("fieldset"))
                        .map(each => each.outerHTML)\
                    """).toString(), path);
            }
        }
        tab.open(at(samples.settings("de")));
        assertEquals(
                0,
                tab.evaluate("[...document.querySelectorAll('main input')].filter(e => e.checkVisibility()).length")
                        .asInt());
        assertTrue(tab.evaluate("document.querySelector('main details').open").asBoolean());
    }

    /** As WCAG 1.4.12 sets it, with a word of forty letters in every heading and paragraph. */
    private static final String SPACED = """
        (() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
            document.adoptedStyleSheets = [sheet];
            document.querySelectorAll("h1, h2, main p, dd, .title, .menu a, th, .notice")
                .forEach(each => each.append(" Schwerbehindertenvertretungswahlverordnung"));
            return document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5 && !each.closest(".table, pre"))
                .map(each => each.outerHTML.slice(0, 120)).slice(-3);
        })()\
        """;

    @Test
    void longWordsAndWideLettersFit() {
        Tab tab = chromium.tab().size(NARROW, 800);
        Findings wrong = new Findings();
        for (String path : samples.all()) {
            tab.open(at(path)).evaluate(SPACED).forEach(each -> wrong.add("/" + path, "sticks out: " + each));
        }
        assertEquals("", wrong.toString());
    }

    /** What can be pressed in the frame of a page, and every control in it (WCAG 2.5.5). */
    private static final String SMALL = """
        [...document.querySelectorAll(
                "header.top a, header.top button, .breadcrumbs a, .foot a, main button, main summary, main label, .parts a, .letters a, .variants a, .choices a")]
            .filter(each => each.checkVisibility() && !each.matches(".skip"))
            .map(each => [each, each.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
            .map(([each, box]) => each.outerHTML.slice(0, 120) + " " + box.width + " x " + box.height)\
        """;

    @Test
    void targetsAreLarge() {
        Tab tab = chromium.tab();
        Findings wrong = new Findings();
        for (String path : samples.all()) {
            for (int width : List.of(WIDE, NARROW)) {
                tab.size(width, 800)
                        .open(at(path))
                        .evaluate(SMALL)
                        .forEach(each -> wrong.add("/" + path, each.asString()));
            }
        }
        assertEquals("", wrong.toString());
    }

    @Test
    void theSameHeadingInTheOtherLanguageIsOneKeyAway() {
        Tab tab = chromium.tab().open(at(samples.largest("de/seminare/", "article.entry")));
        tabTo(tab, ".heading .twin", 80);
        String heading = tab.text("document.activeElement.closest('.heading').querySelector('[id]').id");
        tab.following(() -> tab.press("Enter"));
        assertTrue(tab.address().startsWith(at("ru/")) && tab.address().endsWith("#" + heading), tab.address());
        double top = tab.evaluate("document.getElementById('" + heading + "').getBoundingClientRect().top")
                .asDouble();
        assertTrue(top >= 0 && top < 200, "the heading stands at " + top);
    }

    @Test
    void paperKnowsItsLanguage() {
        String seminar = samples.largest("de/seminare/", "article.entry");
        for (String path : List.of(seminar, seminar.replaceFirst("^de/", "de-ru/"), "de/chronik/")) {
            Tab tab = chromium.tab().open(at(path));
            String pdf = new String(tab.pdf(), StandardCharsets.ISO_8859_1);
            assertTrue(pdf.contains("/StructTreeRoot") && pdf.contains("/Lang (de"), path);
            tab.paper();
            assertEquals(
                    "[]",
                    tab.evaluate("[...document.querySelectorAll('nav, button')].filter(e => e.checkVisibility())"
                                    + ".map(e => e.outerHTML.slice(0, 80))")
                            .toString(),
                    path);
        }
    }

    /** Packs as a host does that packs a file once for all readers. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** The bytes of a file as they go over the line. */
    private static int weight(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Gzip zip = new Gzip(packed)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }

    private static int weight(Document page, String selector, String attribute) {
        int weight = 0;
        for (Element each : page.select(selector)) {
            weight += weight(site.files().get(each.attr(attribute).substring(1)));
        }
        return weight;
    }

    private static String kind(String path, Document page) {
        Element main = page.selectFirst("main");
        if (main == null || main.selectFirst("h1") == null) {
            return "other";
        }
        if (page.selectFirst(".chooser") != null) {
            return "chooser";
        }
        for (String kind :
                List.of("article.parallel", "article.entry", "form.settings", ".timeline", ".letter", ".home")) {
            if (main.selectFirst(kind) != null) {
                return kind;
            }
        }
        return "list";
    }

    /** 14 KB are what a server sends before it waits for the first answer, the headers of its answers included. */
    private static final int FIRST_ROUND_TRIP = 14 * 1024;

    /** What a host's headers of one answer take, about. */
    private static final int HEADERS = 270;

    @Test
    void pagesAreLight() {
        Map<String, List<Integer>> kinds = new TreeMap<>();
        List<String> heavy = new ArrayList<>();
        site.pages().forEach((path, page) -> {
            int answers = 1 + page.select("link[rel=stylesheet]").size();
            int first =
                    weight(site.files().get(path)) + weight(page, "link[rel=stylesheet]", "href") + answers * HEADERS;
            int scripts = weight(page, "script[src]", "src");
            Set<String> requests = new TreeSet<>(page.select("link[rel=stylesheet], link[rel=icon], link[rel=manifest]")
                    .eachAttr("href"));
            requests.addAll(page.select("[src]").eachAttr("src"));
            kinds.computeIfAbsent(kind(path, page), none -> new ArrayList<>()).add(first);
            if (first > FIRST_ROUND_TRIP || first + scripts > 20 << 10 || scripts > 5 << 10 || requests.size() > 6) {
                heavy.add(path + " " + first + " " + scripts + " " + requests.size());
            }
        });
        assertEquals(List.of(), heavy);
        kinds.forEach((kind, weights) -> {
            weights.sort(Integer::compare);
            int middle = weights.get(weights.size() / 2);
            assertTrue(middle <= 12_800, () -> kind + ": " + middle);
        });
    }
}
