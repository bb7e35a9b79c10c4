package zwiesprache.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static zwiesprache.typeset.Fixtures.visible;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.model.Edtf;
import zwiesprache.model.Lang;
import zwiesprache.model.When;

class DatesTest {
    private static final List<String> COLUMNS = List.of("de", "ru", "en", "fr", "pl");
    private static final Tongues SITE = Tongues.of(List.of(new Lang("de"), new Lang("ru")));

    static Stream<List<String>> rows() {
        return Fixtures.table("dates.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void writesDatesInTheLanguagesWithWordsOfTheirOwn(List<String> row) {
        DateStyle style = DateStyle.valueOf(row.get(0));
        List<String> written = new ArrayList<>(row.subList(0, 2));
        for (String tag : COLUMNS) {
            written.add(write(row.get(1), tag, style));
        }
        assertEquals(visible(String.join(" | ", row)), visible(String.join(" | ", written)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ja | 2012-09-23/2012-09-27 | 2012年9月23日～27日
        ja | 2007-04~              | ~2007年4月
        fa | 2012-09-25            | ۲۵␣سپتامبر ۲۰۱۲
        es | 2012-09-28/2012-10-02 | 28␣de septiembre␣– 2␣de octubre de 2012
        es | 2022/..               | 2022␣– …
        es | ../2016               | …␣– 2016
        es | 201X                  | 2010–2019
        hu | 2012-09-23/2012-09-27 | 2012. szeptember␣23–27.
        bg | 2012                  | 2012␢г.
        sr-Latn | 2012-09-25       | 25.␣septembar 2012.
        zh-Hant | 2013-12-11T14:00 | 2013年12月11日 下午2:00
        th | 2012-09-25            | 25␣กันยายน ค.ศ. 2012
        tlh | 2007-04              | 2007 M04
        de-simple | 2012~          | um 2012
        de-AT | 2012-01-25         | 25.␣Jänner 2012
        """)
    void writesDatesInAnyLanguage(String tag, String edtf, String expected) {
        assertEquals(expected, visible(write(edtf, tag, DateStyle.FULL)));
    }

    @Test
    void writesHeadingsAndMonths() {
        assertEquals("2013", SITE.in(new Lang("ru")).yearHeading(2013));
        assertEquals("2013年", SITE.in(new Lang("ja")).yearHeading(2013));
        assertEquals("май", SITE.in(new Lang("ru")).month(5));
        assertEquals("März", SITE.in(new Lang("de")).month(3));
    }

    /** What is read from ICU's bundles must be what ICU's public formatters say, in every language without own file. */
    @Test
    void agreesWithTheFormattersOfIcu() {
        for (String language : languages()) {
            Tongue tongue = SITE.in(new Lang(language));
            ULocale locale = ULocale.forLanguageTag(language + "-u-ca-gregory");
            DateFormat day = DateFormat.getDateInstance(DateFormat.LONG, locale);
            day.setTimeZone(TimeZone.GMT_ZONE);
            assertEquals(
                    plain(day.format(date(2012, 9, 25))),
                    plain(tongue.date(when("2012-09-25"), DateStyle.FULL)),
                    language);
            DateIntervalFormat range = DateIntervalFormat.getInstance("yMMMMd", locale);
            range.setTimeZone(TimeZone.GMT_ZONE);
            for (int[] end : new int[][] {{2012, 9, 27}, {2012, 11, 2}, {2013, 1, 3}}) {
                DateInterval interval = new DateInterval(
                        date(2012, 9, 25).getTime(),
                        date(end[0], end[1], end[2]).getTime());
                String edtf =
                        "2012-09-25/" + String.format(java.util.Locale.ROOT, "%d-%02d-%02d", end[0], end[1], end[2]);
                assertEquals(plain(range.format(interval)), plain(tongue.date(when(edtf), DateStyle.FULL)), language);
            }
        }
    }

    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (ULocale locale : DateFormat.getAvailableULocales()) {
            languages.add(locale.getLanguage());
        }
        languages.removeAll(COLUMNS);
        return languages;
    }

    private static Date date(int year, int month, int day) {
        Calendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return calendar.getTime();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
    }

    private static When when(String edtf) {
        return Edtf.read(edtf).date().orElseThrow();
    }

    private static String write(String edtf, String tag, DateStyle style) {
        return SITE.in(new Lang(tag)).date(when(edtf), style);
    }
}
