package zwiesprache.emit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.model.When;
import zwiesprache.model.When.Certainty;
import zwiesprache.model.When.Point;
import zwiesprache.model.When.Precision;

/**
 * When an event of a calendar is, as iCalendar writes it: whole days, or moments in UTC, so that no rules of a time
 * zone need be told.
 *
 * @param allDay whether start and end are days
 * @param end the first day or moment after it; absent where only a moment is known
 * @param day the day it begins
 * @param sure whether the content calls it neither uncertain nor approximate
 */
record Moment(boolean allDay, String start, Optional<String> end, LocalDate day, boolean sure) {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** @return absent unless both ends are known to the day */
    static Optional<Moment> of(When when, ZoneId zone) {
        Optional<Point> start = point(when, true).filter(point -> point.precision() == Precision.DAY);
        Optional<Point> end = point(when, false).filter(point -> point.precision() == Precision.DAY);
        return start.flatMap(from -> end.map(to -> between(from, to, zone)));
    }

    private static Optional<Point> point(When when, boolean start) {
        if (when instanceof When.Period period) {
            return (start ? period.start() : period.end()).point();
        }
        return when instanceof Point point ? Optional.of(point) : Optional.empty();
    }

    private static Moment between(Point from, Point to, ZoneId zone) {
        boolean sure = from.certainty() == Certainty.SURE && to.certainty() == Certainty.SURE;
        if (from.time().isPresent() && to.time().isPresent()) {
            String start = utc(from, zone);
            Optional<String> end = Optional.of(utc(to, zone)).filter(moment -> moment.compareTo(start) > 0);
            return new Moment(false, start, end, from.first(), sure);
        }
        String after = DateTimeFormatter.BASIC_ISO_DATE.format(to.last().plusDays(1));
        return new Moment(
                true, DateTimeFormatter.BASIC_ISO_DATE.format(from.first()), Optional.of(after), from.first(), sure);
    }

    private static String utc(Point point, ZoneId zone) {
        LocalDateTime local = point.first().atTime(point.time().orElseThrow());
        ZoneId stated = offset(point.edtf()).<ZoneId>map(offset -> offset).orElse(zone);
        return UTC.format(local.atZone(stated).withZoneSameInstant(ZoneOffset.UTC));
    }

    /**
     * The offset that a date with a time may state: {@code Z}, {@code +02:00}; absent too if there is no such offset.
     */
    private static Optional<ZoneOffset> offset(String edtf) {
        String time = edtf.substring(edtf.indexOf('T') + 1).replaceFirst("[?~%]$", "");
        int sign = Math.max(time.indexOf('+'), Math.max(time.indexOf('-'), time.indexOf('Z')));
        try {
            return sign < 0 ? Optional.empty() : Optional.of(ZoneOffset.of(time.substring(sign)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
