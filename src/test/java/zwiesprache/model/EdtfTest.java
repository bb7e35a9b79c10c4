package zwiesprache.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of EDTF, level 0 and 1, as the Library of Congress describes them, and what is none. */
class EdtfTest {
    /** What is written, and what is read from it: first day, last day, precision, certainty, time; or the problem. */
    private static final String TABLE = """
        2012                    | 2012-01-01 2012-12-31 YEAR SURE
        2012-06                 | 2012-06-01 2012-06-30 MONTH SURE
        2012-02                 | 2012-02-01 2012-02-29 MONTH SURE
        2013-02                 | 2013-02-01 2013-02-28 MONTH SURE
        2012-09-23              | 2012-09-23 2012-09-23 DAY SURE
        2012-02-29              | 2012-02-29 2012-02-29 DAY SURE
        2000-02-29              | 2000-02-29 2000-02-29 DAY SURE
        0001-01-01              | 0001-01-01 0001-01-01 DAY SURE
        9999-12-31              | 9999-12-31 9999-12-31 DAY SURE
        2013-12-11T14:00        | 2013-12-11 2013-12-11 DAY SURE 14:00
        2013-12-11T14:00:30     | 2013-12-11 2013-12-11 DAY SURE 14:00:30
        2013-12-11T14:00Z       | 2013-12-11 2013-12-11 DAY SURE 14:00
        2013-12-11T14:00+03:00  | 2013-12-11 2013-12-11 DAY SURE 14:00
        2012~                   | 2012-01-01 2012-12-31 YEAR APPROXIMATE
        2012?                   | 2012-01-01 2012-12-31 YEAR UNCERTAIN
        2012%                   | 2012-01-01 2012-12-31 YEAR BOTH
        2012-06~                | 2012-06-01 2012-06-30 MONTH APPROXIMATE
        2012-09-23?             | 2012-09-23 2012-09-23 DAY UNCERTAIN
        201X                    | 2010-01-01 2019-12-31 DECADE SURE
        201X~                   | 2010-01-01 2019-12-31 DECADE APPROXIMATE
        20XX                    | 2000-01-01 2099-12-31 CENTURY SURE
        19XX?                   | 1900-01-01 1999-12-31 CENTURY UNCERTAIN
        2012-09-23/2012-09-27   | 2012-09-23 2012-09-23 DAY SURE / 2012-09-27 2012-09-27 DAY SURE
        2012-09/2013            | 2012-09-01 2012-09-30 MONTH SURE / 2013-01-01 2013-12-31 YEAR SURE
        2012/2012               | 2012-01-01 2012-12-31 YEAR SURE / 2012-01-01 2012-12-31 YEAR SURE
        2012-06/2012            | 2012-06-01 2012-06-30 MONTH SURE / 2012-01-01 2012-12-31 YEAR SURE
        199X/2004               | 1990-01-01 1999-12-31 DECADE SURE / 2004-01-01 2004-12-31 YEAR SURE
        2004~/2006-08?          | 2004-01-01 2004-12-31 YEAR APPROXIMATE / 2006-08-01 2006-08-31 MONTH UNCERTAIN
        2012-09-23T09:00/2012-09-23T17:30 | 2012-09-23 2012-09-23 DAY SURE 09:00 / 2012-09-23 2012-09-23 DAY SURE 17:30
        2022/..                 | 2022-01-01 2022-12-31 YEAR SURE / open
        2022/                   | 2022-01-01 2022-12-31 YEAR SURE / unknown
        ../2016                 | open / 2016-01-01 2016-12-31 YEAR SURE
        /2016-05-04             | unknown / 2016-05-04 2016-05-04 DAY SURE
        2022-11~/..             | 2022-11-01 2022-11-30 MONTH APPROXIMATE / open
        2012-09-23/27           | 2012-09-23 2012-09-23 DAY SURE / 2012-09-27 2012-09-27 DAY SURE = 2012-09-23/2012-09-27
        2012-09-28/10-02        | 2012-09-28 2012-09-28 DAY SURE / 2012-10-02 2012-10-02 DAY SURE = 2012-09-28/2012-10-02
        2012-09-23/27~          | 2012-09-23 2012-09-23 DAY SURE / 2012-09-27 2012-09-27 DAY APPROXIMATE = 2012-09-23/2012-09-27~
        2012-09-23?/27          | 2012-09-23 2012-09-23 DAY UNCERTAIN / 2012-09-27 2012-09-27 DAY SURE = 2012-09-23?/2012-09-27
        2012-02-30              | NO_SUCH_DAY
        2013-02-29              | NO_SUCH_DAY
        1900-02-29              | NO_SUCH_DAY
        2012-04-31              | NO_SUCH_DAY
        2012-13                 | NO_SUCH_DAY
        2012-00                 | NO_SUCH_DAY
        2012-06-00              | NO_SUCH_DAY
        2012-06-32              | NO_SUCH_DAY
        2012-06-11T25:00        | NO_SUCH_DAY
        2012-06-11T14:61        | NO_SUCH_DAY
        2012-09-23/31           | NO_SUCH_DAY
        2012-09-23/13-01        | NO_SUCH_DAY
        2012-09-27/2012-09-23   | BACKWARDS
        2012-09-27/23           | BACKWARDS
        2012-12-30/01-02        | BACKWARDS
        2013/2012               | BACKWARDS
        2013-01/2012            | BACKWARDS
        2010/200X               | BACKWARDS
        ''                      | FORM
        /                       | FORM
        ../..                   | FORM
        ../                     | FORM
        ..                      | FORM
        12                      | FORM
        201                     | FORM
        20123                   | FORM
        -2012                   | FORM
        Y12012                  | FORM
        2XXX                    | FORM
        XXXX                    | FORM
        201x                    | FORM
        201X-05                 | FORM
        2012-6                  | FORM
        2012-06-1               | FORM
        2012/06/11              | FORM
        2012-06/2012-07/2012-08 | FORM
        2012-06T14:00           | FORM
        2012T14:00              | FORM
        2012-06-11T14           | FORM
        2012-06-11 14:00        | FORM
        2012~?                  | FORM
        ~2012                   | FORM
        2012-09-23/27-          | FORM
        2012-09/27              | FORM
        2012 - 2013             | FORM
        11.06.2012              | FORM
        June 2012               | FORM
        ２０１２                | FORM
        20120611                | FORM
        """;

    record Row(String written, String read) {}

    static List<Row> rows() {
        return TABLE.lines()
                .map(line -> line.split(" *\\| ", 2))
                .map(cells -> new Row(cells[0].equals("''") ? "" : cells[0], cells[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadAsTheTableSays(Row row) {
        assertEquals(row.read(), words(row.written(), Edtf.read(row.written())));
    }

    private static String words(String written, Edtf.Reading reading) {
        assertTrue(reading.date().isPresent() != reading.problem().isPresent(), written);
        return reading.problem()
                .map(Edtf.Problem::name)
                .orElseGet(() -> words(reading.date().orElseThrow())
                        + (reading.date().orElseThrow().edtf().equals(written)
                                ? ""
                                : " = " + reading.date().orElseThrow().edtf()));
    }

    private static String words(When when) {
        return when instanceof When.Period period
                ? words(period.start()) + " / " + words(period.end())
                : words((When.Point) when);
    }

    private static String words(When.Bound bound) {
        return bound.point().map(EdtfTest::words).orElse(bound.open() ? "open" : "unknown");
    }

    private static String words(When.Point point) {
        return point.first() + " " + point.last() + " " + point.precision() + " " + point.certainty()
                + point.time().map(time -> " " + time).orElse("");
    }

    @Test
    void whatIsWrittenOutReadsTheSame() {
        List<String> dates = rows().stream()
                .flatMap(row -> Edtf.read(row.written()).date().stream())
                .map(When::edtf)
                .toList();

        assertEquals(
                dates,
                dates.stream()
                        .map(edtf -> Edtf.read(edtf).date().orElseThrow().edtf())
                        .toList());
        assertTrue(dates.size() > 30, "only " + dates.size() + " dates");
    }

    @Test
    void everyDayOfALeapYearAndOfAnotherIsADay() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertEquals(day + " " + day + " DAY SURE", words(day.toString(), Edtf.read(day.toString())));
        }
    }

    @Test
    void theFirstDaySortsElseTheLast() {
        String days = List.of("2012-06", "2012~/2013", "../2016-05", "201X").stream()
                .map(text -> Edtf.read(text).date().orElseThrow().sortDay().toString())
                .collect(Collectors.joining(" "));

        assertEquals("2012-06-01 2012-01-01 2016-05-31 2010-01-01", days);
    }
}
