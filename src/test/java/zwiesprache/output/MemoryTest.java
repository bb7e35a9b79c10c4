package zwiesprache.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;

class MemoryTest {
    private final Memory memory = new Memory();

    @Test
    void keepsFilesSortedByPath() {
        memory.put(Trees.file("ru/index.html", "да"));
        memory.put(Trees.file("de/index.html", "ja"));
        assertEquals(List.of("de/index.html", "ru/index.html"), List.copyOf(memory.paths()));
        assertArrayEquals(new byte[] {'j', 'a'}, memory.bytes("de/index.html").orElseThrow());
        assertTrue(memory.bytes("de").isEmpty());
    }

    @Test
    void theSameFileTwiceIsNoConflict() {
        memory.put(Trees.file("a.css", "x"));
        memory.put(Trees.file("a.css", "x"));
        assertEquals("", conflicts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a.css   | a.css         | ZW0801 a.css
        a/B.jpg | a/b.jpg       | ZW0802 a/B.jpg a/b.jpg
        A/x     | a/y           | ZW0802 A a
        de      | de/index.html | ZW0803 de de/index.html
        a/b     | a/b/c/d/e     | ZW0803 a/b a/b/c/d/e
        I.html  | i.html        | ZW0802 I.html i.html
        a-b     | a/b           |
        """)
    void whatCannotLieSideBySideIsReported(String one, String other, String said) {
        memory.put(Trees.file(one, "1"));
        memory.put(Trees.file(other, "2"));
        assertEquals(said == null ? "" : said, conflicts());
    }

    @Test
    void oneLetterWrittenInTwoWaysIsOneName() {
        memory.put(Trees.file("\u00e4.jpg", "1"));
        memory.put(Trees.file("a\u0308.jpg", "2"));
        assertEquals("ZW0802 a\u0308.jpg \u00e4.jpg", conflicts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/../b", "a/.", "a\\b", "a\nb", ".zwiesprache-manifest"})
    void whatIsNoPathOfTheSiteIsABug(String path) {
        assertThrows(IllegalArgumentException.class, () -> Trees.file(path, ""));
    }

    private String conflicts() {
        Diagnostics log = new Diagnostics();
        memory.reportConflicts(log);
        return Trees.said(log, Path.of("none"));
    }
}
