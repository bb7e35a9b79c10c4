package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chronicle in a real browser, by keyboard, with and without JavaScript. */
class ChronicleIT {
    private static final String PAGE = "de/chronik/2010/";
    private static final String SHOWN =
            "[...document.querySelectorAll('.timeline li')].filter(each => each.checkVisibility())";
    private static final String EMPTY = """
        [...document.querySelectorAll('.timeline section')].filter(each => each.checkVisibility()
            && ![...each.querySelectorAll('li')].some(item => item.checkVisibility())).length\
        """;
    private static final int TABS = 40;

    private static Chromium chromium;
    private static WebServer server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = new WebServer("/").show(RealSite.get().files());
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() throws IOException {
        chromium.close();
        server.close();
    }

    private static Tab open(boolean scripts, int width) {
        return chromium.tab().scripts(scripts).size(width, 800).open(server.address() + PAGE);
    }

    private static int tabTo(Tab tab, String selector) {
        for (int keys = 1; keys <= TABS; keys++) {
            tab.press("Tab");
            if (tab.evaluate("document.activeElement.matches('" + selector + "')")
                    .asBoolean()) {
                return keys;
            }
        }
        throw new AssertionError(TABS + " keys do not lead to " + selector);
    }

    private static int count(Tab tab, String expression) {
        return tab.evaluate(expression).asInt();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isFilteredByTheArrowKeys(boolean scripts) {
        Tab tab = open(scripts, 1280);
        int all = count(tab, SHOWN + ".length");
        tabTo(tab, "[name=_a]");
        tab.press("ArrowDown");
        int some = count(tab, SHOWN + ".length");

        assertTrue(some > 0 && some < all, some + " of " + all);
        assertEquals(some, count(tab, SHOWN + ".filter(each => each.matches('.a1')).length"));
        assertEquals(0, count(tab, EMPTY), "a year without entries is shown");

        tabTo(tab, "[name=_b]");
        tab.press("ArrowDown");
        int fewer = count(tab, SHOWN + ".length");
        assertTrue(fewer < some, fewer + " of " + some);
        assertEquals(fewer, count(tab, SHOWN + ".filter(each => each.matches('.a1.b1')).length"));
        assertEquals(0, count(tab, EMPTY), "a year without entries is shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void theOverviewIsPassedOrFollowed(int width) {
        Tab tab = open(false, width);
        tabTo(tab, ".chart .skip");
        tab.press("Enter");
        assertEquals("#_list", tab.text("location.hash"));

        tab.open(server.address() + PAGE);
        tabTo(tab, ".chart svg a");
        assertTrue(tab.text("document.activeElement.querySelector('title').textContent")
                .startsWith("201"));
        tab.press("Enter");
        String year = tab.text("location.hash");
        assertTrue(year.startsWith("#y201"), year);
        assertEquals("H2", tab.text("document.querySelector('" + year + "').tagName"));
    }

    @Test
    void paperShowsAllOfIt() {
        Tab tab = open(true, 1280);
        int all = count(tab, SHOWN + ".length");
        tabTo(tab, "[name=_a]");
        tab.press("ArrowDown");

        assertEquals(all, count(tab.paper(), SHOWN + ".length"));
    }
}
