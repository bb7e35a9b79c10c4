package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zwiesprache.typeset.Fixtures.spaces;
import static zwiesprache.typeset.Fixtures.visible;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter.Stretch;
import zwiesprache.typeset.Fixtures.Row;

class TypesetterTest {
    private static final Lang DE = new Lang("de");
    private static final Lang RU = new Lang("ru");
    private static final Tongues SITE = Tongues.of(List.of(DE, RU, new Lang("de-simple")));

    static Stream<Row> rows() {
        return Fixtures.rows("de", "ru", "fr", "en", "pl");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void setsByTheRulesOfTheLanguage(Row row) {
        assertEquals(visible(row.after()), visible(SITE.set(row.before(), row.lang())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void setsTheSecondTimeNothing(Row row) {
        assertSame(row.after(), SITE.set(row.after(), row.lang()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void setsTheSameWhereverTheBlockIsCut(Row row) {
        for (int cut = 0; cut <= row.before().length(); cut++) {
            List<String> runs =
                    List.of(row.before().substring(0, cut), row.before().substring(cut));
            String set = SITE.set(runs, row.lang()).stream()
                    .flatMap(List::stream)
                    .map(Stretch::text)
                    .collect(Collectors.joining());
            assertEquals(visible(row.after()), visible(set), () -> "cut into " + runs);
        }
    }

    @Test
    void setsAVariantLikeItsBase() {
        assertEquals(spaces("„Leicht“ nach §␣4"), SITE.set("\"Leicht\" nach § 4", new Lang("de-simple")));
    }

    @Test
    void takesQuotationMarksFromCldrForALanguageWithoutFile() {
        assertEquals("”Svenska ’inre’”", SITE.set("\"Svenska \"inre\"\"", new Lang("sv")));
        assertEquals("「日本『語』」", SITE.set("\"日本 \"語\"\"", new Lang("ja")).replace(" ", ""));
        assertEquals("“Klingon”", SITE.set("\"Klingon\"", new Lang("tlh")));
    }

    @Test
    void leavesARunWithNothingToDoAsItIs() {
        List<String> runs = List.of("Ein Satz ", "ohne alles", ", und § 4.");
        List<List<Stretch>> set = SITE.set(runs, DE);
        assertSame(runs.get(0), set.get(0).get(0).text());
        assertSame(runs.get(1), set.get(1).get(0).text());
        assertEquals(List.of(3, 1), List.of(set.size(), set.get(0).size()));
    }

    @Test
    void setsABlockWithoutWords() {
        assertEquals(List.of(), SITE.set(List.of(), DE));
        assertEquals("", SITE.set("", RU));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "'a ",
                "\"(",
                "a\"",
                "))",
                "x)\" ",
                "1-",
                "1-1 ",
                "a.",
                "z.B.",
                "...",
                ". ",
                "- ",
                "-- ",
                "А. ",
                "§ ",
                "\"a 'b\" c' ",
                "Я 1 ",
                "яα",
                "12 ",
                "а",
                "\ud835",
                "\ud835\udc00 "
            })
    void isNotSlowedDownByAnyText(String part) {
        String text = part.repeat(200_000 / part.length());
        for (Lang lang : List.of(DE, RU, new Lang("fr"))) {
            List<List<Stretch>> set = assertTimeoutPreemptively(
                    Duration.ofSeconds(3), () -> SITE.set(List.of(text), lang), () -> "many " + part);
            assertTrue(set.get(0).size() > 0);
        }
    }

    static Stream<List<String>> stretches() {
        return Fixtures.table("stretches.txt");
    }

    /** Columns: language, text as it is set with the foreign stretches in [language:…]. */
    @ParameterizedTest
    @MethodSource("stretches")
    void marksWhatIsInAnotherScript(List<String> row) {
        String plain = row.get(1).replaceAll("\\[[a-z]+:([^]]*)]", "$1").replace('\u00a0', ' ');
        List<String> marked = new ArrayList<>();
        for (Stretch stretch : SITE.set(List.of(plain), new Lang(row.get(0))).get(0)) {
            marked.add(stretch.foreign()
                    .map(lang -> "[" + lang + ":" + stretch.text() + "]")
                    .orElse(stretch.text()));
        }
        assertEquals(visible(row.get(1)), visible(String.join("", marked)));
    }
}
