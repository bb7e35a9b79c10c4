package zwiesprache.bind;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.model.Edtf;

/** What was probably meant by a value that has another common form than the one asked for. */
final class Meant {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?");
    private static final Pattern HOST = Pattern.compile("(www\\.)?[\\w-]+(\\.[\\w-]+)*\\.\\p{L}{2,}([/?#]\\S*)?");

    private Meant() {}

    /** A day as it is written in Germany or Russia, or without its noughts, in EDTF. */
    static Optional<String> date(String text) {
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

    /** A web address without its beginning. */
    static Optional<String> url(String text) {
        return HOST.matcher(text).matches() ? Optional.of("https://" + text) : Optional.empty();
    }
}
