package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The project's own site in a real browser: for everybody, on any screen, by keyboard, without JavaScript. */
class BrowserIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int TABS_TO_THE_OTHER_LANGUAGE = 8;

    private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
    private static final Map<String, Map<String, String>> MODES = new TreeMap<>(Map.of(
            "dark",
            Map.of("prefers-color-scheme", "dark"),
            "forced colours",
            Map.of("forced-colors", "active", "prefers-color-scheme", "dark")));

    private static RealSite site;
    private static Chromium chromium;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        site = RealSite.get();
        server = new WebServer("/").show(site.files());
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() throws IOException {
        chromium.close();
        server.close();
    }

    private static Set<String> samples() {
        return new Samples(site).all();
    }

    private static String largest(String folder, String element) {
        return new Samples(site).largest(folder, element);
    }

    private static String at(String path) {
        return server.address() + path;
    }

    @Test
    @Timeout(240)
    void everyKindOfPageIsAccessible() throws InterruptedException {
        Queue<String> samples = new ConcurrentLinkedQueue<>(samples());
        samples.addAll(new Samples(site).dossiers());
        Findings wrong = new Findings();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Thread reader = new Thread(() -> read(samples, wrong));
            reader.setUncaughtExceptionHandler((thread, broken) -> wrong.add("the test itself", broken.toString()));
            reader.start();
            readers.add(reader);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertEquals("", wrong.toString());
        assertTrue(samples.isEmpty(), samples::toString);
    }

    private static void read(Queue<String> samples, Findings wrong) {
        Tab tab = chromium.tab();
        for (String path = samples.poll(); path != null; path = samples.poll()) {
            String name = "/" + path;
            tab.size(WIDE, 800).open(at(path));
            tab.troubles().forEach(trouble -> wrong.add(name, trouble));
            for (int width : List.of(WIDE, NARROW)) {
                String wide = name + ", " + width + " px";
                tab.size(width, 800);
                tab.evaluate(TOO_WIDE).forEach(element -> wrong.add(wide, "sticks out: " + element));
                Axe.violations(tab.prefers(LIGHT)).forEach(violation -> wrong.add(wide, violation));
                if (!name.startsWith("/ru/")) { // colours are those of the same page in German
                    MODES.forEach((mode, features) -> Axe.ofColours(tab.prefers(features))
                            .forEach(violation -> wrong.add(wide + ", " + mode, violation)));
                }
            }
        }
    }

    /** The elements by which the page is wider than the window. */
    private static final String TOO_WIDE = """
        document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
            .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
            .map(each => each.outerHTML.slice(0, 120)).slice(-3)\
        """;

    @Test
    void theCheckerFindsWhatIsWrong() {
        Tab tab = chromium.tab().open(at("de/"));
        tab.evaluate("""
            document.querySelector("main").insertAdjacentHTML(
                "beforeend", "<img src=/assets/none.svg><h5>x</h5><a href=x></a>"); 0\
            """);
        String found = String.join("\n", Axe.violations(tab));
        for (String rule : List.of("image-alt", "link-name", "heading-order")) {
            assertTrue(found.contains(rule), found);
        }
        tab.until("performance.getEntriesByType('resource').some(each => each.name.endsWith('none.svg'))");
        tab.evaluate("new Promise(done => setTimeout(done, 200))");
        assertTrue(tab.troubles().toString().contains("status 404"), tab.troubles()::toString);
        tab.evaluate("document.querySelector('h5').style.width = '2000px'; 0");
        assertFalse(tab.size(NARROW, 800).evaluate(TOO_WIDE).isEmpty());
    }

    @Test
    void nothingIsLostWithoutJavaScript() {
        Tab with = chromium.tab();
        Tab without = chromium.tab().scripts(false);
        for (String path : samples()) {
            String text = with.open(at(path)).text("document.body.innerText");
            String rest = without.open(at(path)).text("document.body.innerText");
            assertTrue(text.length() > 200, path);
            // What needs a script is not there without one; why, and what helps instead, is said in more words.
            boolean needs = !site.page(path.endsWith(".html") ? path : path + "index.html")
                    .select("form[hidden]")
                    .isEmpty();
            assertTrue(needs ? rest.length() >= text.length() : rest.equals(text), () -> path + "\n" + rest);
        }
    }

    @Test
    void theFirstKeyLeadsPastTheMenu() {
        Tab tab = chromium.tab();
        for (String path : List.of("de/", "ru/", largest("de/seminare/", "article.entry"))) {
            tab.open(at(path)).press("Tab");
            assertEquals("#content", tab.text("document.activeElement.getAttribute('href')"), path);
            assertTrue(tab.evaluate(FOCUS_IS_SEEN).asBoolean(), () -> "the skip link is not to be seen on " + path);
            tab.press("Enter");
            tab.until("location.hash === '#content'");
            tab.press("Tab");
            assertTrue(
                    tab.evaluate("document.querySelector('main').contains(document.activeElement)")
                            .asBoolean(),
                    () -> "after the skip link, the next key leads to " + tab.text("document.activeElement.outerHTML")
                            + " on " + path);
        }
    }

    /** Whether what has the focus is in the window, is on top, and is marked (WCAG 2.4.7, 2.4.11). */
    private static final String FOCUS_IS_SEEN = """
        (() => {
            const focused = document.activeElement;
            const box = focused.getClientRects()[0];
            const style = getComputedStyle(focused);
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none")
                && focused.contains(top);
        })()\
        """;

    @Test
    void theSamePageInTheOtherLanguageIsNear() {
        Tab tab = chromium.tab();
        String seminar = largest("de/seminare/", "article.entry");
        for (String path : List.of("de/", seminar, "de/personen/", "de/register/")) {
            tab.open(at(path));
            int keys = 0;
            do {
                tab.press("Tab");
                assertTrue(
                        tab.evaluate(FOCUS_IS_SEEN).asBoolean(),
                        () -> "the focus is not to be seen on " + path + ": "
                                + tab.text("document.activeElement.outerHTML"));
                keys++;
            } while (keys < TABS_TO_THE_OTHER_LANGUAGE
                    && !tab.evaluate("document.activeElement.closest('nav.languages') !== null")
                            .asBoolean());
            tab.following(() -> tab.press("Enter"));
            Document page = site.page(path + "index.html");
            assertEquals(
                    page.select("link[rel=alternate][hreflang=ru]").attr("href"),
                    tab.address().replace(server.address(), RealSite.ADDRESS));
            assertEquals("ru", tab.text("document.documentElement.lang"));
            assertEquals(List.of(), tab.troubles());
        }
    }

    /** Both languages of a pair: beside each other where there is room, below each other where there is not. */
    private static final String PAIRS = """
        [...document.querySelectorAll("article.parallel > .row")].map(row => [...row.children].map(each => ({
            lang: each.lang, top: each.getBoundingClientRect().top, left: each.getBoundingClientRect().left,
            mark: getComputedStyle(each, "::before").content})))\
        """;

    @Test
    void aPairStaysTogether() {
        Tab tab = chromium.tab().size(WIDE, 800).open(at(largest("de/seminare/", "article.entry")));
        tab.following(() -> tab.click(".tools > a.beside"));
        assertTrue(tab.address().contains("/de-ru/seminare/"), tab.address());
        JsonNode wide = tab.evaluate(PAIRS);
        JsonNode narrow = tab.size(NARROW, 800).evaluate(PAIRS);
        assertTrue(wide.size() > 8, wide::toString);
        double before = 0;
        for (int i = 0; i < wide.size(); i++) {
            JsonNode pair = wide.get(i);
            assertEquals(2, pair.size());
            assertEquals("de", pair.get(0).get("lang").asString());
            assertEquals("ru", pair.get(1).get("lang").asString());
            assertEquals(
                    pair.get(0).get("top").asDouble(), pair.get(1).get("top").asDouble(), 0.5);
            assertTrue(
                    pair.get(0).get("left").asDouble() < pair.get(1).get("left").asDouble());
            for (JsonNode side : narrow.get(i)) {
                assertTrue(side.get("top").asDouble() > before, narrow::toString);
                before = side.get("top").asDouble();
                assertTrue(
                        side.get("mark").asString().contains("attr(lang)")
                                || side.get("mark")
                                        .asString()
                                        .contains(side.get("lang").asString()),
                        side::toString);
            }
        }
        tab.following(() -> tab.click("nav.languages a[hreflang=ru]"));
        assertTrue(tab.address().contains("/ru/"), tab.address());
    }

    @Test
    void whatThereIsNotIsSaidInAllLanguages() {
        Tab tab = chromium.tab().open(at("de/seminare/there-is-none/"));
        String missing = at("de/seminare/there-is-none/");
        assertEquals(
                List.of("status 404: " + missing),
                tab.troubles().stream()
                        .filter(each -> !each.startsWith("log: "))
                        .toList());
        assertEquals(missing, tab.address());
        for (String lang : List.of("de", "ru")) {
            tab.open(missing).following(() -> tab.click("main a[href='/" + lang + "/']"));
            assertEquals(lang, tab.text("document.documentElement.lang"));
        }
    }

    @Test
    void whatIsNotTranslatedSaysSo(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = RealSite.build(Tramway.in(folder).folder, Optional.empty());
        try (WebServer tramway = new WebServer("/").show(files)) {
            Tab tab = chromium.tab().open(tramway.address() + "en/arrets/pont/");
            assertEquals(List.of(), tab.troubles());
            assertEquals("en", tab.text("document.documentElement.lang"));
            assertEquals("fr", tab.text("document.querySelector('main h1').lang"));
            assertEquals("fr", tab.text("document.querySelector('main .prose p').closest('[lang]').lang"));
            assertEquals(List.of(), Axe.violations(tab));
            tab.following(() -> tab.click("main .notice a"));
            assertEquals(tramway.address() + "fr/arrets/pont/", tab.address());
            assertEquals("fr", tab.text("document.querySelector('main h1').closest('[lang]').lang"));
        }
    }

    @Test
    void theSiteMayLieBelowAPath() throws IOException {
        try (WebServer below = new WebServer("/x/")) {
            below.show(RealSite.at(below.address()));
            Tab tab = chromium.tab().open(below.address());
            List<String> way = new ArrayList<>();
            for (String link : List.of(
                    "main a[hreflang=de]",
                    "nav.menu a",
                    "main ul.items a, main ol a",
                    "nav.languages a",
                    "nav.breadcrumbs a",
                    "footer.foot nav a",
                    "a.site")) {
                tab.following(() -> tab.click(link));
                assertTrue(tab.address().startsWith(below.address()), tab.address());
                way.add(tab.address().substring(below.address().length()));
                assertEquals(List.of(), tab.troubles(), () -> "after " + link + " at " + tab.address());
                assertTrue(tab.evaluate("[...document.styleSheets].some(each => each.cssRules.length > 20)")
                        .asBoolean());
            }
            assertEquals("de/", way.get(0));
            assertTrue(way.get(2).startsWith("de/seminare/"), way::toString);
            assertTrue(way.get(3).startsWith("ru/"), way::toString);
            assertEquals("ru/", way.get(6));
        }
    }
}
