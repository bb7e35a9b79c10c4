package zwiesprache.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as EDTF (ISO 8601-2, Library of Congress 2019) can say it: level 0, and of level 1 uncertain, approximate,
 * unspecified digits of a year and open intervals.
 */
public sealed interface When permits When.Point, When.Period {
    /** How exactly a point is known. */
    enum Precision {
        DAY,
        MONTH,
        YEAR,
        DECADE,
        CENTURY
    }

    /** What is said of its certainty: {@code ?}, {@code ~}, {@code %} or nothing. */
    enum Certainty {
        SURE,
        UNCERTAIN,
        APPROXIMATE,
        BOTH
    }

    /** The first day it may mean; absent for an open or unknown start. */
    Optional<LocalDate> earliest();

    /** The last day it may mean; absent for an open or unknown end. */
    Optional<LocalDate> latest();

    /** The date in full EDTF (never the shorthand that content may use). */
    String edtf();

    /** The day that sorts it: its first, else its last. */
    default LocalDate sortDay() {
        return earliest().or(this::latest).orElse(LocalDate.MIN);
    }

    /**
     * One day, month, year, decade or century.
     *
     * @param first the first day it may mean
     * @param last the last day it may mean; equals {@code first} where the day is known
     * @param time the local time of the day, when stated
     */
    record Point(
            LocalDate first,
            LocalDate last,
            Precision precision,
            Certainty certainty,
            Optional<LocalTime> time,
            String edtf)
            implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(last);
        }
    }

    /** From one point to another; an end may be open ({@code ..}: goes on) or unknown (empty). */
    record Period(Bound start, Bound end, String edtf) implements When {
        @Override
        public Optional<LocalDate> earliest() {
            return start.point().map(Point::first);
        }

        @Override
        public Optional<LocalDate> latest() {
            return end.point().map(Point::last);
        }
    }

    /**
     * An end of a period.
     *
     * @param point absent when the end is open or unknown
     * @param open whether there is none ({@code ..}), as against none known
     */
    record Bound(Optional<Point> point, boolean open) {}
}
