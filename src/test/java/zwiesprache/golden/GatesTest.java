package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/** What a section publishes in all its languages or in none: nothing tells of it until it is translated, then all does. */
class GatesTest {
    private static final SiteCase SITE = SiteCase.named("gates");
    private static final String TITLE = "Ensemble en français";
    private static final String WORDS = "Attend";
    private static final Pattern REFERRING =
            Pattern.compile("^(fr|en|fr-en)/(index|repli/deux/index)[.]html$|^data/repli[.]");
    private static final String PATH = "ensemble/seul/";
    private static final List<String> LISTS = List.of("sitemap.xml", "data/urls.txt", "data/ensemble.fr.json");

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void copy() throws IOException {
        root = SITE.in(folder);
        Path settings = root.resolve("site.yml");
        Files.writeString(settings, Files.readString(settings) + "pairs: [[fr, en]]\n");
    }

    /** All files that are text. */
    private Map<String, String> build(List<String> held) {
        Memory memory = new Memory();
        BuildResult result = Build.run(SITE.request(root, 2), memory);
        assertFalse(result.failed(), () -> result.diagnostics().toString());
        assertEquals(
                held, result.heldBack().stream().map(BuildResult.Held::toString).toList());
        Map<String, String> files = new TreeMap<>();
        memory.paths()
                .forEach(path -> files.put(path, new String(memory.bytes(path).orElseThrow(), StandardCharsets.UTF_8)));
        return files;
    }

    private static String get(Map<String, String> files, String path) {
        assertTrue(files.containsKey(path), () -> path + " is not among " + files.keySet());
        return files.getOrDefault(path, "");
    }

    @Test
    void whatIsHeldBackIsNowhere() {
        Map<String, String> files =
                build(List.of("ensemble/seul translation [en]", "repli/brouillon draft", "repli/demain future"));
        files.forEach((path, text) -> {
            assertFalse(path.contains(PATH), path);
            assertFalse(text.contains(PATH), path);
            assertFalse(text.contains(WORDS), path);
            // Where others refer to it, it is named; no list, no feed, no backlink tells of it.
            assertTrue(!text.contains(TITLE) || REFERRING.matcher(path).find(), path);
        });
        String home = get(files, "fr/index.html");
        assertTrue(home.contains(">le repli</a>, l’ensemble, "), home);
        assertTrue(get(files, "fr-en/index.html").contains(">le repli</a>, l’ensemble, "));
    }

    @Test
    void theTranslationPublishesAllLanguagesAtOnce() throws IOException {
        Files.writeString(root.resolve("content/ensemble/seul.en.md"), """
            ---
            title: Both in English
            ---
            No longer waits for English; see [the two](@ensemble/deux).
            """);
        Map<String, String> files = build(List.of("repli/brouillon draft", "repli/demain future"));
        for (String page : List.of("fr/" + PATH, "en/" + PATH, "fr-en/" + PATH)) {
            get(files, page + "index.html");
        }
        String home = get(files, "fr/index.html");
        assertTrue(home.contains("<a href=\"/fr/ensemble/seul/\">l’ensemble</a>"), home);
        assertTrue(get(files, "en/index.html").contains("<a href=\"/en/ensemble/seul/\">both</a>"));
        assertTrue(get(files, "en/ensemble/index.html").contains("Both in English"));
        for (String list : LISTS) {
            assertTrue(get(files, list).contains("ensemble/seul"), list);
        }
    }
}
