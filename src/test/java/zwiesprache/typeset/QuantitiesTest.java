package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.model.Lang;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;

class QuantitiesTest {
    private static final Tongues TONGUES =
            Tongues.of(Stream.of("de", "ru", "en", "fr", "pl").map(Lang::new).toList());

    static Stream<List<String>> phrases() {
        return Fixtures.table("quantities.txt");
    }

    private static List<Quantity> facts(String lang, String words) {
        return TONGUES.in(new Lang(lang)).quantities(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("phrases")
    void areFound(List<String> row) {
        String found = facts(row.get(0), row.get(1)).stream()
                .map(QuantitiesTest::written)
                .collect(Collectors.joining(", "));

        assertEquals(row.get(2), found, row.get(1));
    }

    @Test
    void thereAreManyPhrases() {
        assertTrue(phrases().count() >= 120, () -> phrases().count() + " phrases");
    }

    private static String written(Quantity fact) {
        String sign = fact.form() == Form.WORDS ? "~" : fact.form() == Form.VAGUE ? "≈" : "";
        String unit = fact.unit().isEmpty() ? "" : " " + fact.unit();
        String lent = fact.form() == Form.LENT ? ">" : "";
        return switch (fact.kind()) {
            case DATE -> fact.normal().replace("-00", "").replace("0000", "-") + lent;
            case DECADE -> fact.normal() + "s";
            case NUMBER -> sign + fact.normal() + unit;
            case SECTION -> "§" + fact.normal();
            case TIME -> fact.normal();
            case CODE -> "#" + fact.normal();
            case PHONE -> "+" + fact.normal();
            case EMAIL -> "@" + fact.normal();
            case URL -> "//" + fact.normal();
        };
    }

    @Test
    void theirPlacesAreTheirWords() {
        String words = "Das 12. Seminar war vom 23. bis 27. September 2012, um 14 Uhr, für 2,5 Mio. Euro.";

        assertEquals(
                List.of("12.", "23.", "27. September 2012", "14 Uhr", "2,5 Mio. Euro"),
                facts("de", words).stream()
                        .map(fact -> words.substring(fact.start(), fact.end()))
                        .toList());
    }

    @Test
    void aDateHasParts() {
        Quantity date = facts("ru", "сентябрь 2012 года").get(0);

        assertEquals(Kind.DATE, date.kind());
        assertEquals(List.of(2012, 9, 0), List.of(date.year(), date.month(), date.day()));
    }

    /** Whatever the words are, they are read to their end, places in order and inside. */
    @Test
    void anyWordsAreRead() {
        String signs = "12.–/: §€(+0)Mai мая IX 5-й@a.de%";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int k = 0, n = i; k < 8; k++, n = n * 31 + 7) {
                int at = Math.floorMod(n ^ (n >> 7) ^ i * k, signs.length());
                words.append(signs.charAt(at));
            }
            int last = 0;
            for (Quantity fact : facts(i % 2 == 0 ? "de" : "ru", words.toString())) {
                assertTrue(
                        fact.start() >= last && fact.end() > fact.start() && fact.end() <= words.length(),
                        words::toString);
                last = fact.end();
            }
        }
    }
}
