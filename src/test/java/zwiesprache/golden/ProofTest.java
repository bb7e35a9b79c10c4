package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Audience;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/** The translator's desk: the site as translators are shown it, and nobody else. */
class ProofTest {
    private static final SiteCase SITE = SiteCase.named("side-by-side");

    @TempDir
    Path folder;

    private Map<String, String> pages(boolean proof) {
        BuildRequest request = SITE.request(SITE.in(folder), 2);
        Memory memory = new Memory();
        Audience.Desk desk =
                new Audience.Desk("en", finding -> "<" + finding.code().id() + ">");
        BuildResult result = Build.run(proof ? request.with(desk) : request, memory);
        assertFalse(result.failed(), () -> result.diagnostics().toString());
        Map<String, String> pages = new TreeMap<>();
        for (String path : memory.paths()) {
            if (path.endsWith(".html")) {
                pages.put(path, new String(memory.bytes(path).orElseThrow(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static String get(Map<String, String> pages, String path) {
        assertTrue(pages.containsKey(path), () -> path + " is not among " + pages.keySet());
        return pages.getOrDefault(path, "");
    }

    @Test
    void readersAreShownNothingOfIt() {
        Map<String, String> pages = pages(false);
        pages.forEach((path, html) -> assertFalse(html.contains("class=\"proof\""), path));
        pages.forEach((path, html) -> assertFalse(html.contains("class=\"open\""), path));
        pages.forEach((path, html) -> assertFalse(html.contains(".md:"), path));
        assertFalse(pages.containsKey("fr-en/ponts/seul/index.html"));
    }

    @Test
    void aBlockThatIsOutOfDateSaysSo() {
        String page = get(pages(true), "fr-en/ponts/vert/index.html");
        String changed = page.substring(page.indexOf("<p>On le repeint"), page.indexOf("<p>Il ferme"));
        assertTrue(
                changed.contains("<p class=\"proof\">changed en [en ZW0482 &lt;ZW0482&gt; content/ponts/vert.en.md:6]"
                        + " [en ZW0490 &lt;ZW0490&gt; content/ponts/vert.en.md:6]"),
                changed);
        String fresh = page.substring(page.indexOf("<p>Il ferme"));
        assertTrue(fresh.contains("<p class=\"proof\">new en [en ZW0483"), fresh);
        String current = page.substring(page.indexOf("<p>Il est vert"), page.indexOf("<p>On le repeint"));
        assertFalse(current.contains("proof"), current);
    }

    @Test
    void whatIsNotTranslatedStandsBesideNothing() {
        Map<String, String> pages = pages(true);
        String alone = get(pages, "fr-en/ponts/seul/index.html");
        assertTrue(alone.contains("<p>Pas encore traduit.</p>"), alone);
        assertTrue(alone.contains("<p class=\"proof\">new en</p>"), alone);
        String held = get(pages, "fr-en/bacs/retenu/index.html");
        assertTrue(held.contains("<p class=\"proof\">new en</p>"), held);
        assertTrue(get(pages, "fr/ponts/seul/index.html").contains("href=\"/fr-en/ponts/seul/\""));
    }

    @Test
    void theHomePageListsWhereThereIsSomethingToDo() {
        String home = get(pages(true), "fr-en/index.html");
        for (String open : new String[] {"bacs/retenu", "ponts/neuf", "ponts/seul", "ponts/vert"}) {
            assertTrue(home.contains("href=\"/fr-en/" + open + "/\""), open + "\n" + home);
        }
        assertEquals(-1, home.indexOf("href=\"/fr-en/ponts/deux/\""));
    }
}
