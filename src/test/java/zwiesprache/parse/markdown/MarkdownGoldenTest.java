package zwiesprache.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/**
 * Every {@code *.md} of the fixture directory against the dump beside it; {@code *.html.md} with raw HTML allowed.
 * {@code -Dgolden=overwrite} writes the dumps and fails.
 */
class MarkdownGoldenTest {
    private static final Path FIXTURES = Path.of("src/test/resources/parse/markdown");
    private static final MarkdownParser PLAIN = new MarkdownParser(new VisibleTypesetter(), false, Limits.STANDARD);
    private static final MarkdownParser WITH_HTML = new MarkdownParser(new VisibleTypesetter(), true, Limits.STANDARD);

    static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList();
        }
    }

    static String dump(String name) throws IOException {
        SourceText source = new SourceText(name + ".md", Files.readString(FIXTURES.resolve(name + ".md")));
        Diagnostics log = new Diagnostics();
        MarkdownParser parser = name.endsWith(".html") ? WITH_HTML : PLAIN;
        Prose prose = parser.parse(source.text(), Locator.shifted(source, 0), new Lang("de"), log);
        return ProseDump.of(source, prose, log.sorted());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isReadAsExpected(String name) throws IOException {
        String actual = dump(name);
        Path expected = FIXTURES.resolve(name + ".txt");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
            fail("written: " + expected);
        }
        assertEquals(Files.readString(expected), actual);
    }

    @Test
    void everyDumpHasItsText() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            List<Path> orphans = files.filter(path -> path.toString().endsWith(".txt"))
                    .filter(path -> !Files.exists(Path.of(path.toString().replaceFirst("\\.txt$", ".md"))))
                    .toList();
            assertEquals(List.of(), orphans);
        }
        assertFalse(fixtures().isEmpty());
    }
}
