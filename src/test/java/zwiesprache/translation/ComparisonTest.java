package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.model.Lang;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.text.SourceText;

/** Texts of single capital letters, each standing for a paragraph of its own. */
class ComparisonTest {
    private static final List<String> WORDS = List.of(
            "the old harbour was closed in winter",
            "trams ran to the market every morning",
            "a bridge of stone leads over the river",
            "children learned to read in the tower",
            "bakers kept their ovens warm at night",
            "on sundays the band played waltzes",
            "snow fell early that particular year",
            "letters arrived twice a week by ship");

    /** A capital letter is a paragraph, a small one the same with a slip mended, a digit one written anew. */
    private static List<Passage> text(String letters, String language) {
        List<Passage> passages = new ArrayList<>();
        for (char letter : letters.replace("-", "").toCharArray()) {
            boolean anew = Character.isDigit(letter);
            int index = anew ? letter - '1' : Character.toUpperCase(letter) - 'A';
            String words = language + " " + WORDS.get(index % WORDS.size());
            if (anew) {
                words = language + " entirely different things number " + letter + " are said";
            } else if (Character.isLowerCase(letter)) {
                words = words.replaceFirst("e", "ee");
            }
            passages.add(new Passage("paragraph", words, new SourceText(language, letters).at(0, 1), ""));
        }
        return passages;
    }

    private static Review review(List<Review.Row> rows, boolean both) {
        return new Review("x.en.txt", new Lang("fr"), new Lang("en"), both, true, rows);
    }

    private static Ledger recorded(String source, String translation) {
        Review first = review(Comparison.first(text(source, "fr"), text(translation, "en")), false);
        return Recording.confirmed(first, Recording.pairs(first), new Confirmed(LocalDate.parse("2024-05-17"), "Ada"));
    }

    private static String verdicts(List<Review.Row> rows) {
        return rows.stream()
                .map(row -> row.verdict() == Verdict.CURRENT
                        ? "="
                        : (row.ahead() == Review.Side.SOURCE ? "<" : ">")
                                + row.verdict().word().charAt(0))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} {1} becomes {2} {3}: {4}")
    @CsvSource({
        "ABCD,    ABCD,    ABCD,    ABCD,    = = = =",
        "ABCD,    ABCD,    AbCD,    ABCD,    = <c = =",
        "ABCD,    ABCD,    A2CD,    ABCD,    = <c = =",
        // a cosmetic edit of the translation neither hides nor makes a change
        "ABCD,    ABCD,    AbCD,    AbCD,    = <c = =",
        "ABCD,    ABCD,    ABCD,    AbCD,    = = = =",
        "ABCD,    ABCD,    AbCD,    ABcD,    = <c = =",
        // added
        "ABCD,    ABCD,    ABECD,   ABCD,    = = <n = =",
        "ABCD,    ABCD,    ABECD,   ABECD,   = = <n = =",
        "ABCD,    ABCD,    ABCD,    ABECD,   = = >n = =",
        "ABCD,    ABCD,    EABCD,   ABCDF,   <n = = = = >n",
        // taken out
        "ABCD,    ABCD,    ACD,     ABCD,    = <r = =",
        "ABCD,    ABCD,    ACD,     ACD,     = = =",
        "ABCD,    ABCD,    ABCD,    ACD,     = <n = =",
        // moved
        "ABCD,    ABCD,    BCDA,    ABCD,    = = = <m",
        "ABCD,    ABCD,    BCDA,    BCDA,    = = = =",
        "ABCD,    ABCD,    BCDa,    ABCD,    = = = <c",
        // both at once
        "ABCD,    ABCD,    AbD,     ABCD,    = <c <r =",
        "ABCDEF,  ABCDEF,  AFbCDE,  ABCDEF,  = <m <c = = =",
    })
    void oneSideIsTheOriginal(String source, String translation, String later, String there, String expected) {
        List<Review.Row> rows =
                Comparison.since(recorded(source, translation), text(later, "fr"), text(there, "en"), false);

        assertEquals(expected, verdicts(rows));
    }

    @ParameterizedTest(name = "{0} {1} becomes {2} {3}: {4}")
    @CsvSource({
        "ABCD,    ABCD,    ABCD,    AbCD,    = >c = =",
        "ABCD,    ABCD,    ABCD,    ACD,     = >r = =",
        "ABCD,    ABCD,    ABCD,    ABECD,   = = >n = =",
        "ABCD,    ABCD,    AbCD,    ABCD,    = <c = =",
    })
    void eitherSideMayRunAhead(String source, String translation, String later, String there, String expected) {
        List<Review.Row> rows =
                Comparison.since(recorded(source, translation), text(later, "fr"), text(there, "en"), true);

        assertEquals(expected, verdicts(rows));
    }

    /** After a confirmation everything is current, whatever was before. */
    @ParameterizedTest(name = "{0} {1} after {2}")
    @CsvSource({"ABCD, ABCD, AbECD, AbECD", "ABCD, ABCD, BCDA, ABCD", "ABCD, ABCD, AC, AC"})
    void confirmingEnds(String source, String translation, String later, String there) {
        Review review = review(
                Comparison.since(recorded(source, translation), text(later, "fr"), text(there, "en"), false), false);
        Ledger next = Recording.confirmed(
                review, Recording.pairs(review), new Confirmed(LocalDate.parse("2024-06-01"), "Ada"));

        List<Review.Row> rows = Comparison.since(next, text(later, "fr"), text(there, "en"), false);

        assertEquals("", verdicts(rows).replace("=", "").strip());
        assertEquals(
                Optional.empty(),
                rows.stream().filter(row -> !row.isConfirmed()).findAny());
    }
}
