package zwiesprache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for a slip, and that nothing is for another word. */
class SuggestTest {
    private static final List<String> NAMES =
            List.of("titre", "résumé", "date_debut", "lieu", "lien", "other-names", "Ёлка", "un-brk");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "titr, titre",
                "tirte, titre",
                "TITRE, titre",
                "titres, titre",
                "titrexy, titre",
                "title, titre",
                "tableau, -",
                "date-debut, date_debut",
                "datedebu, date_debut",
                "dta_dbt, -",
                "lieux, lieu",
                "liex, lieu",
                "елка, Ёлка",
                "un_brk, un-brk",
                "unbrk, un-brk",
                "resume, résumé",
                "x, -",
                "othernames, other-names",
                "names, -",
            })
    void theNearestNameIsSuggestedIfOneIsNear(String wrong, String meant) {
        assertEquals(Optional.ofNullable(meant), Suggest.nearest(wrong, NAMES));
    }

    @Test
    void ofNamesEquallyNearTheFirstIsSuggested() {
        assertEquals(Optional.of("lieu"), Suggest.nearest("lie", List.of("lieu", "lien")));
        assertEquals(Optional.of("lien"), Suggest.nearest("lie", List.of("lien", "lieu")));
    }

    @Test
    void withoutNamesNothingIsSuggested() {
        assertEquals(Optional.empty(), Suggest.nearest("titre", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "abc,abc,0",
        "abc,acb,1",
        "abc,ab,1",
        "abc,abcd,1",
        "abc,xbc,1",
        "ca,abc,3",
        "'',abc,3",
        "kitten,sitting,3"
    })
    void distanceCountsSlips(String a, String b, int slips) {
        assertEquals(slips, Suggest.distance(a, b, 9));
        assertEquals(slips, Suggest.distance(b, a, 9));
    }

    @Test
    void aLimitChangesNoDistanceBelowIt() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String a = word(random);
            String b = word(random);
            int whole = Suggest.distance(a, b, 99);
            for (int limit = 1; limit < 8; limit++) {
                assertEquals(Math.min(whole, limit), Suggest.distance(a, b, limit), a + " " + b + " " + limit);
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(7);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
