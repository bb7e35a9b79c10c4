package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The project's own site in a real browser: accessible, narrow, dark, by keyboard, without JavaScript, below a path. */
class BrowserIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int TABS_TO_THE_OTHER_LANGUAGE = 8;

    /** Kinds of pages, and the folder in the first language of which the largest page stands for the kind. */
    private static final Map<String, String> KINDS = kinds();

    private static RealSite site;
    private static Chromium chromium;
    private static WebServer server;

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("a seminar", "de/seminare/*");
        kinds.put("an agreement", "de/vereinbarungen/*");
        kinds.put("a plan", "de/plaene/*");
        kinds.put("a person", "de/personen/*");
        kinds.put("an organisation", "de/organisationen/*");
        kinds.put("a place", "de/orte/*");
        kinds.put("a topic", "de/themen/*");
        kinds.put("a source", "de/quellen/*");
        kinds.put("home", "de/");
        kinds.put("a list of a section", "de/seminare/");
        kinds.put("a list of people", "de/personen/");
        kinds.put("the tree of topics", "de/themen/");
        kinds.put("a list in parts", "de/quellen/");
        kinds.put("a part of a list", "de/quellen/2013/");
        kinds.put("the chronicle", "de/chronik/");
        kinds.put("the register", "de/register/");
        kinds.put("a page of text", "de/barrierefreiheit/");
        return kinds;
    }

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

    /** Every kind of page in every language, and the pages that belong to none, by their addresses. */
    private static Map<String, String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        KINDS.forEach((kind, where) -> {
            String file = where.endsWith("*") ? largest(where.replace("*", "")) : where + "index.html";
            samples.put(RealSite.url(file), kind);
            for (String other : site.page(file).select("nav.languages a").eachAttr("href")) {
                samples.put(other.substring(1), kind + " in " + other.substring(1, 3));
            }
        });
        samples.put("", "the choice of languages");
        samples.put("404.html", "the page for what there is not");
        assertEquals(2 * KINDS.size() + 2, samples.size(), samples::toString);
        return samples;
    }

    /** Of the pages that describe one thing each. */
    private static String largest(String folder) {
        return site.pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith(folder))
                .filter(page -> page.getValue().selectFirst("main article.entry") != null)
                .filter(page -> page.getValue().selectFirst("meta[name=robots]") == null)
                .map(Map.Entry::getKey)
                .max(Comparator.comparing((String file) -> site.files().get(file).length)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new AssertionError("no page in " + folder));
    }

    private static String at(String path) {
        return server.address() + path;
    }

    @Test
    @Timeout(240)
    void everyKindOfPageIsAccessible() throws InterruptedException {
        Queue<Map.Entry<String, String>> samples =
                new ConcurrentLinkedQueue<>(samples().entrySet());
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

    private static void read(Queue<Map.Entry<String, String>> samples, Findings wrong) {
        Tab tab = chromium.tab();
        for (var sample = samples.poll(); sample != null; sample = samples.poll()) {
            String name = sample.getValue() + " (" + sample.getKey() + ")";
            tab.size(WIDE, 800).open(at(sample.getKey()));
            tab.troubles().forEach(trouble -> wrong.add(name, trouble));
            for (int width : List.of(WIDE, NARROW)) {
                String wide = name + ", " + width + " px";
                tab.size(width, 800);
                tab.evaluate(TOO_WIDE).forEach(element -> wrong.add(wide, "sticks out: " + element));
                for (String scheme : List.of("light", "dark")) {
                    Axe.violations(tab.scheme(scheme)).forEach(violation -> wrong.add(wide + ", " + scheme, violation));
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
        samples().forEach((path, kind) -> {
            String text = with.open(at(path)).text("document.body.innerText");
            assertTrue(text.length() > 200, kind);
            assertEquals(text, without.open(at(path)).text("document.body.innerText"), kind);
        });
    }

    @Test
    void theFirstKeyLeadsPastTheMenu() {
        Tab tab = chromium.tab();
        for (String path : List.of("de/", "ru/", RealSite.url(largest("de/seminare/")))) {
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
        for (String kind : List.of("de/", "de/seminare/*", "de/personen/", "de/register/")) {
            String path = kind.endsWith("*") ? RealSite.url(largest(kind.replace("*", ""))) : kind;
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
                    tab.address().replace(server.address(), RealSite.ORIGIN + "/"));
            assertEquals("ru", tab.text("document.documentElement.lang"));
            assertEquals(List.of(), tab.troubles());
        }
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
