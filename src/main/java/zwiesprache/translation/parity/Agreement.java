package zwiesprache.translation.parity;

import zwiesprache.typeset.Quantity;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;

/** How far two facts say the same. */
final class Agreement {
    static final int NONE = 0;
    static final int FULL = 100;

    /** From here on two facts say the same, however each is written. */
    static final int SAME = 85;

    private static final int SAME_NUMBER = 60;
    private static final int SAME_FIGURE = 20;
    private static final int DATE_PARTS = 30;
    private static final int SHORTEST_NUMBER = 5;
    private static final int YEAR = 4;

    private Agreement() {}

    /** @return NONE if they cannot mean the same, FULL if they must, something between if they may */
    static int of(Quantity one, Quantity other) {
        if (!one.unit().isEmpty() && !other.unit().isEmpty() && !one.unit().equals(other.unit())) {
            return NONE;
        }
        if (one.kind() == other.kind() && one.normal().equals(other.normal())) {
            int less = one.unit().equals(other.unit()) ? 0 : 10;
            return FULL - less - (one.form() == other.form() ? 0 : 5);
        }
        if (one.kind() == Kind.DATE && other.kind() == Kind.DATE) {
            return dates(one, other);
        }
        if (one.kind() == Kind.PHONE && other.kind() == Kind.PHONE) {
            return isSameNumber(one.normal(), other.normal()) ? FULL : NONE;
        }
        return numbers(one, other);
    }

    /** Dates with no part that differs and one part at least in common. */
    private static int dates(Quantity one, Quantity other) {
        int same = 0;
        int[][] parts = {{one.year(), other.year()}, {one.month(), other.month()}, {one.day(), other.day()}};
        for (int[] part : parts) {
            if (part[0] != 0 && part[1] != 0) {
                if (part[0] != part[1]) {
                    return NONE;
                }
                same++;
            }
        }
        return same == 0 ? NONE : DATE_PARTS + 10 * same;
    }

    private static int numbers(Quantity one, Quantity other) {
        String a = figure(one);
        String b = figure(other);
        if (a.isEmpty() || b.isEmpty()) {
            return NONE;
        }
        if (a.equals(b)) {
            boolean dates = one.kind() == Kind.DATE || other.kind() == Kind.DATE;
            return dates ? SAME_FIGURE : SAME_NUMBER;
        }
        boolean decades = one.kind() == Kind.DECADE && other.kind() == Kind.DECADE;
        return decades && (a.endsWith(b) || b.endsWith(a)) ? SAME_NUMBER : NONE;
    }

    /** The number by which facts of several kinds can be the same; empty if there is none. */
    private static String figure(Quantity fact) {
        return switch (fact.kind()) {
            case NUMBER, SECTION, DECADE, CODE -> fact.normal();
            case TIME -> time(fact.normal());
            case DATE -> date(fact);
            case PHONE, EMAIL, URL -> "";
        };
    }

    private static String time(String clock) {
        String hour = clock.startsWith("0") ? clock.substring(1, 2) : clock.substring(0, 2);
        return clock.endsWith(":00") ? hour : hour + "." + clock.substring(3);
    }

    private static String date(Quantity fact) {
        if (fact.form() == Form.LENT && fact.day() > 0) {
            return Integer.toString(fact.day());
        }
        return fact.month() == 0 ? Integer.toString(fact.year()) : "";
    }

    /** Telephone numbers, of which one may be written without what is dialled from abroad or from another town. */
    private static boolean isSameNumber(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        String own = shorter.length() > SHORTEST_NUMBER ? shorter.substring(1) : shorter;
        return longer.endsWith(shorter) || (shorter.startsWith("0") || shorter.startsWith("8")) && longer.endsWith(own);
    }

    /** Whether what one fact says is part of what the other says. */
    static boolean covers(Quantity wide, Quantity narrow) {
        if (of(wide, narrow) == NONE) {
            return false;
        }
        return wide.kind() != Kind.DATE
                || narrow.kind() != Kind.DATE
                || (narrow.year() == 0 || wide.year() != 0)
                        && (narrow.month() == 0 || wide.month() != 0)
                        && (narrow.day() == 0 || wide.day() != 0);
    }

    /** How likely two facts that differ are one fact and a slip in it; NONE if they are of different sorts. */
    static int likeness(Quantity one, Quantity other) {
        if (isNumberAndYear(one, other) || isNumberAndYear(other, one)) {
            return 1;
        }
        if (sort(one) != sort(other) || isFirst(one) != isFirst(other)) {
            return NONE;
        }
        int same = one.kind() == other.kind() ? 2 : 1;
        if (one.kind() == Kind.DATE && other.kind() == Kind.DATE) {
            same += one.year() == other.year() ? 2 : 0;
            same += one.month() == other.month() ? 2 : 0;
            same += one.day() == other.day() ? 1 : 0;
        } else {
            same += one.normal().length() == other.normal().length() ? 1 : 0;
            same += one.unit().equals(other.unit()) ? 1 : 0;
            same += one.form() == other.form() ? 1 : 0;
        }
        return same;
    }

    /** Whether a number could be taken for a year, or a year for a number. */
    private static boolean isNumberAndYear(Quantity number, Quantity year) {
        return number.kind() == Kind.NUMBER
                && number.normal().length() == YEAR
                && year.kind() == Kind.DATE
                && year.month() == 0;
    }

    /** Whether it is spelt "first", which is said of what has no number. */
    private static boolean isFirst(Quantity fact) {
        return fact.form() == Form.WORDS && fact.normal().equals("1");
    }

    private static int sort(Quantity fact) {
        return switch (fact.kind()) {
            case DATE, DECADE -> 1;
            case NUMBER, SECTION, TIME, CODE -> 2;
            case PHONE -> 3;
            case EMAIL -> 4;
            case URL -> 5;
        };
    }
}
