package zwiesprache.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table by which the theme's script is tested, too. */
class FoldingTest {
    private static final Path TABLE = Path.of("src/test/resources/search/folding.txt");

    static Stream<String[]> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsWords(String text, String words) {
        assertEquals(words, String.join(" ", Folding.words(text)));
    }

    @Test
    void readsAgainWhatItHasRead() throws IOException {
        table().forEach(row -> {
            for (String word : Folding.words(row[0])) {
                assertEquals(word, Folding.words(word).get(0), row[0]);
            }
        });
    }
}
