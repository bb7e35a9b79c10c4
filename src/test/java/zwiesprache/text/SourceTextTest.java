package zwiesprache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Offsets become the lines and columns that an editor shows. */
class SourceTextTest {
    private static final String FAMILY = "👩‍👩‍👧";
    private static final List<String> PIECES = List.of("a", "ж", "\t", "😀", "\n", "\r\n", "\r", "");

    record Row(String text, int offset, int line, int column) {}

    static List<Row> rows() {
        return List.of(
                new Row("", 0, 1, 1),
                new Row("ab", 0, 1, 1),
                new Row("ab", 2, 1, 3),
                new Row("a\nb", 1, 1, 2),
                new Row("a\nb", 2, 2, 1),
                new Row("a\n", 2, 2, 1),
                new Row("a\r\nb", 1, 1, 2),
                new Row("a\r\nb", 2, 1, 3),
                new Row("a\r\nb", 3, 2, 1),
                new Row("a\rb", 2, 2, 1),
                new Row("a\r", 2, 2, 1),
                new Row("\r\r\n\nb", 1, 2, 1),
                new Row("\r\r\n\nb", 3, 3, 1),
                new Row("\r\r\n\nb", 4, 4, 1),
                new Row("\ta", 1, 1, 2),
                new Row("дом", 2, 1, 3),
                new Row("😀a", 2, 1, 2),
                new Row("x\n😀😀a", 6, 2, 3),
                new Row("e\u0301a", 2, 1, 3),
                new Row(FAMILY + "a", FAMILY.length(), 1, 6),
                new Row("ab", -5, 1, 1),
                new Row("a\nb", 99, 2, 2));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void offsetsBecomePositions(Row row) {
        SourceText source = new SourceText("a.md", row.text());

        assertEquals(new Position(row.line(), row.column()), source.position(row.offset()));
    }

    @Test
    void linesComeWithoutTheirEnds() {
        SourceText source = new SourceText("a.md", "one\r\n\rtwo\n\nпять\n");

        assertEquals(
                List.of("", "one", "", "two", "", "пять", "", ""),
                List.of(
                        source.line(0),
                        source.line(1),
                        source.line(2),
                        source.line(3),
                        source.line(4),
                        source.line(5),
                        source.line(6),
                        source.line(7)));
    }

    @Test
    void everyPositionAgreesWithCountingOneByOne() {
        Random random = new Random(20121206);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 24; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            SourceText source = new SourceText("a.md", text.toString());
            for (int offset = 0; offset <= text.length(); offset++) {
                assertEquals(counted(text.toString(), offset), source.position(offset), text + " at " + offset);
            }
        }
    }

    private static Position counted(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            boolean carriage = text.charAt(i) == '\r' && !text.startsWith("\r\n", i);
            if (text.charAt(i) == '\n' || carriage) {
                line++;
                column = 1;
            } else if (i + 1 == offset || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                column++;
            }
        }
        return new Position(line, column);
    }

    @Test
    void aPlaceThatIsNoFileHasOnePosition() {
        SourceText nowhere = SourceText.nowhere("<command line>");

        assertEquals("<command line>", nowhere.start().source().path());
        assertEquals(new Position(1, 1), nowhere.start().position());
        assertEquals("", nowhere.line(1));
    }
}
