package zwiesprache.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zwiesprache.model.When.Bound;
import zwiesprache.model.When.Certainty;
import zwiesprache.model.When.Period;
import zwiesprache.model.When.Point;
import zwiesprache.model.When.Precision;

/** Reads dates in the Extended Date/Time Format, level 0 and a part of level 1 (https://www.loc.gov/standards/datetime/). */
public final class Edtf {
    private static final Pattern POINT =
            Pattern.compile("(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}))?(?:-(?<day>\\d{2}))?"
                    + "(?:T(?<time>\\d{2}:\\d{2}(?::\\d{2})?)(?<zone>Z|[+-]\\d{2}:\\d{2})?)?(?<mark>[?~%])?");

    private static final String MARK = "[?~%]?";

    private Edtf() {}

    /**
     * The form of what can be read, shorthand included, as a regular expression of Java and ECMAScript alike. Not every
     * text of this form is a date: there may be no such day.
     */
    public static String form() {
        String point = POINT.pattern().replaceAll("\\(\\?<[a-z]+>", "(?:");
        String end = "\\d{2}(?:-\\d{2})?" + MARK;
        return "(?:" + point + "|(?:" + point + "|[.][.])?/(?:" + point + "|[.][.]|" + end + ")?)";
    }

    /** Why a text is no date. */
    public enum Problem {
        /** It does not have the form of a date. */
        FORM,
        /** It has the form, but there is no such day. */
        NO_SUCH_DAY,
        /** A period that ends before it begins. */
        BACKWARDS
    }

    /** A date, or why there is none: exactly one of the two. */
    public record Reading(Optional<When> date, Optional<Problem> problem) {}

    /**
     * @param text such as {@code 2012-09-23/2012-09-27}, {@code 2007-04~}, {@code 201X}, {@code 2022/..}; the shorthand
     *     {@code 2012-09-23/27} is understood and written out in full
     */
    public static Reading read(String text) {
        try {
            When when = text.indexOf('/') >= 0 ? period(text) : point(text);
            return new Reading(Optional.of(when), Optional.empty());
        } catch (NoDate none) {
            return new Reading(Optional.empty(), Optional.of(none.problem));
        }
    }

    private static When period(String text) throws NoDate {
        int slash = text.indexOf('/');
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Bound start = bound(from);
        Bound end = bound(lengthen(from, to));
        if (start.point().isEmpty() && end.point().isEmpty()) {
            throw new NoDate(Problem.FORM);
        }
        if (start.point().isPresent()
                && end.point().isPresent()
                && isAfter(start.point().get(), end.point().get())) {
            throw new NoDate(Problem.BACKWARDS);
        }
        return new Period(start, end, edtf(start) + "/" + edtf(end));
    }

    private static boolean isAfter(Point start, Point end) {
        boolean sameDay = start.precision() == Precision.DAY && start.first().equals(end.last());
        boolean laterThatDay = sameDay
                && start.time().isPresent()
                && end.time().isPresent()
                && start.time().get().isAfter(end.time().get());
        return laterThatDay || start.first().isAfter(end.last());
    }

    /** Writes {@code 2012-09-23/27} and {@code 2012-09-28/10-02} out in full. */
    private static String lengthen(String from, String to) {
        if (to.matches("\\d{2}[?~%]?") && from.matches("\\d{4}-\\d{2}-\\d{2}[?~%]?")) {
            return from.substring(0, 8) + to;
        }
        if (to.matches("\\d{2}-\\d{2}[?~%]?") && from.matches("\\d{4}-\\d{2}-\\d{2}[?~%]?")) {
            return from.substring(0, 5) + to;
        }
        return to;
    }

    private static Bound bound(String text) throws NoDate {
        if (text.isEmpty() || text.equals("..")) {
            return new Bound(Optional.empty(), !text.isEmpty());
        }
        return new Bound(Optional.of(point(text)), false);
    }

    private static String edtf(Bound bound) {
        return bound.point().map(Point::edtf).orElse(bound.open() ? ".." : "");
    }

    private static Point point(String text) throws NoDate {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new NoDate(Problem.FORM);
        }
        String year = m.group("year");
        Precision precision = precision(year, m.group("month"), m.group("day"));
        if ((year.endsWith("X") && m.group("month") != null) || (m.group("time") != null && m.group("day") == null)) {
            throw new NoDate(Problem.FORM);
        }
        try {
            LocalDate first = LocalDate.of(
                    Integer.parseInt(year.replace('X', '0')), number(m.group("month")), number(m.group("day")));
            Optional<LocalTime> time = Optional.ofNullable(m.group("time")).map(LocalTime::parse);
            Optional.ofNullable(m.group("zone")).ifPresent(ZoneOffset::of);
            return new Point(first, last(first, precision), precision, certainty(m.group("mark")), time, text);
        } catch (DateTimeException none) {
            throw new NoDate(Problem.NO_SUCH_DAY);
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static Precision precision(String year, @Nullable String month, @Nullable String day) {
        if (year.endsWith("XX")) {
            return Precision.CENTURY;
        }
        if (year.endsWith("X")) {
            return Precision.DECADE;
        }
        if (day != null) {
            return Precision.DAY;
        }
        return month != null ? Precision.MONTH : Precision.YEAR;
    }

    private static LocalDate last(LocalDate first, Precision precision) {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }

    private static Certainty certainty(@Nullable String mark) {
        if (mark == null) {
            return Certainty.SURE;
        }
        return switch (mark) {
            case "?" -> Certainty.UNCERTAIN;
            case "~" -> Certainty.APPROXIMATE;
            default -> Certainty.BOTH;
        };
    }

    private static final class NoDate extends Exception {
        private static final long serialVersionUID = 1;
        private final Problem problem;

        NoDate(Problem problem) {
            super(problem.name(), null, false, false);
            this.problem = problem;
        }
    }
}
