package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** The comparison of trees notices everything. */
@DisabledIfSystemProperty(named = "golden", matches = "overwrite")
class GoldenTest {
    @TempDir
    Path expected;

    private static Map<String, String> files(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    @Test
    void theSameFilesPass() throws IOException {
        Files.createDirectories(expected.resolve("a"));
        Files.writeString(expected.resolve("a/b.txt"), "ж\n");

        Golden.compare(files("a/b.txt", "ж\n"), expected);
        Golden.compare("ж\n", expected.resolve("a/b.txt"));
    }

    @Test
    void whatIsMissingLeftOverOrDifferentFails() throws IOException {
        Files.writeString(expected.resolve("gone.txt"), "x");
        Files.writeString(expected.resolve("other.txt"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");

        String message = assertThrows(
                        AssertionFailedError.class,
                        () -> Golden.compare(
                                files("new.txt", "y", "other.txt", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n"), expected))
                .getMessage();

        assertTrue(message.startsWith("""
            not made: gone.txt
            not expected: new.txt
            --- expected other.txt
            +++ made
            @@
             3
             4
            -5
            +five
             6
             7
             8
             9
            +10
            \s
            in\s\
            """), message);
    }

    @Test
    void aSingleFileMustBeThere() {
        assertThrows(AssertionFailedError.class, () -> Golden.compare("", expected.resolve("none.txt")));
    }

    @Test
    void differencesAreShort() {
        assertEquals("@@\n-a\n+b\n", Golden.unified(List.of("a"), List.of("b")));
        assertEquals("@@\n a\n+b\n c\n", Golden.unified(List.of("a", "c"), List.of("a", "b", "c")));
        assertEquals("@@\n-a\n b\n", Golden.unified(List.of("a", "b"), List.of("b")));
        assertEquals("", Golden.unified(List.of("a"), List.of("a")));
    }
}
