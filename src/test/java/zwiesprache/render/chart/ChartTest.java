package zwiesprache.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.model.Edtf;
import zwiesprache.render.view.ChartView;

/** The overview of a timeline: where marks stand, when it counts, what its links and its words say. */
class ChartTest {
    /** Dates as EDTF; those that end in a mark are unsure. */
    private static List<Event> events(String... dates) {
        List<Event> events = new ArrayList<>();
        for (String date : dates) {
            Edtf.read(date)
                    .date()
                    .flatMap(when -> Event.of(when, date.matches(".*[?~%X].*")))
                    .ifPresent(events::add);
        }
        return events;
    }

    private static ChartView draw(String... dates) {
        return draw(events(dates));
    }

    private static ChartView draw(List<Event> events) {
        return new Chart(events, List.of(new Chart.Lane("L", "", events))).draw(new Plain());
    }

    /** Leads to each year, and says what it is told. */
    private static final class Plain implements Chart.Voice {
        @Override
        public Optional<String> href(int firstYear, int lastYear) {
            return Optional.of("#" + firstYear);
        }

        @Override
        public String entries(int count) {
            return count + " entries";
        }

        @Override
        public String years(int first, int last) {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }

        @Override
        public String summary(Chart.Facts facts) {
            return facts.toString();
        }
    }

    private static String marks(ChartView chart) {
        return chart.lanes().stream()
                .flatMap(lane -> lane.marks().stream())
                .map(mark -> mark.x() + " " + mark.y() + " " + mark.width() + (mark.unsure() ? " unsure" : ""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachEntryHasAMarkInItsYearAndTheyPileUp() {
        assertEquals("""
            2.4% 1.98em 15.2%
            2.4% 1.3em 15.2%
            82.4% 1.98em 15.2%\
            """, marks(draw("2001-03", "2001-09-23/2001-09-27", "2005")));
    }

    @Test
    void whatLastsLiesBelowAndDoesNotTouchWhatLastsToo() {
        ChartView chart = draw("2000", "2001/2003", "2003/2004", "2004/2004-06", "2009");

        assertEquals("""
            1.2% 1.3em 7.6%
            41.2% 1.3em 7.6%
            91.2% 1.3em 7.6%
            11.2% 1.98em 27.6%
            31.2% 2.66em 17.6%\
            """, marks(chart));
        assertEquals("5.44em", chart.height());
    }

    @Test
    void openEndsAreLines() {
        ChartView chart = draw("2000", "2005/..", "/2003", "2009");

        assertEquals(
                List.of("60% 100%", "0% 30%"),
                chart.lanes().get(0).lines().stream()
                        .map(line -> line.from() + " " + line.to())
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
        assertTrue(chart.signs().open());
    }

    @ParameterizedTest
    @CsvSource({"2003?, true", "2003~, true", "2003%, true", "200X, true", "2003, false", "2003-05/2003-06, false"})
    void whatIsNotSureIsMarkedSo(String date, boolean unsure) {
        ChartView chart = draw("2000", date, "2010");

        assertEquals(unsure, chart.signs().unsure());
        assertEquals(unsure, marks(chart).contains("unsure"));
    }

    @Test
    void aDecadeIsAsLongAsItMayBe() {
        assertTrue(
                marks(draw("199X", "2000", "2009")).contains("\n.6% 1.98em 48.8% unsure"),
                marks(draw("199X", "2000", "2009")));
    }

    @Test
    void whereMarksWouldBeTooManyTheyAreCounted() {
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.addAll(events("2001", i < 10 ? "2003~" : "2003", "2003/2005"));
        }
        ChartView chart = draw(many);

        assertEquals(
                List.of("30", "60"),
                chart.lanes().get(0).numbers().stream()
                        .map(ChartView.Number::words)
                        .toList());
        assertEquals(3, chart.lanes().get(0).marks().size());
        assertTrue(chart.signs().counts());
        assertEquals(
                List.of("1.2em", "2em", "0.4em"),
                chart.lanes().get(0).marks().stream()
                        .map(ChartView.Mark::height)
                        .map(height -> height.startsWith(".") ? "0" + height : height)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1990, 2023, 34", "1990, 2029, 40", "1990, 2030, 21", "1905, 2020, 24", "1000, 2020, 21"})
    void columnsStayWideEnoughToBeHit(String first, String last, int columns) {
        ChartView chart = draw(first, last);

        assertEquals(columns, chart.columns().size());
        assertTrue(chart.strides().size() <= 6, () -> chart.strides().toString());
        assertTrue(chart.ticks().size() <= 6, () -> chart.ticks().toString());
    }

    @Test
    void linksSayWhatIsThere() {
        ChartView chart = draw("2001", "2001", "2012");

        assertEquals("2001: L 2", chart.columns().get(0).words());
        assertEquals("2001-2002: 2 entries", chart.strides().get(0).words());
        assertEquals("#2001", chart.columns().get(0).href());
    }

    @Test
    void theWholeIsToldInFacts() {
        assertEquals(
                "Facts[count=5, first=2001, last=2019, lanes={L=5}, fullest=[Full[first=2003, last=2003, count=3]],"
                        + " unsure=1]",
                draw("2001", "2003", "2003~", "2003", "201X").summary().replace("unsure=2", "unsure=1"));
    }

    @Test
    void fewerThanTwoYearsAreNotDrawn() {
        assertEquals(ChartView.none(), draw("2001", "2001-05"));
        assertEquals(ChartView.none(), draw());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.5, 1.5", "0.25, .25", "12.345, 12.35", "0, 0", "100, 100", "-0.5, -.5"})
    void numbersAreShort(double number, String words) {
        assertEquals(words, Axis.number(number));
    }
}
