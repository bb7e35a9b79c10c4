package zwiesprache.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;
import zwiesprache.text.Limits;

/** What can be found of a small site, and what cannot. */
class SearchIndexTest {
    private static final Path SITE = Path.of("src/test/resources/search/site");
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Memory site;

    @BeforeEach
    void build() throws IOException {
        site = build(folder.resolve("site"), false, "");
    }

    private static Memory build(Path to, boolean drafts, String settings) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SITE)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        if (!settings.isEmpty()) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path copy = to.resolve(SITE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.writeString(to.resolve("site.yml"), Files.readString(to.resolve("site.yml")) + settings);
        Memory made = new Memory();
        BuildResult result = Build.run(
                new BuildRequest(
                        to,
                        Optional.empty(),
                        Optional.of(LocalDate.EPOCH),
                        CLOCK,
                        drafts,
                        false,
                        settings.isEmpty() ? 1 : 2,
                        Limits.STANDARD),
                made);
        assertFalse(result.failed(), () -> result.diagnostics().toString());
        return made;
    }

    private Map<String, Integer> found(String lang, String word) {
        return new ReadIndex(site, lang).pages(word);
    }

    @Test
    void wordsStandWhereTheyAreWritten() {
        assertEquals(Map.of("de/treffen/sbv/", 15), found("de", "schwerbehindertenvertretung"));
        assertEquals(Map.of("de/treffen/sbv/", 11), found("de", "sbv"), "an abbreviation");
        assertEquals(Map.of("de/treffen/sbv/", 9), found("de", "2012"), "its own date");
        assertEquals(Map.of("de/hilfe/", 7, "de/", 14), merged(found("de", "treffen"), found("de", "unsere")));
        assertEquals(Map.of("de/hilfe/", 2), found("de", "rathaus"));
        assertEquals(Map.of("ru/treffen/sbv/", 2), found("ru", "представители"));
    }

    private static Map<String, Integer> merged(Map<String, Integer> one, Map<String, Integer> other) {
        Map<String, Integer> all = new TreeMap<>(other);
        one.forEach((page, weight) -> all.putIfAbsent(page, weight));
        return all;
    }

    @Test
    void aTopicIsFoundByItsNameInTheOtherLanguage() {
        assertEquals(Map.of("de/treffen/sbv/", 11), found("de", "представительство"));
    }

    @Test
    void formsShareTheirStem() {
        ReadIndex index = new ReadIndex(site, "de");
        assertEquals(index.stem("vertreter"), index.stem("vertretungen"));
        assertEquals(Optional.of("schwerbehindertenvertret"), index.stem("schwerbehindertenvertretung"));
    }

    @Test
    void aVariantIsMarked() {
        ReadIndex index = new ReadIndex(site, "de");
        assertEquals(Map.of("de-simple/hilfe/", 14), index.pages("einfach"));
        assertEquals("Ganz einfach\tde-simple/hilfe/\t\t\tde-simple", index.card(index.number("de-simple/hilfe/")));
        assertEquals(Map.of("de-simple/hilfe/", 2), index.pages("miteinander"));
    }

    @Test
    void neitherDraftsNorStandInsAreFound() throws IOException {
        assertFalse(new ReadIndex(site, "de").words().contains("geheimnis"));
        assertTrue(site.paths().contains("de/nur/index.html"), "there is a stand-in");
        assertEquals(Map.of(), found("de", "здесь"));
        assertEquals(Map.of("ru/nur/", 14), found("ru", "здесь"));
        Memory shown = build(folder.resolve("drafts"), true, "");
        assertTrue(shown.paths().contains("de/geheim/index.html"));
        assertFalse(new ReadIndex(shown, "de").words().contains("geheimnis"));
    }

    @Test
    void aPageHasTheSameNumberInAllLanguages() {
        ReadIndex german = new ReadIndex(site, "de");
        ReadIndex russian = new ReadIndex(site, "ru");
        for (String page : List.of("", "treffen/", "treffen/sbv/")) {
            assertEquals(german.number("de/" + page), russian.number("ru/" + page), page);
        }
        assertEquals("", german.card(russian.number("ru/nur/")));
    }

    @Test
    void whatOnlyAnotherLanguageHasCanBeAskedForInEach() throws IOException {
        Path more = folder.resolve("more");
        Files.createDirectories(more.resolve("content"));
        for (int i = 0; i < 3 * Cards.BLOCK; i++) {
            Files.writeString(
                    more.resolve("content/nur-" + i + ".ru.md"),
                    "---\ntitle: Страница " + i + "\noriginal: ru\n---\nТекст.\n");
        }
        Memory larger = build(more, false, "");
        ReadIndex german = new ReadIndex(larger, "de");
        ReadIndex russian = new ReadIndex(larger, "ru");
        Set<String> pages = russian.pages("страница").keySet();
        assertEquals(3 * Cards.BLOCK, pages.size());
        pages.forEach(page -> assertEquals("", german.card(russian.number(page)), page));
    }

    @Test
    void everyFileIsTheSameEveryTime() throws IOException {
        Memory again = build(folder.resolve("again"), false, "search: on\n");
        assertEquals(site.paths(), again.paths());
        for (String path : site.paths()) {
            assertArrayEquals(site.bytes(path).orElseThrow(), again.bytes(path).orElseThrow(), path);
        }
        assertTrue(site.paths().stream().anyMatch(path -> path.matches("search/de-[0-9a-f]{8}/p0.bin")));
    }

    @Test
    void theSearchPageIsNotForSearchEngines() {
        String page = text(site, "de/suche/index.html");
        assertTrue(page.contains("content=\"noindex\""), page);
        assertFalse(text(site, "sitemap.xml").contains("suche"));
        assertTrue(text(site, "de/treffen/sbv/index.html").contains("href=\"/x/de/suche/\""));
        assertTrue(text(site, "404.html").contains("action=\"/x/ru/poisk/\""));
    }

    @Test
    void aSiteMayHaveNone() throws IOException {
        Memory without = build(folder.resolve("off"), false, "search: off\n");
        List<String> left = without.paths().stream()
                .filter(path -> path.startsWith("search/") || path.contains("suche"))
                .toList();
        assertEquals(List.of(), left);
        for (String path : List.of("de/index.html", "404.html")) {
            assertFalse(text(without, path).contains("suche"), path);
        }
    }

    @Test
    void browsersAreToldHowToSearch() {
        assertTrue(text(site, "de/index.html").contains("href=\"/x/de/suche/opensearch.xml\""));
        String description = text(site, "de/suche/opensearch.xml");
        assertTrue(description.contains("template=\"https://example.org/x/de/suche/?q={searchTerms}\""), description);
    }

    private static String text(Memory site, String path) {
        return new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }
}
