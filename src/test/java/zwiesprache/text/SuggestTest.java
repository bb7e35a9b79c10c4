package zwiesprache.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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
        "@seminare/allert, @personen/allert",
        "@allert, @personen/allert",
        "@personen/allertt, @personen/allert",
        "@personn/alert, @personen/allert",
        "@personen, @personen/",
        "personen/, @personen/",
        "@ORTE/moskau, @orte/moskau",
        "@orte/москау, @orte/moskau",
    })
    void pathsAreComparedByTheirLastSegmentsToo(String wrong, String meant) {
        List<String> pages = List.of("@orte/", "@personen/", "@orte/moskau", "@personen/aller", "@personen/allert");
        assertEquals(Optional.of(meant), Suggest.nearest(wrong, pages));
    }

    @ParameterizedTest
    @CsvSource({
        "byrk.pbz, Инклюзия",
        "бремя, Время",
        "руддщ, hello",
        "mueller, Müller",
        "Muller, Müller",
        "Mu\u0308ller, Müller",
        "Strasse, Straße",
        "un‑brk, un-brk",
        "hеllо, hello",
        "Наlle, Halle",
    })
    void lettersThatAreTakenForOneAnotherCountForLittle(String wrong, String meant) {
        List<String> names = List.of("Инклюзия", "Время", "hello", "Mille", "Müller", "Straße", "un-brk", "Halle");
        assertEquals(Optional.of(meant), Suggest.nearest(wrong, names));
    }

    @Test
    void whatIsFarIsNotSuggested() {
        List<String> names = List.of("fr", "en", "@orte/berlin", "title");
        for (String wrong : List.of("ru", "@orte/moskau", "@themen/inklusion", "", "/", "@", "xyz")) {
            assertEquals(Optional.empty(), Suggest.nearest(wrong, names), wrong);
        }
    }
}
