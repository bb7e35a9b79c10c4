package zwiesprache.parse.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Comments in YAML waive findings for the line or the key that they stand at. */
class YamlWaiversTest {
    private static final String W = "# waive ZW0603: so gewollt";

    /** @param lines for which the comments hold, {@code code first-last} */
    private record Row(String yaml, String lines) {
        String text() {
            return yaml.replace("W", W).replace('¶', '\n');
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("a: b W¶c: d", "1-1"),
                new Row("a: b¶W¶c: d¶e: f", "3-3"),
                new Row("a: b¶  W¶c:¶  d: 1¶¶  e: 2¶f: 3", "3-6"),
                new Row("x: 1¶W¶¶# more¶c:¶- 1¶- 2¶f: 3", "5-7"),
                new Row("x: 1¶c:¶W¶- 1¶- 2¶f: 3", "4-4"),
                new Row("x: 1¶c:¶  W¶  - a: 1¶    b: 2¶  - a: 3", "4-5"),
                new Row("x: 1¶c:¶  - a: 1 W¶    b: 2", "3-3"),
                new Row("x: 1¶W¶W¶c: d", "4-4 4-4"),
                new Row("W¶a: b¶c: d", "1-2"),
                new Row("# x¶¶W¶a: b¶c: d", "1-4"),
                new Row("a: b¶W", "2-2"),
                new Row("a: [1, W¶  2]", "1-1"),
                new Row("a: \"q # r\" W", "1-1"),
                new Row("x: 1¶W¶t: |¶  eins¶¶  zwei¶u: 1", "3-6"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsForLineOrKey(Row row) {
        assertEquals(row.lines(), lines(row.text(), 0), row.text());
    }

    static Stream<String> values() {
        return Stream.of(
                "a: |¶  W¶b: c",
                "a: >-¶  x¶  y W¶b: c",
                "a: \"x W\"",
                "a: 'x¶  W'",
                "a: x#waive ZW0603",
                "a: waive ZW0603",
                "# waiver ZW0603: y¶a: b",
                "# Please waive: x¶a: b");
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsNoCommentWaivesNothing(String yaml) {
        String text = yaml.replace("W¶", W + "¶").replaceAll("W(?=\"|'|$)", W).replace('¶', '\n');

        assertEquals("", lines(text, 0), text);
    }

    @Test
    void theFirstCommentOfAFrontMatterHoldsForTheFileAsAWholeToo() {
        assertEquals("1-3 4-4", lines("---\n" + W + "\ntitle: x\nb: c " + W + "\n---\n# waive ZW0001: text", 4));
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        assertEquals("3-4 5-5", lines("a: b\r\n" + W + "\r\nc:\r\n  d: e\r\nf: g " + W + "\r\n", 0));
    }

    @Test
    void manyCommentsTakeNoLongerThanTheyAreLong() {
        String text = ("  " + W + "\n").repeat(20_000) + "a:\n" + ("  - x " + W + "\n").repeat(10_000);

        assertEquals(30_000, lines(text, 0).split(" ").length);
    }

    private static String lines(String text, int start) {
        Diagnostics log = new Diagnostics();
        int end = start == 0 ? text.length() : text.indexOf("---", start);
        new YamlReader().mapping(new SourceText("a.yml", text), new Span(start, end), 4 << 20, log);
        assertEquals(0, log.sorted().size(), () -> log.sorted().toString());
        return log.waivers().stream().map(YamlWaiversTest::lines).collect(Collectors.joining(" "));
    }

    private static String lines(Waiver waiver) {
        assertEquals("[ZW0603]", waiver.codes().toString());
        assertEquals("so gewollt", waiver.reason());
        return waiver.holds().position().line() + "-"
                + waiver.holds().source().position(waiver.holds().span().end()).line();
    }
}
