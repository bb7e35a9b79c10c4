package zwiesprache.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/** Hostile and broken input ends in time, as a diagnostic or a prose. */
class BoundsTest {
    private static final Duration LIMIT = Duration.ofMillis(200);
    private static final long GRACE_MILLIS = 2_000;
    private static final MarkdownParser PARSER = new MarkdownParser(Typesetter.PLAIN, true, Limits.STANDARD, LIMIT);

    static List<Code> codes(String markdown) {
        Diagnostics log = new Diagnostics();
        PARSER.parse(markdown, Locator.shifted(new SourceText("a.md", markdown), 0), new Lang("de"), log);
        return log.sorted().stream().map(found -> found.code()).toList();
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of("wort ".repeat(14_000), MarkdownCode.LONG_LINE),
                Arguments.of("a " + "x".repeat(8_200) + " b", MarkdownCode.LONG_RUN),
                Arguments.of("[b]: <data:image/png;base64," + "iVBO".repeat(50_000) + ">", MarkdownCode.PASTED_PICTURE),
                Arguments.of("![](data:image/png;base64," + "iVBO".repeat(3_000) + ")", MarkdownCode.PASTED_PICTURE),
                Arguments.of("a " + "\\".repeat(33), MarkdownCode.MANY_BACKSLASHES),
                Arguments.of("> ".repeat(33) + "a", MarkdownCode.DEEP_NESTING),
                Arguments.of("- ".repeat(40) + "a", MarkdownCode.DEEP_NESTING),
                Arguments.of("1. ".repeat(40) + "a", MarkdownCode.DEEP_NESTING),
                Arguments.of("[".repeat(33), MarkdownCode.DEEP_NESTING),
                Arguments.of("a* *b ".repeat(2_100), MarkdownCode.MANY_MARKS),
                Arguments.of(nestedLists(40), MarkdownCode.DEEP_NESTING),
                Arguments.of("**".repeat(40) + "a" + "**".repeat(40), MarkdownCode.DEEP_NESTING),
                Arguments.of("<div>" + "wort ".repeat(4_000) + "</div>", MarkdownCode.LONG_HTML),
                Arguments.of("[" + "\\".repeat(32), MarkdownCode.TOO_SLOW));
    }

    private static String nestedLists(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void isReported(String markdown, MarkdownCode code) {
        assertTrue(codes(markdown).contains(code), () -> codes(markdown).toString());
    }

    static Stream<String> harmless() {
        return Stream.of(
                "a \\\\\\\\\\\\ b",
                "> > > > tief",
                "- - - - - - - - - - -\n",
                "wort ".repeat(5_000),
                "*a* **b** _c_ ".repeat(400),
                nestedLists(14));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatPeopleWriteIsWithinBounds(String markdown) {
        assertEquals(List.of(), codes(markdown));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[" + "\\".repeat(32),
                "[" + "\\".repeat(32) + "]",
                "[" + "\\".repeat(31) + "x](" + "\\".repeat(31),
                "[C:" + "\\\\a".repeat(24),
                "[C:" + "\\\\a".repeat(24) + "]",
                "[a](" + "\\\\b".repeat(500),
                "[a](b \"" + "c".repeat(3_000) + "\")",
                "[a](b \"" + "\\\"c".repeat(1_500),
                "[a](<" + "b".repeat(8_000),
                "[a](" + "(".repeat(8_000),
                "[a]: " + "(".repeat(8_000),
                "[a]: b \"" + "c ".repeat(3_000),
                "[a](b".repeat(10).repeat(3) + " ".repeat(3),
                "![a](b ".repeat(30),
                "[x](y) ".repeat(5_000),
                "`".repeat(8_000),
                "` `` ``` ".repeat(3_000),
                "a`b``c```d````e`````".repeat(300),
                "<!-- a ".repeat(5_000),
                "<?php ".repeat(5_000),
                "<![CDATA[ ".repeat(5_000),
                "<a b=\"".repeat(1_000),
                "<a" + " b=c".repeat(2_000),
                "<div>\n".repeat(5_000),
                "&" + "a".repeat(8_000) + ";",
                "&#x" + "0".repeat(8_000) + ";",
                "a***".repeat(1_000),
                "*a_b~~".repeat(600),
                "_a *b ".repeat(2_000),
                "a**b ".repeat(2_000),
                "**".repeat(2_000) + "a" + "**".repeat(40),
                "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n",
                ("|" + "a|".repeat(50) + "\n").repeat(500),
                "|-|\n".repeat(5_000),
                "[^1]".repeat(2_000) + "\n\n[^1]: a",
                "[^1]: ".repeat(1_000),
                "a\n: b\n\n".repeat(2_000),
                "!!! note\n    ".repeat(2_000),
                "!!! note \"" + "a\" \"".repeat(1_500),
                "*[a]: b\n".repeat(5_000) + "\n" + "a ".repeat(20_000),
                "{" + "#a ".repeat(10_000),
                "{#a} ".repeat(5_000),
                "{".repeat(8_000),
                "http://".repeat(1_000),
                "a@b.c".repeat(1_500),
                "@".repeat(8_000),
                "(http://a.de/" + "(".repeat(3_000) + ")".repeat(4_000),
                "> a\n".repeat(10_000),
                "- a\n".repeat(10_000),
                "\t".repeat(20_000) + "a",
                "\n".repeat(60_000),
                "a  \n".repeat(10_000),
                "=\n".repeat(20_000),
                "#".repeat(8_000),
                "# ".repeat(20_000),
                "~~~\n".repeat(10_001),
                "- [ ] ".repeat(12) + "a",
                "[a]: /x\n".repeat(8_000),
                "<b>".repeat(2_000),
                "<b>*".repeat(2_000),
                "</b>".repeat(2_000),
                "<span lang=\"ru\">".repeat(30) + "x",
                "<div><span>".repeat(700),
                "<div>\n".repeat(60_000),
                "<b>x ".repeat(12_000) + "\n" + "<b>x\n".repeat(30_000),
                "a}\n\n".repeat(100_000),
                "{a ".repeat(20_000) + "\n" + "{a\n".repeat(100_000),
                "a@b\n".repeat(60_000),
                "<!-- waive a ".repeat(5_000),
                "<!-- waive ZW0204: a -->\n".repeat(40_000),
                "b <!-- waive ZW0204: a --> ".repeat(2_300) + "\n",
                "- <!-- waive ZW0204: a -->\n".repeat(10_000),
                "<div><!-- waive ZW0204: a -->".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsInTime(String markdown) throws InterruptedException {
        runsOn(64L << 20, markdown);
    }

    static Stream<String> nested() {
        return hostile().filter(markdown -> markdown.length() < 9_000 && markdown.indexOf('\n') < 0);
    }

    @ParameterizedTest
    @MethodSource("nested")
    void overflowsNoSmallStack(String markdown) throws InterruptedException {
        runsOn(256L << 10, markdown);
    }

    @Test
    void anOverflowIsReported() throws InterruptedException {
        assertEquals(List.of(MarkdownCode.UNREADABLE), runsOn(256L << 10, "[a](b \"" + "c".repeat(8_000) + "\")"));
    }

    private static List<Code> runsOn(long stack, String markdown) throws InterruptedException {
        Throwable[] broken = new Throwable[1];
        List<Code> found = new ArrayList<>();
        Thread reader = new Thread(null, () -> found.addAll(codes(markdown)), "reader", stack);
        reader.setUncaughtExceptionHandler((thread, failure) -> broken[0] = failure);
        reader.setDaemon(true);
        reader.start();
        reader.join(LIMIT.toMillis() + GRACE_MILLIS);
        assertFalse(reader.isAlive());
        assertNull(broken[0]);
        return found;
    }
}
