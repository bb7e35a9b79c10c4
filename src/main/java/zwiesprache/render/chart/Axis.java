package zwiesprache.render.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The years from left to right, in columns of equal length.
 *
 * @param first the year that the first column begins with
 * @param step how many years a column has
 * @param columns how many there are
 */
record Axis(int first, int step, int columns) {
    /** More columns than this are too narrow to be hit, even on a wide screen (WCAG 2.2, 2.5.8: 24 pixels). */
    static final int MOST = 40;

    private static final int LABELS = 6;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};

    static Axis over(List<Event> events) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        for (Event event : events) {
            from = Math.min(from, event.from().getYear());
            to = Math.max(to, event.to().getYear());
        }
        if (from > to) {
            return new Axis(0, 1, 0);
        }
        for (int step : STEPS) {
            int first = Math.floorDiv(from, step) * step;
            int columns = Math.floorDiv(to - first, step) + 1;
            if (columns <= MOST) {
                return new Axis(first, step, columns);
            }
        }
        throw new IllegalStateException("from " + from + " to " + to);
    }

    int column(LocalDate day) {
        return Math.floorDiv(day.getYear() - first, step);
    }

    /** The year that a column begins with. */
    int year(int column) {
        return first + column * step;
    }

    /** Where a column begins, or a part of one, in per cent of the width. */
    String x(double column) {
        return number(100 * column / columns) + "%";
    }

    /** The columns at which years are written: round years, not so close to the end that they would not fit. */
    List<Integer> labels() {
        for (int step : STEPS) {
            List<Integer> labels = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                boolean round = year(column) % Math.max(step, this.step) == 0;
                if (round && column <= columns * 0.9) {
                    labels.add(column);
                }
            }
            if (labels.size() <= LABELS) {
                return labels;
            }
        }
        return List.of();
    }

    /** At most two decimal places, none that say nothing. */
    static String number(double number) {
        long hundredths = Math.round(number * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String decimals = String.format(Locale.ROOT, "%02d", Math.abs(hundredths) % 100);
        String whole = hundredths / 100 == 0 ? hundredths < 0 ? "-" : "" : Long.toString(hundredths / 100);
        return whole + "." + (decimals.endsWith("0") ? decimals.substring(0, 1) : decimals);
    }
}
