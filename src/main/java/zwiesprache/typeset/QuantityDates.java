package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;

/** Puts together what stands side by side: days, months and years to dates, ranges to dates with all their parts. */
final class QuantityDates {
    private static final int LONGEST_GAP = 16;

    private final QuantityWords words;

    QuantityDates(QuantityWords words) {
        this.words = words;
    }

    List<QuantityPart> joined(String text, List<QuantityPart> read) {
        if (read.size() < 2) {
            return read.stream().filter(part -> !isStray(part)).toList();
        }
        List<QuantityPart> parts = months(text, read);
        for (int k = parts.size() - 2; k >= 0; k--) {
            QuantityPart next = parts.get(k + 1);
            parts.set(k, before(parts.get(k), next, gap(text, parts.get(k), next)));
        }
        int i = 1;
        while (i < parts.size()) {
            QuantityPart last = parts.get(i - 1);
            QuantityPart part = parts.get(i);
            String gap = gap(text, last, part);
            if (isMinute(last, part, gap)) {
                String clock = QuantityFigures.clock(Integer.parseInt(last.normal.substring(0, 2)), part.plain);
                parts.set(i - 1, QuantityPart.of(Kind.TIME, clock, last.start, part.end));
                parts.remove(i);
            } else {
                parts.set(i, after(last, part, gap));
                i++;
            }
        }
        parts.removeIf(QuantityDates::isStray);
        return parts;
    }

    /** Whether it is an abbreviation that could be a month, and no day and no year says that it is. */
    private static boolean isStray(QuantityPart part) {
        return part.shortened && part.day == 0 && part.year == 0;
    }

    /** What stands between two parts, without the spaces around it; a stroke of its own if it is long. */
    private static String gap(String text, QuantityPart one, QuantityPart two) {
        return two.start - one.end > LONGEST_GAP
                ? "…"
                : text.substring(one.end, two.start)
                        .replace(Letters.NO_BREAK, ' ')
                        .strip();
    }

    private List<QuantityPart> months(String text, List<QuantityPart> read) {
        List<QuantityPart> parts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            QuantityPart part = read.get(i);
            if (part.kind == Kind.DATE && part.month > 0 && part.day == 0 && part.year == 0) {
                i = month(text, read, i, parts);
            } else if (part.hasMonth()
                    && part.year == 0
                    && isNext(text, read, i, "")
                    && read.get(i + 1).isYear()) {
                parts.add(spanning(part, read.get(i + 1), part.day));
                i++;
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Adds the date that a month is part of, and returns the index of the last part of it. */
    private int month(String text, List<QuantityPart> read, int at, List<QuantityPart> parts) {
        QuantityPart date = read.get(at);
        QuantityPart last = parts.isEmpty() ? date : parts.get(parts.size() - 1);
        int i = at;
        if (last.isDay() && gap(text, last, date).isEmpty()) {
            QuantityPart whole = QuantityPart.date(0, date.month, last.plain, last.start, date.end);
            parts.remove(parts.size() - 1);
            date = whole;
        } else if (words.dayAfter()
                && isNext(text, read, i, "")
                && read.get(i + 1).isDay()) {
            i++;
            date = spanning(date, read.get(i), read.get(i).plain);
            while (i + 1 < read.size()
                    && read.get(i + 1).isDay()
                    && words.joins(gap(text, read.get(i), read.get(i + 1)))
                    && !isDayOfNext(text, read, i + 1)) {
                parts.add(date);
                i++;
                QuantityPart more = read.get(i);
                date = QuantityPart.date(0, date.month, more.plain, more.start, more.end);
            }
        }
        boolean year = isNext(text, read, i, "") || words.dayAfter() && isNext(text, read, i, ",");
        if (year && read.get(i + 1).isYear()) {
            i++;
            date = spanning(date, read.get(i), date.day);
        }
        date.shortened = read.get(at).shortened;
        parts.add(date);
        return i;
    }

    private static boolean isDayOfNext(String text, List<QuantityPart> read, int i) {
        return isNext(text, read, i, "") && read.get(i + 1).hasMonth();
    }

    private static boolean isNext(String text, List<QuantityPart> read, int i, String between) {
        return i + 1 < read.size() && gap(text, read.get(i), read.get(i + 1)).equals(between);
    }

    private static QuantityPart spanning(QuantityPart date, QuantityPart to, int day) {
        return QuantityPart.date(to.isYear() ? to.year : date.year, date.month, day, date.start, to.end);
    }

    /** A part by what comes after it: it may lack a month or a year that is said only there. */
    private QuantityPart before(QuantityPart part, QuantityPart next, String gap) {
        if (!words.joins(gap)) {
            return part;
        }
        if (part.isDay() && next.day > 0 && (part.ordinal || !words.dotted() || isDash(gap))) {
            QuantityPart day = QuantityPart.date(next.year, next.month, part.plain, part.start, part.end);
            day.form = Form.LENT;
            return day;
        }
        if (part.hasMonth() && part.year == 0 && next.hasMonth() && next.year > 0) {
            part.year = next.year;
            part.form = Form.LENT;
        }
        if (part.plain >= 0 && part.plain <= 24 && part.unit.isEmpty() && next.kind == Kind.TIME) {
            return part.as(Kind.TIME, QuantityFigures.clock(part.plain, 0));
        }
        return part;
    }

    /** A part by what comes before it. */
    private QuantityPart after(QuantityPart last, QuantityPart part, String gap) {
        if (last.isYear() && isDash(gap) && part.figures == 2 && part.plain > last.year % 100) {
            QuantityPart year = QuantityPart.date(last.year / 100 * 100 + part.plain, 0, 0, part.start, part.end);
            return part.unit.isEmpty() ? year : part;
        }
        if (last.month > 0 && last.day > 0 && words.dayAfter() && part.isDay() && isDash(gap)) {
            return QuantityPart.date(last.year, last.month, part.plain, part.start, part.end);
        }
        return part;
    }

    /** Whether a number is the minutes of the full hour before it. */
    private static boolean isMinute(QuantityPart last, QuantityPart part, String gap) {
        boolean hour = last.kind == Kind.TIME && last.normal.endsWith(":00") && gap.isEmpty();
        boolean minute = part.plain >= 0 && part.plain < 60 && part.figures <= 2;
        return hour && minute && (part.unit.isEmpty() || part.unit.equals(QuantityFigures.MINUTE));
    }

    private static boolean isDash(String gap) {
        return gap.length() == 1 && "-–—‑".contains(gap);
    }
}
