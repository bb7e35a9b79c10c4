package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.diagnostic.Argument;
import zwiesprache.text.SourceText;

class PhraseTest {
    private static final Catalogue ENGLISH = Catalogue.of("en");

    @Test
    void argumentsAreShownByTheirKind() {
        SourceText source = new SourceText("content/a.de.md", "eins\nzwei\n");
        assertEquals("`ä` stands", said("{0} stands", new Argument.Name("ä")));
        assertEquals("(`a`, `b`)", said("({0})", new Argument.Names(List.of("a", "b"))));
        assertEquals("none", said("{0}", new Argument.Names(List.of())));
        assertEquals("`content/a.de.md:2:3`", said("{0}", new Argument.Place(source.at(7, 8))));
        assertEquals(
                "a list; `tree`; tree",
                said("{0,word}; {1,word}; {1,raw}", new Argument.Name("list"), new Argument.Name("tree")));
        assertEquals("{x} {0}", said("{{x}} {{0}}"));
        assertEquals("(nothing)", said("{0}", new Argument.Name(" ")));
    }

    @Test
    void withoutArgumentsPlacesStayOpen() {
        assertEquals(
                "… has … pages, see … {x}",
                new Phrase("{0} has {1,plural,one{# page}other{# pages}}, see {2,word} {{x}}", ENGLISH).text());
        assertEquals(
                "У … записей.",
                new Phrase("У {0,plural,one{# записи}few{# записей}many{# записей}}.", Catalogue.of("ru")).text());
    }

    @Test
    void aNumberSignInANameIsNoCount() {
        assertEquals(
                "`#a` has 2 pages",
                said("{0} has {1,plural,one{# page}other{# pages}}", new Argument.Name("#a"), new Argument.Count(2)));
    }

    @Test
    void longNamesAndListsAreCut() {
        assertEquals("`" + "x".repeat(80) + "…`", said("{0}", new Argument.Name("x".repeat(200))));
        assertEquals("`a`, ".repeat(15) + "…", said("{0}", new Argument.Names(Collections.nCopies(16, "a"))));
    }

    @Test
    void aNameCannotSpeakToTheTerminal() {
        assertEquals("`a\uFFFD[31mb\uFFFDc`", said("{0}", new Argument.Name("a\u001b[31mb\u202ec")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | 0     | 0 errors, 0 warnings
        en | 1     | 1 error, 1 warning
        de | 1     | 1 Fehler, 1 Warnung
        de | 12345 | 12.345 Fehler, 12.345 Warnungen
        en | 1234567 | 1,234,567 errors, 1,234,567 warnings
        ru | 1     | 1 ошибка, 1 предупреждение
        ru | 3     | 3 ошибки, 3 предупреждения
        ru | 5     | 5 ошибок, 5 предупреждений
        ru | 11    | 11 ошибок, 11 предупреждений
        ru | 14    | 14 ошибок, 14 предупреждений
        ru | 21    | 21 ошибка, 21 предупреждение
        ru | 112   | 112 ошибок, 112 предупреждений
        ru | 1022  | 1022 ошибки, 1022 предупреждения
        """)
    void countsChooseTheirForm(String language, long count, String said) {
        Argument.Count argument = new Argument.Count(count);
        assertEquals(said, Catalogue.of(language).say("count", argument, argument));
    }

    private static String said(String template, Argument... arguments) {
        return new Phrase(template, List.of(arguments), ENGLISH).text();
    }
}
