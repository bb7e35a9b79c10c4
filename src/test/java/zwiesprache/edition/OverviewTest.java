package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.golden.Walkthrough;

/** What the page of a divided timeline says of its years. */
class OverviewTest {
    private static final String TIMELINE =
            "-- content/t.fr.md --\n---\ntitle: T\nlayout: timeline\nof: [bals, pactes]\n---\n";

    @TempDir
    Path folder;

    private static String section(String name, int count, IntFunction<String> date) {
        return "-- content/" + name + "/_section.yml --\nis: event\ntitle: {fr: S}\n"
                + "fields: {d: {type: date, role: when}}\n-- content/" + name + ".yml --\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> name.charAt(0) + "" + i + ": {title: E" + i + ", d: " + date.apply(i) + "}\n")
                        .collect(Collectors.joining());
    }

    private List<Listing.Period> periods(String text) {
        Walkthrough walk = Walkthrough.of(folder, text).sound();
        Listing.Timeline timeline = (Listing.Timeline) Editions.listing(walk.page("fr/t/"));
        assertEquals(
                timeline.count(),
                timeline.periods().stream().mapToInt(Listing.Period::count).sum()
                        + (timeline.parts().isEmpty() ? timeline.count() : 0));
        return timeline.periods();
    }

    private static String words(Listing.Period period) {
        return period.key() + " " + period.part().path() + " " + period.count() + ": "
                + Editions.names(period.foremost());
    }

    @Test
    void eachLaneNamesItsFirstBeforeOneNamesItsSecond() {
        List<Listing.Period> periods = periods(TIMELINE
                + section("bals", 40, i -> 2000 + i % 2 + "-0" + (1 + i % 9) + "-05")
                + section("pactes", 30, i -> 2000 + i % 2 + "-12-0" + (9 - i % 9)));

        assertEquals(
                List.of("2000 fr/t/2000/ 35: b0 p8", "2001 fr/t/2001/ 35: b9 p17"),
                periods.stream().map(OverviewTest::words).toList());
    }

    @Test
    void nobodyAloneIsLeftOut() {
        List<Listing.Period> periods = periods(
                TIMELINE + section("bals", 70, i -> i < 3 ? "1999" : "2000") + section("pactes", 0, i -> "2000"));

        assertEquals(
                List.of("1999 fr/t/1999/ 3: b0 b1 b2", "2000 fr/t/2000/ 67: b3 b4"),
                periods.stream().map(OverviewTest::words).toList());
    }

    @Test
    void aDecadeAmongTheYearsIsItsOwn() {
        List<Listing.Period> periods = periods(TIMELINE
                + section("bals", 70, i -> i == 7 ? "199X" : i == 8 ? "19XX" : String.valueOf(1980 + i % 35))
                + section("pactes", 0, i -> "2000"));

        assertTrue(
                periods.stream()
                        .map(OverviewTest::words)
                        .toList()
                        .containsAll(List.of("199X fr/t/1990/ 1: b7", "1990 fr/t/1990/ 2: b10")),
                periods::toString);
    }

    @ParameterizedTest
    @CsvSource({
        // events, years, periods, their kind, most names
        "10, 5, 0, -, 0",
        "60, 60, 0, -, 0",
        "61, 5, 5, year, 2",
        "61, 30, 30, year, 2",
        "61, 31, 31, year, 1",
        "300, 30, 30, year, 2",
        "300, 31, 31, year, 1",
        "300, 60, 60, year, 1",
        "70, 35, 35, year, 1",
        "300, 61, 7, decade, 2",
        "2000, 34, 34, year, 1",
        "2000, 300, 30, decade, 2",
        "1500, 100, 100, year, 0"
    })
    void asManyAreNamedAsThePageCanBear(int events, int years, int expected, String kind, int most) {
        List<Listing.Period> periods = periods(TIMELINE
                + section("bals", events, i -> String.valueOf(1700 + i % years))
                + section("pactes", 0, i -> "2000"));

        assertEquals(expected, periods.size());
        assertTrue(periods.stream().allMatch(period -> period.key().endsWith("X") == kind.equals("decade")));
        assertEquals(
                most,
                periods.stream()
                        .mapToInt(period -> period.foremost().size())
                        .max()
                        .orElse(0));
        assertTrue(periods.stream().mapToInt(period -> period.foremost().size()).sum() <= 60);
    }
}
