package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;

/** The pages of some of a timeline's entries, and the lanes of its overview. */
class FacetsTest {
    private static final String KINDS = """
        -- content/lieux/_section.yml --
        is: place
        title: {fr: Lieux, en: Places}
        fields: {dans: {type: reference, to: lieux, role: broader}}
        -- content/lieux.yml --
        lyon: {title: {fr: Lyon, en: Lyons}}
        gare: {title: {fr: La gare}, dans: lyon}
        brest: {title: {fr: Brest, en: Brest}}
        -- content/fetes/_section.yml --
        is: event
        title: {fr: Fêtes, en: Feasts}
        slug: {fr: fetes, en: feasts}
        fields:
          quand: {type: date, role: when}
          ville: {type: reference, to: lieux, role: location, label: {fr: Lieu, en: Town}, slug: {en: town}}
          forme: {type: choice, choices: {bal: {fr: Bal, en: Ball}, repas: {fr: Repas, en: Meal}}}
        -- content/accords/_section.yml --
        is: event
        title: {fr: Accords, en: Deals}
        fields:
          quand: {type: date, role: when}
          lieux: {type: references, to: lieux, role: location}
        """;
    private static final String EVENTS = """
        -- content/fetes.yml --
        a: {title: {fr: A, en: A}, quand: 1999, ville: lyon, forme: bal}
        b: {title: {fr: B, en: B}, quand: 2001, ville: gare, forme: bal}
        c: {title: {fr: C, en: C}, quand: 2002, ville: brest, forme: repas}
        -- content/accords.yml --
        d: {title: {fr: D, en: D}, quand: 2003, lieux: [lyon, brest]}
        e: {title: {fr: E, en: E}, quand: 2004}
        """;

    @TempDir
    Path folder;

    private Walkthrough walk(String events, String sets) {
        return Walkthrough.of(
                        folder,
                        KINDS + events + "-- content/temps.fr.md --\n---\ntitle: Temps\nlayout: timeline\n"
                                + "of: [fetes, accords]\n" + sets
                                + "---\n-- content/temps.en.md --\n---\ntitle: Time\nslug: time\n---\n")
                .sound();
    }

    private static String pages(Walkthrough walk, String below) {
        return walk.edition().pages().stream()
                .filter(page ->
                        page.content() instanceof Content.OfPart && page.path().startsWith(below))
                .map(page -> page.path().substring(below.length()) + " "
                        + ((Content.OfPart) page.content()).listing().count())
                .collect(Collectors.joining("\n"));
    }

    private static String lanes(Walkthrough walk) {
        return ((Listing.Timeline) Editions.listing(walk.page("fr/temps/")))
                .lanes().stream()
                        .map(lane -> lane.common().key() + ": " + Editions.names(lane.entries()))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void noneAreMadeUnlessAskedFor() {
        Walkthrough walk = walk(EVENTS, "");

        assertEquals("", pages(walk, "fr/temps/"));
        assertEquals("fetes: a b c\naccords: d e", lanes(walk));
    }

    @Test
    void thereIsAPageForWhatTwoEntriesHaveInCommon() {
        Walkthrough walk = walk(EVENTS, "filters: [section, location, decade, forme]\n");

        assertEquals(
                "fetes/ 3\naccords/ 2\nville-brest/ 2\nville-lyon/ 3\n2000-2009/ 4\nforme-bal/ 2",
                pages(walk, "fr/temps/"));
        assertEquals(
                "feasts/ 3\naccords/ 2\ntown-brest/ 2\ntown-lyon/ 3\n2000-2009/ 4\nforme-bal/ 2",
                pages(walk, "en/time/"));
    }

    @Test
    void itIsTheSamePageInAllLanguages() {
        Page page = walk(EVENTS, "filters: [location]\n").page("fr/temps/ville-lyon/");

        assertEquals(
                List.of("fr/temps/ville-lyon/", "en/time/town-lyon/"),
                page.relations().alternates().stream().map(Page.Alternate::path).toList());
        assertEquals("fr/temps/ville-lyon/", page.relations().canonical().orElseThrow());
        assertEquals(List.of("Home", "Temps"), titles(page));
    }

    @Test
    void theAddressIsMadeOfTheSlugElseTheNameOfTheFieldAndNeverOfItsLabel() {
        Walkthrough walk = walk(EVENTS.replace("e: {title", "e: {lieux: brest, title") + """
            -- content/accords/_section.yml --
            is: event
            title: {fr: Accords, en: Deals}
            fields:
              quand: {type: date, role: when}
              lieux: {type: references, to: lieux, role: location, slug: a}
            """, "filters: [location]\n");

        assertEquals("a-brest/ 3\na-lyon/ 3", pages(walk, "fr/temps/"));
        assertEquals("town-brest/ 3\ntown-lyon/ 3", pages(walk, "en/time/"));
    }

    private static List<String> titles(Page page) {
        return page.trail().stream()
                .map(crumb -> crumb.path().equals("fr/") ? "Home" : crumb.title())
                .toList();
    }

    @Test
    void aHouseCountsForItsCity() {
        Walkthrough walk = walk(EVENTS, "lanes: location\n");

        assertEquals("lieux/brest: c d\nlieux/lyon: a b d\n: e", lanes(walk));
    }

    @Test
    void manyLanesShareTheLast() {
        String places = "-- content/lieux.yml --\n"
                + IntStream.range(0, 12)
                        .mapToObj(i -> "l" + i + ": {title: {fr: L" + i + "}}\n")
                        .collect(Collectors.joining());
        String events = "-- content/fetes.yml --\n"
                + IntStream.range(0, 24)
                        .mapToObj(i -> "e" + i + ": {title: {fr: E" + i + "}, quand: " + (2000 + i) + ", ville: l"
                                + Math.min(i, i % 12) + "}\n")
                        .collect(Collectors.joining());
        List<String> lanes =
                lanes(walk(places + events, "lanes: ville\n")).lines().toList();

        assertEquals(Facets.LANES, lanes.size());
        assertFalse(lanes.get(0).startsWith(":"));
        assertEquals(": e7 e8 e9 e10 e11 e19 e20 e21 e22 e23", lanes.get(7));
    }

    @Test
    void aLongTimelineIsDividedByDecadesAndItsFiltersAreToo() {
        String events = "-- content/fetes.yml --\n"
                + IntStream.range(0, 300)
                        .mapToObj(i -> "e" + i + ": {title: {fr: E" + i + ", en: E" + i + "}, quand: " + (1970 + i / 6)
                                + ", ville: " + (i % 3 == 0 ? "lyon" : "brest") + "}\n")
                        .collect(Collectors.joining())
                + "-- content/accords.yml --\nd: {title: {fr: D, en: D}, quand: 2003}\n";
        Walkthrough walk = walk(events, "filters: [location, decade]\n");

        assertEquals(
                "1970/ 60\n1980/ 60\n1990/ 60\n2000/ 61\n2010/ 60\nville-brest/ 200\nville-brest/1970/ 40\n"
                        + "ville-brest/1980/ 40\nville-brest/1990/ 40\nville-brest/2000/ 40\nville-brest/2010/ 40\n"
                        + "ville-lyon/ 100\nville-lyon/1970/ 20\nville-lyon/1980/ 20\nville-lyon/1990/ 20\n"
                        + "ville-lyon/2000/ 20\nville-lyon/2010/ 20",
                pages(walk, "fr/temps/"));
        assertEquals(
                "en/time/town-lyon/1980/",
                walk.page("fr/temps/ville-lyon/1980/")
                        .relations()
                        .alternates()
                        .get(1)
                        .path());
    }

    @Test
    void aDecadeThatIsTooLongIsDividedByYears() {
        String events = "-- content/fetes.yml --\n"
                + IntStream.range(0, 2000)
                        .mapToObj(i -> "e" + i + ": {title: {fr: E" + i + "}, quand: " + (1980 + i / 50) + "}\n")
                        .collect(Collectors.joining());
        String pages = pages(walk(events, ""), "fr/temps/");

        assertEquals(40, pages.lines().count());
        assertEquals("1980/ 50", pages.lines().findFirst().orElseThrow());
    }
}
