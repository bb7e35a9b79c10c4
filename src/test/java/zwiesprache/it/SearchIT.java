package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import zwiesprache.search.Questions;
import zwiesprache.search.Questions.Question;

/** The search of the project's own site, typed into a real browser. */
class SearchIT {
    private static final String SETTLED = "document.querySelector('[role=status]').textContent !== ''";
    private static final String FOUND = "[...document.querySelectorAll('.found a')].map(each => each.pathname)";
    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 5;

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

    private static Tab open(String path) {
        Tab tab = chromium.tab().open(server.address() + path);
        tab.evaluate("document.querySelector('#q').focus()");
        return tab;
    }

    /** Types over what stands in the field, and waits for what is said of it. */
    private static void ask(Tab tab, String query) {
        tab.evaluate("document.querySelector('[role=status]').textContent = ''; document.querySelector('#q').select()");
        tab.type(query);
        tab.press("Enter");
        tab.until(SETTLED);
    }

    private static List<String> found(Tab tab) {
        List<String> paths = new ArrayList<>();
        tab.evaluate(FOUND).forEach(path -> paths.add(path.asString().substring(1)));
        return paths;
    }

    private static String status(Tab tab) {
        return tab.text("document.querySelector('[role=status]').textContent");
    }

    /** What came of the questions of a kind. */
    private static final class Tally {
        int asked;
        int answered;
        int shown;
        int relevant;

        double answeredShare() {
            return (double) answered / asked;
        }

        @Override
        public String toString() {
            return answered + " of " + asked + " answered, " + relevant + " of " + shown + " relevant";
        }
    }

    @Test
    @Timeout(240)
    void answersItsQuestions() throws IOException {
        Map<String, Tally> kinds = new TreeMap<>();
        Tally all = new Tally();
        StringBuilder missed = new StringBuilder();
        for (Map.Entry<String, String> page :
                Map.of("de", "de/suche/", "ru", "ru/poisk/").entrySet()) {
            Tab tab = open(page.getValue());
            for (Question question : Questions.in(page.getKey())) {
                ask(tab, question.query());
                List<String> found = found(tab);
                List<String> first = found.subList(0, Math.min(SHOWN, found.size()));
                boolean answered = first.stream().limit(LOOKED_AT).anyMatch(question::isAnsweredBy);
                long relevant = first.stream()
                        .filter(path -> question.isAnsweredBy(path) || question.isRelevant(words(path)))
                        .count();
                for (Tally tally : List.of(all, kinds.computeIfAbsent(question.kind(), kind -> new Tally()))) {
                    tally.asked++;
                    tally.answered += answered ? 1 : 0;
                    tally.shown += first.size();
                    tally.relevant += (int) relevant;
                }
                if (!answered) {
                    missed.append(question.query()).append(": ").append(first).append('\n');
                }
            }
            assertEquals(List.of(), tab.troubles());
        }
        System.out.println("search: " + all + "; " + kinds);
        assertTrue(all.asked >= 120, () -> "only " + all.asked);
        assertTrue(all.answeredShare() >= 0.97, () -> all + "\n" + missed);
        assertTrue(kinds.get("tail").answeredShare() >= 0.95, () -> kinds + "\n" + missed);
        assertTrue(kinds.get("cross").answeredShare() >= 0.9, () -> kinds + "\n" + missed);
        assertTrue(all.relevant >= 0.9 * all.shown, all::toString);
    }

    /** What stands on a page, and on the same page in the other languages. */
    private static String words(String path) {
        Document page = site.page(path + "index.html");
        StringBuilder words = new StringBuilder(page.title());
        words.append(' ').append(page.select("main").text());
        for (Element other : page.select("link[rel=alternate][hreflang]:not([hreflang=x-default])")) {
            String there = other.attr("href").substring(RealSite.ADDRESS.length());
            words.append(' ')
                    .append(site.page(there + "index.html").select("main").text());
        }
        return words.toString();
    }

    @Test
    void readsWordsAsTheIndexDoes() throws IOException {
        String script = Files.readString(Path.of("themes/default/assets/search.js"));
        String reading = script.substring(script.indexOf("const WORD"), script.indexOf("const known"));
        List<String[]> table = Files.readAllLines(Path.of("src/test/resources/search/folding.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        JsonMapper json = new JsonMapper();
        Tab tab = open("de/suche/");
        for (String[] row : table) {
            JsonNode read = tab.evaluate("(() => { " + reading + " return words(" + json.writeValueAsString(row[0])
                    + ").map(parts => [parts.join('')].concat(parts[1] ? parts : []).join(' ')).join(' '); })()");
            assertEquals(row[1], read.asString(), row[0]);
        }
    }

    @Test
    void isUsedByKeyboardFromHome() {
        Tab tab = chromium.tab().open(server.address() + "de/");
        for (int i = 0; i < 30 && !tab.text("document.activeElement.id").equals("q"); i++) {
            tab.press("Tab");
        }
        tab.type("Vertretungen");
        tab.following(() -> tab.press("Enter"));
        tab.until(SETTLED);
        assertEquals(server.address() + "de/suche/?q=Vertretungen", tab.address());
        assertTrue(status(tab).matches("\\d+ Ergebnisse"), status(tab));
        assertEquals("Vertretungen", tab.text("document.querySelector('#q').value"));
        List<String> found = found(tab);
        assertTrue(found.contains("de/themen/interessenvertretung/"), found::toString);
        for (int i = 0;
                i < 30
                        && !tab.evaluate("document.activeElement.closest('.found') !== null")
                                .asBoolean();
                i++) {
            tab.press("Tab");
        }
        tab.following(() -> tab.press("Enter"));
        assertEquals(server.address() + found.get(0), tab.address());
        tab.evaluate("history.back()");
        tab.until("location.search !== '' && document.readyState === 'complete' && " + SETTLED);
        assertEquals(found, found(tab));
    }

    @Test
    void saysInTheLanguageOfThePageHowManyThereAre() {
        Tab tab = open("ru/poisk/");
        ask(tab, "соцзащита");
        String status = status(tab);
        int count = Integer.parseInt(status.replaceAll("\\D", ""));
        String form = count % 10 == 1 && count % 100 != 11 ? "результат" : count < 5 ? "результата" : "результатов";
        assertEquals(count + " " + form, status);
        ask(tab, "щщщщщщщщ");
        assertTrue(status(tab).startsWith("Ничего не найдено"), status(tab));
        assertEquals(List.of(), found(tab));
        assertEquals("polite", tab.text("(document.querySelector('[role=status]').ariaLive || 'polite')"));
    }

    @Test
    void findsWhileItIsTyped() {
        Tab tab = open("de/suche/");
        tab.type("Barriere-Fr");
        tab.until("location.search === '?q=Barriere-Fr' && " + SETTLED);
        assertEquals("de/themen/barrierefreiheit/", found(tab).get(0));
        assertTrue(tab.evaluate("[...document.querySelectorAll('.found .title mark')].map(each => each.textContent)")
                .toString()
                .contains("Barrierefreiheit"));
        assertEquals(List.of(), tab.troubles());
    }

    @Test
    void showsMoreOnDemand() {
        Tab tab = open("de/suche/");
        ask(tab, "Berlin");
        List<String> first = found(tab);
        assertEquals(SHOWN, first.size());
        tab.click(".found + button");
        tab.until("document.querySelectorAll('.found > li').length > 10");
        List<String> more = found(tab);
        assertEquals(first, more.subList(0, SHOWN));
        assertEquals(
                more.get(SHOWN), tab.text("document.activeElement.pathname").substring(1));
    }

    @Test
    void saysByWhichLanguageSomethingWasFound() {
        Tab tab = open("de/suche/");
        ask(tab, "доступная среда");
        JsonNode ways = tab.evaluate("""
            [...document.querySelectorAll(".found > li")].map(each => [
                each.querySelector("a").pathname, each.querySelector("a").lang, each.querySelector(".via")?.textContent])\
            """);
        assertTrue(ways.size() > 0);
        for (JsonNode way : ways) {
            String path = way.get(0).asString();
            boolean german = path.startsWith("/de/");
            assertEquals(german ? "" : path.split("/")[1], way.get(1).asString(), ways::toString);
            assertTrue(german || way.get(2).asString("").startsWith("gefunden über: "), ways::toString);
        }
        assertTrue(ways.toString().contains("gefunden über: Russisch"), ways::toString);
    }

    @Test
    void leadsOnWithoutJavaScript() {
        Tab tab = chromium.tab().scripts(false).open(server.address() + "de/suche/?q=Inklusion");
        assertFalse(tab.text("document.querySelector('main').innerText").contains("Wonach suchen Sie?"));
        assertTrue(tab.text("document.querySelector('main').innerText").contains("JavaScript"));
        for (String way : List.of("/de/register/", "/de/chronik/", "/de/themen/", "/de/seminare/")) {
            assertTrue(
                    tab.evaluate("document.querySelector('main a[href=\"" + way + "\"]') !== null")
                            .asBoolean(),
                    way);
        }
    }

    @Test
    void isAccessible() {
        Tab tab = open("de/suche/");
        ask(tab, "КПИ Behinderung");
        ask(tab, "Inklusion");
        for (int width : List.of(1280, 320)) {
            tab.size(width, 800);
            assertFalse(tab.evaluate("document.documentElement.scrollWidth > innerWidth")
                    .asBoolean());
            for (String scheme : List.of("light", "dark")) {
                assertEquals(
                        List.of(),
                        Axe.violations(tab.prefers(Map.of("prefers-color-scheme", scheme))),
                        scheme + " " + width);
            }
        }
    }

    @Test
    void worksBelowAPath() throws IOException {
        try (WebServer below = new WebServer("/x/")) {
            below.show(RealSite.at(below.address()));
            Tab tab = chromium.tab().open(below.address() + "ru/poisk/?q=Швецова");
            tab.until(SETTLED);
            assertTrue(
                    tab.text("document.querySelector('.found a').href").startsWith(below.address() + "ru/"),
                    () -> tab.text("document.body.innerText"));
            assertEquals(List.of(), tab.troubles());
        }
    }
}
