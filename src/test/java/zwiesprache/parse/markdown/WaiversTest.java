package zwiesprache.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Typesetter;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/** Comments that waive findings leave no trace in the prose, and hold for the lines that they stand at. */
class WaiversTest {
    private static final String W = "<!-- waive ZW0204: so gewollt -->";
    private static final MarkdownParser STRICT = new MarkdownParser(Typesetter.PLAIN, false, Limits.STANDARD);

    /**
     * @param markdown with {@code W} where the comment stands, {@code ¶} for line ends
     * @param without the same text as it would be without the comment
     * @param lines for which it holds
     */
    private record Row(String markdown, String without, String lines) {
        String text() {
            return markdown.replace("W", W).replace('¶', '\n');
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("W¶[a][b]", "[a][b]", "2-2"),
                new Row("W¶¶¶[a][b]¶zwei¶¶drei", "[a][b]¶zwei¶¶drei", "4-5"),
                new Row("eins¶W¶zwei¶¶drei", "eins¶zwei¶¶drei", "3-3"),
                new Row("eins¶  W  ¶zwei", "eins¶zwei", "3-3"),
                new Row("eins¶¶W", "eins", "3-3"),
                new Row("eins W¶zwei", "eins¶zwei", "1-1"),
                new Row("eins   W  ¶zwei", "eins¶zwei", "1-1"),
                new Row("eins W zwei", "eins zwei", "1-1"),
                new Row("eins¶W zwei¶drei", "eins¶zwei¶drei", "2-2"),
                new Row("W eins", "eins", "1-1"),
                new Row("## Kopf {#k} W¶¶a", "## Kopf {#k}¶¶a", "1-1"),
                new Row("## Kopf W¶a", "## Kopf¶a", "1-1"),
                new Row("- a¶  W¶  b¶- c", "- a¶  b¶- c", "3-4"),
                new Row("- W¶  b¶- c", "- b¶- c", "2-3"),
                new Row("- W b¶- c", "- b¶- c", "1-1"),
                new Row("- a¶- W b", "- a¶- b", "2-2"),
                new Row("1. a W¶2. b", "1. a¶2. b", "1-1"),
                new Row("10. a¶    W¶    b¶11. c", "10. a¶    b¶11. c", "3-4"),
                new Row("> a¶> W¶> b¶>¶> c", "> a¶> b¶>¶> c", "3-3"),
                new Row("> W a¶> b", "> a¶> b", "1-1"),
                new Row("|a|b|¶|-|-|¶|c|d| W¶|e|f|", "|a|b|¶|-|-|¶|c|d|¶|e|f|", "3-3"),
                new Row("W¶|a|b|¶|-|-|¶|c|d|", "|a|b|¶|-|-|¶|c|d|", "2-4"),
                new Row("|a|b|¶|-|-|¶W¶|c|d|", "|a|b|¶|-|-|¶|c|d|", "4-4"),
                new Row("[x]¶¶[x]: https://a.example W", "[x]¶¶[x]: https://a.example", "3-3"),
                new Row("[^n]¶¶[^n]: Note W", "[^n]¶¶[^n]: Note", "3-3"),
                new Row("W¶```¶code¶```", "```¶code¶```", "2-4"),
                new Row("W¶![](a.png)", "![](a.png)", "2-2"),
                new Row("a  ¶W¶b", "a  ¶b", "3-3"),
                new Row("a  ¶W b", "a  ¶b", "2-2"),
                new Row("!!! note \"T\" W¶    a¶    W¶    b", "!!! note \"T\"¶    a¶    b", "1-1 4-4"),
                new Row("*[AB]: lang W¶¶AB", "*[AB]: lang¶¶AB", "1-1"),
                new Row("W¶W¶a", "a", "2-3 3-3"),
                new Row("*a W b*", "*a b*", "1-1"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAsIfItWereNotThere(Row row) {
        Diagnostics log = new Diagnostics();
        String text = row.text();

        assertEquals(words(row.without().replace('¶', '\n'), new Diagnostics()), words(text, log), text);
        assertEquals(row.lines(), lines(log), text);
        assertEquals(
                0,
                log.sorted().stream()
                        .filter(each -> each.code() == MarkdownCode.RAW_HTML)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eins¶W¶zwei¶¶drei", "W¶a¶b", "- a¶  W¶  b¶- c", "> a¶> W¶> b", "a W¶b", "a¶W b"})
    void lineEndsOfWindowsAreLineEnds(String written) {
        Diagnostics unix = new Diagnostics();
        Diagnostics windows = new Diagnostics();
        String text = written.replace("W", W).replace('¶', '\n');

        assertEquals(words(text, unix), words(text.replace("\n", "\r\n"), windows));
        assertEquals(lines(unix), lines(windows));
    }

    static Stream<String> texts() {
        return Stream.of(
                "    W",
                "```¶W¶```",
                "~~~¶a W¶~~~",
                "- a¶¶      W",
                "`W`",
                "`` a W ``",
                "\\W",
                "waive ZW0204: so gewollt",
                "<!-- waiver ZW0204: so gewollt -->",
                "<!-- Please waive ZW0204: x -->",
                "<!-- waive ZW0204: ohne Ende");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNoCommentWaivesNothing(String written) {
        Diagnostics log = new Diagnostics();
        String text = written.replace("W", written.contains("ZW") ? "W" : W).replace('¶', '\n');
        words(text, log);

        assertEquals("", lines(log), text);
    }

    @Test
    void codeShowsItAsItIs() {
        assertEquals(
                "<pre><code>&lt;!-- waive ZW0204: so gewollt --&gt;\n</code></pre>",
                words("```\n" + W + "\n```", new Diagnostics()));
    }

    @Test
    void theCommentAndItsCodesHaveTheirPlaces() {
        Diagnostics log = new Diagnostics();
        String text = "Жук\n\n<!-- waive ZW0204, ZW0207: weil\n  es so ist -->\n[a][b]";
        words(text, log);
        Waiver waiver = log.waivers().get(0);

        assertEquals("weil es so ist", waiver.reason());
        assertEquals("[ZW0204, ZW0207]", waiver.codes().toString());
        assertEquals(20, waiver.codes().get(1).origin().position().column());
        assertEquals(3, waiver.origin().position().line());
        assertEquals("5-5", lines(log));
    }

    /** The HTML and the units of a text, white space as it is. */
    private static String words(String markdown, Diagnostics log) {
        Prose prose = STRICT.parse(markdown, Locator.shifted(new SourceText("a.md", markdown), 0), new Lang("de"), log);
        String html = prose.blocks().stream()
                .map(block -> block.html().stream()
                        .map(piece -> piece instanceof Prose.Piece.Html words ? words.html() : piece.toString())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        List<String> units = prose.blocks().stream()
                .flatMap(block -> block.units().stream())
                .map(unit -> unit.path() + unit.words())
                .toList();
        return prose.headings().isEmpty() && units.size() < 1 || html.contains("<pre")
                ? html
                : html
                        + units
                        + prose.headings().stream()
                                .map(each -> each.words() + each.id())
                                .toList();
    }

    private static String lines(Diagnostics log) {
        return log.waivers().stream()
                .map(waiver -> waiver.holds().position().line() + "-"
                        + waiver.holds()
                                .source()
                                .position(waiver.holds().span().end())
                                .line())
                .collect(Collectors.joining(" "));
    }
}
