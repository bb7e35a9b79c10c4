package zwiesprache.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {
    private static String light(String text) {
        return new String(Stylesheet.light(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a { b: c }|a{b:c}",
                "a { b: c; d: e; }|a{b:c;d:e}",
                "a, b > c { --d: ; }|a,b>c{--d: }",
                "a :hover { b: calc(1em + 2px) }|a :hover{b:calc(1em + 2px)}",
                "@media (a: 1px) and (b) { c {} }|@media (a:1px) and (b){c{}}",
                "a\\{ b\\; {}|a\\{ b\\;{}",
                "a/**/b {}|a b{}",
                "/* x */a {}|a{}",
                "} > a {}|}>a{}",
                "a { content: \"/* no ; comment */\" }|a{content:\"/* no ; comment */\"}",
                "a { content: '\\'/*' } /* x */|a{content:'\\'/*'}",
                "a { content: \"\\\"  /*\" }|a{content:\"\\\"  /*\"}",
                "a\\/*b {}|a\\/*b{}",
                "a { } /* left open|a{}"
            })
    void whatSaysNothingGoes(String text, String expected) {
        assertEquals(expected == null ? "" : expected.strip(), light(text).strip());
    }

    @Test
    void linesEndOnlyBetweenWords() {
        assertEquals(
                "a{b:c\nd;--e: }f>g\nh{}",
                light("/* one\n   two */\na\n{\n    b: c\n      d;\n\n    /* x\n*/ --e: ;\n}\r\n\nf\n> g\n\th {\n}\n"));
    }

    @Test
    void stringsKeepTheirLines() {
        assertEquals("a{content:\"x\\\n  y\"}", light("a {\n  content: \"x\\\n  y\";\n}\n"));
    }

    @Test
    void whatIsNoTextStaysAsItIs() {
        byte[] odd = {'/', '*', (byte) 0xff, '*', '/'};
        assertEquals(odd, Stylesheet.light(odd));
    }
}
