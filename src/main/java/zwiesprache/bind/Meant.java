package zwiesprache.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.model.Edtf;

/** What was probably meant by a value that has another common form than the one asked for. */
final class Meant {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}|\\.\\.\\.?|…");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})\\.?\\s*\\p{Pd}\\s*(\\d{1,2}\\.\\s*(\\d{1,2}\\.\\s*\\d{4}))");
    private static final Pattern MAIL = Pattern.compile("[^@\\s/]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern HOST = Pattern.compile("(www\\.)?[\\w-]+(\\.[\\w-]+)*\\.\\p{L}{2,}([/?#]\\S*)?");

    private Meant() {}

    /** A day, or the first and last day of a period, as they are written in Germany or Russia, or without noughts, in EDTF. */
    static Optional<String> date(String text) {
        return day(text).or(() -> days(text)).or(() -> range(text));
    }

    /** Days of one month: 23.–27.09.2012. */
    private static Optional<String> days(String text) {
        Matcher days = DAYS.matcher(text);
        return days.matches() ? period(days.group(1) + "." + days.group(3), days.group(2)) : Optional.empty();
    }

    /** Two dates with a dash between; a hyphen may be a part of them. */
    private static Optional<String> range(String text) {
        for (Matcher dash = DASH.matcher(text); dash.find(); ) {
            Optional<String> period = period(
                    text.substring(0, dash.start()).strip(),
                    text.substring(dash.end()).strip());
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> period(String from, String to) {
        return plain(from)
                .flatMap(first -> plain(to).map(last -> first + "/" + last))
                .filter(edtf -> Edtf.read(edtf).date().isPresent());
    }

    private static Optional<String> plain(String text) {
        return Edtf.read(text).date().isPresent() ? Optional.of(text) : day(text);
    }

    private static Optional<String> day(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches()) {
            return date(day.group(3), day.group(2), Optional.of(day.group(1)));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        return year.matches()
                ? date(year.group(1), year.group(2), Optional.ofNullable(year.group(3)))
                : Optional.empty();
    }

    private static Optional<String> date(String year, String month, Optional<String> day) {
        String date = year + "-" + twoDigits(month)
                + day.map(digits -> "-" + twoDigits(digits)).orElse("");
        return Optional.of(date).filter(edtf -> Edtf.read(edtf).date().isPresent());
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** A web address or the address of a mailbox where a file was looked for. */
    static Optional<String> address(String text) {
        if (MAIL.matcher(text).matches()) {
            return Optional.of("mailto:" + text);
        }
        return text.startsWith("www.") ? url(text) : Optional.empty();
    }

    /** A web address without its beginning. */
    static Optional<String> url(String text) {
        return HOST.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
    }
}
