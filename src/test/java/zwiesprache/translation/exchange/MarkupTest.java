package zwiesprache.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    private static String shown(List<Inline> all) {
        return all.stream().map(MarkupTest::shown).collect(Collectors.joining());
    }

    private static String shown(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return words.text();
        }
        if (inline instanceof Inline.Point point) {
            return "<" + point.code().open() + ">";
        }
        Inline.Around around = (Inline.Around) inline;
        return "(" + around.code().open() + "|" + shown(around.inside()) + "|"
                + around.code().close() + ")";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a **b** c → a (**|b|**) c",
                "*a **b** c* → (*|a (**|b|**) c|*)",
                "a * b → a * b",
                "a *b → a <*>b",
                "snake_case_word → snake_case_word",
                "_a_ → (_|a|_)",
                "~~a~~ → (~~|a|~~)",
                "[a *b*](@c/d#e) → ([|a (*|b|*)|](@c/d#e))",
                "[](@c/d). → <[](@c/d)>.",
                "[a](b_(c)) d → ([|a|](b_(c))) d",
                "[a][b] [c] → ([|a|][b]) [c]",
                "![a](b.jpg \"c\") → (![|a|](b.jpg \"c\"))",
                "a[^1] b → a<[^1]> b",
                "`a *b*` c → <`a *b*`> c",
                "``a ` b`` → <``a ` b``>",
                "a ` b → a ` b",
                "a \\* b\\\\ → a <\\*> b<\\\\>",
                "a&nbsp;b & c → a<&nbsp;>b & c",
                "<https://a.b> → <<https://a.b>>",
                "https://a.b/c. → <https://a.b/c>.",
                "a <b>c</b> < d → a <<b>>c<</b>> < d",
                "A {#b .c} → A< {#b .c}>",
                "*a*{lang=x} b → (*|a|*{lang=x}) b",
                "[a](b){.c} d → ([|a|](b){.c}) d"
            })
    void isDivided(String markdown, String parts) {
        List<Inline> all = Markup.parse(markdown);

        assertEquals(parts, shown(all));
        assertEquals(markdown, Inline.markdown(all));
    }

    @Test
    void linesAreKept() {
        assertEquals("a\nb<  \n>c<\n> >d<\n  >e", shown(Markup.parse("a\nb  \nc\n> d\n  e")));
    }
}
