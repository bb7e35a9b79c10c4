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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/** A theme of ten lines that extends the program's own: nothing differs but what it states. */
class ThemeInheritanceTest {
    private static final SiteCase SITE = SiteCase.named("trilingual");
    private static final Path THEME = Path.of("src/test/resources/theme-inheritance");
    private static final String MOTTO = "<p class=\"motto\">Dring, dring.</p>\n";
    private static final String ENTRY = "<article class=\"entry";
    private static final String OLD_SKIP = "\">Skip to content</a>";
    private static final String NEW_SKIP = "\">Straight to the text</a>";

    @TempDir
    Path folder;

    @Test
    void itIsTenLines() throws IOException {
        long lines = 0;
        for (Path file : files()) {
            lines += Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .count();
        }
        assertTrue(lines <= 10, "lines: " + lines);
    }

    @Test
    void itChangesWhatItStatesAndNothingElse() throws IOException {
        Map<String, String> plain = build("default");
        Map<String, String> own = build("depot");
        assertEquals(names(plain), names(own));
        String mottoed = "";
        for (Map.Entry<String, String> file : plain.entrySet()) {
            String path = file.getKey();
            String mine = own.getOrDefault(withoutHash(path), own.getOrDefault(path, ""));
            if (path.endsWith(".css")) {
                continue;
            }
            boolean entry = file.getValue().contains(ENTRY);
            assertEquals(entry, mine.contains(MOTTO), path);
            mottoed += entry ? path + "\n" : "";
            String english = path.startsWith("en/") ? file.getValue().replace(OLD_SKIP, NEW_SKIP) : file.getValue();
            assertEquals(withoutHash(english), withoutHash(mine.replace(MOTTO, "")), path);
        }
        assertFalse(mottoed.isEmpty());
        assertTrue(own.values().stream().anyMatch(page -> page.contains(NEW_SKIP)));
        String style = style(plain);
        assertTrue(style(own).startsWith(style.stripTrailing()), style(own));
        assertEquals(
                ":root{--accent:#6b0f2c}",
                style(own).substring(style.stripTrailing().length()).replaceAll("\\s", ""));
    }

    /** Of two rules that weigh the same, the later one holds: what a theme adds is in the last sheet of every page. */
    @ParameterizedTest
    @ValueSource(strings = {"trilingual", "timelines"})
    void whatItAddsHasTheLastWord(String site) throws IOException {
        Set<String> before = new TreeSet<>();
        Map<String, String> files = build("depot", SiteCase.named(site));
        files.forEach((path, page) -> {
            List<String> sheets = Jsoup.parse(page).select("head link[rel=stylesheet]").eachAttr("href").stream()
                    .map(sheet -> sheet.replaceAll(".*/|[.].*", ""))
                    .toList();
            if (path.endsWith(".html") && !sheets.isEmpty() && !page.contains("class=\"dossier\"")) {
                assertEquals("style", sheets.get(sheets.size() - 1), path);
                before.addAll(sheets);
            }
        });
        assertTrue(before.containsAll(Set.of("style", "ways", "timeline")), before::toString);
        assertTrue(style(files).endsWith(":root{--accent:#6b0f2c}"), style(files));
    }

    private Map<String, String> build(String theme) throws IOException {
        return build(theme, SITE);
    }

    private Map<String, String> build(String theme, SiteCase site) throws IOException {
        Path root = site.in(folder.resolve(theme));
        for (Path file : files()) {
            Path to =
                    root.resolve("themes/depot").resolve(THEME.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
        Path settings = root.resolve("site.yml");
        Files.writeString(
                settings, Files.readString(settings).replaceAll("(?m)^theme:.*\n", "") + "theme: " + theme + "\n");
        Memory memory = new Memory();
        BuildResult result = Build.run(site.request(root, 2), memory);
        assertFalse(result.failed(), () -> result.diagnostics().toString());
        Map<String, String> files = new TreeMap<>();
        memory.paths()
                .forEach(path -> files.put(path, new String(memory.bytes(path).orElseThrow(), StandardCharsets.UTF_8)));
        return files;
    }

    private static Iterable<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(THEME)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Iterable<String> names(Map<String, String> files) {
        return files.keySet().stream().map(ThemeInheritanceTest::withoutHash).toList();
    }

    private static String style(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".css") && file.getKey().contains("style"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The stylesheet is named by its content. */
    private static String withoutHash(String text) {
        return text.replaceAll("(style)[.-][0-9a-f]{8,64}(?=[.]css)", "$1");
    }
}
