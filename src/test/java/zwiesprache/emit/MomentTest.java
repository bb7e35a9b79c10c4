package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.model.Edtf;

/** Dates as a calendar can show them; the site is in Paris. */
class MomentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-02-29                        | 20120229 - 20120301",
                "2012-12-31/2013-01-01             | 20121231 - 20130102",
                "2012-09-23/27                     | 20120923 - 20120928",
                "2012-09-23~                       | 20120923 - 20120924 ?",
                "2012-09-23/2012-09-24?            | 20120923 - 20120925 ?",
                "2013-07-11T14:00                  | 20130711T120000Z",
                "2013-12-11T14:00                  | 20131211T130000Z",
                "2013-12-11T14:00Z                 | 20131211T140000Z",
                "2013-12-11T01:30+03:00?           | 20131210T223000Z ?",
                "2013-12-11T01:30+77:00            | nothing",
                "2013-12-11T14:00/2013-12-11T15:30 | 20131211T130000Z - 20131211T143000Z",
                "2013-12-11T14:00/2013-12-11T12:00 | nothing",
                "2013-12-11T14:00/2013-12-12       | 20131211 - 20131213",
                "2013-12                           | nothing",
                "2013                              | nothing",
                "201X                              | nothing",
                "2013-12-11/..                     | nothing",
                "../2013-12-11                     | nothing",
                "2013-12-11/2014                   | nothing",
            })
    void isShown(String edtf, String expected) {
        Optional<Moment> moment = Edtf.read(edtf).date().flatMap(when -> Moment.of(when, ZoneId.of("Europe/Paris")));
        assertEquals(expected, moment.map(MomentTest::words).orElse("nothing"));
    }

    private static String words(Moment moment) {
        return moment.start() + moment.end().map(end -> " - " + end).orElse("") + (moment.sure() ? "" : " ?");
    }
}
