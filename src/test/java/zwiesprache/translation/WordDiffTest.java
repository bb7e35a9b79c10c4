package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.translation.WordDiff.Kind;

class WordDiffTest {
    private static String shown(WordDiff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.words();
                    case GONE -> "[-" + piece.words() + "-]";
                    case FRESH -> "{+" + piece.words() + "+}";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        a b c                   | a b c                    | a b c
        -                       | a b                      | {+a b+}
        a b                     | -                        | [-a b-]
        a b c                   | a x c                    | a [-b-]{+x+} c
        a b c d                 | a x y d                  | a [-b c-]{+x y+} d
        a b                     | a b c                    | a b{+ c+}
        a b c                   | b c                      | [-a -]b c
        am 3. Mai 2013          | am 3. Mai 2014           | am 3. Mai [-2013-]{+2014+}
        Das Haus, groß.         | Das Haus ist groß.       | Das Haus[-,-]{+ ist+} groß.
        в мае и в июне          | в июне и в мае           | в [-мае-]{+июне+} и в [-июне-]{+мае+}
        „so“ – und             | "so" - und               | "so" - und
        ещё раз                 | еще раз                  | еще раз
        x y z                   | p q                      | [-x y z-]{+p q+}
        """)
    void showsTheWords(String before, String now, String expected) {
        assertEquals(expected, shown(WordDiff.between(before == null ? "" : before, now == null ? "" : now)));
    }

    @Test
    void thePiecesAreBothVersions() {
        String before = "Eins zwei drei, vier fünf – sechs; sieben acht neun zehn elf.";
        String now = "Zwei drei vier, fünf und sechs sieben; acht zehn elf zwölf dreizehn.";
        WordDiff diff = WordDiff.between(before, now);

        assertEquals(now, without(diff, Kind.GONE));
        assertEquals(before, without(diff, Kind.FRESH));
        assertEquals(diff, WordDiff.between(before, now));
    }

    private static String without(WordDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::words)
                .collect(Collectors.joining());
    }

    @Test
    void longTextsThatHaveNothingInCommonAreNotComparedWithin() {
        String before = "alt ".repeat(3000);
        String now = "neu ".repeat(3000);

        assertEquals(2, WordDiff.between(before.strip(), now.strip()).pieces().size());
    }
}
