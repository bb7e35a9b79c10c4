package zwiesprache.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zwiesprache.render.view.ChartView;

/**
 * Draws one lane: a mark for each entry, piled up where several begin in one column, those that last longer below them. Where
 * that would be higher than {@value #PILE} marks, it counts: a bar for each column, as high as it has entries.
 */
final class LaneDrawing {
    /** Higher piles cannot be counted at a glance any more. */
    static final int PILE = 10;

    static final double LABEL = 1.3;
    private static final double MARK = 0.5;
    private static final double PITCH = 0.68;
    private static final double BARS = 2.4;
    private static final double GAP = 0.5;
    /** The part of a column that is left free on each side. */
    private static final double MARGIN = 0.12;

    private final Axis axis;
    private final double top;
    private final int most;
    private final List<ChartView.Mark> marks = new ArrayList<>();
    private final List<ChartView.Line> lines = new ArrayList<>();
    private final List<ChartView.Number> numbers = new ArrayList<>();
    private final int[] sure;
    private final int[] unsure;
    private final List<Event> long_ = new ArrayList<>();
    private final List<Event> short_ = new ArrayList<>();
    private double bottom;

    /**
     * @param top where the lane begins
     * @param most the most entries that a column of any lane has
     */
    LaneDrawing(Axis axis, double top, int most) {
        this.axis = axis;
        this.top = top;
        this.most = most;
        this.sure = new int[axis.columns()];
        this.unsure = new int[axis.columns()];
    }

    ChartView.Lane draw(String words, String lang, List<Event> events) {
        for (Event event : events) {
            (event.unsure() ? unsure : sure)[axis.column(event.from())]++;
            boolean lasts =
                    axis.column(event.from()) != axis.column(event.to()) || event.openStart() || event.openEnd();
            (lasts ? long_ : short_).add(event);
        }
        int[] piles = new int[axis.columns()];
        short_.forEach(event -> piles[axis.column(event.from())]++);
        int pile = 0;
        for (int height : piles) {
            pile = Math.max(pile, height);
        }
        List<List<Event>> rows = rows();
        if (pile + rows.size() <= PILE) {
            marks(pile, rows);
        } else {
            bars();
        }
        return new ChartView.Lane(words, lang, em(top + 1), marks, lines, numbers);
    }

    /** Where the next lane begins. */
    double bottom() {
        return bottom;
    }

    boolean counts() {
        return !numbers.isEmpty();
    }

    boolean open() {
        return !lines.isEmpty();
    }

    /** The longer ones in as few rows as they fit in without touching. */
    private List<List<Event>> rows() {
        List<List<Event>> rows = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        long_.sort(Comparator.comparing(Event::from).thenComparing(Event::to));
        for (Event event : long_) {
            int from = event.openStart() ? 0 : axis.column(event.from());
            int to = event.openEnd() ? axis.columns() : axis.column(event.to());
            int row = 0;
            while (row < rows.size() && ends.get(row) >= from) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
                ends.add(to);
            }
            ends.set(row, to);
            rows.get(row).add(event);
        }
        return rows;
    }

    private void marks(int pile, List<List<Event>> rows) {
        double ground = top + LABEL + pile * PITCH;
        int[] height = new int[axis.columns()];
        for (Event event : short_) {
            int column = axis.column(event.from());
            height[column]++;
            mark(column, column + 1, ground - height[column] * PITCH, MARK, event.unsure());
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = ground + row * PITCH;
            for (Event event : rows.get(row)) {
                int from = axis.column(event.from());
                int to = axis.column(event.to()) + 1;
                mark(from, to, y, MARK, event.unsure());
                if (event.openStart() && from > 0) {
                    lines.add(new ChartView.Line("0%", axis.x(from), em(y + MARK / 2)));
                }
                if (event.openEnd() && to < axis.columns()) {
                    lines.add(new ChartView.Line(axis.x(to), "100%", em(y + MARK / 2)));
                }
            }
        }
        bottom = ground + rows.size() * PITCH + GAP;
    }

    private void mark(int from, int to, double y, double height, boolean unsure) {
        double left = from + MARGIN;
        marks.add(new ChartView.Mark(axis.x(left), em(y), axis.x(to - MARGIN - left), em(height), unsure));
    }

    private void bars() {
        double ground = top + LABEL + 1 + BARS;
        for (int column = 0; column < axis.columns(); column++) {
            int count = sure[column] + unsure[column];
            if (count > 0) {
                double firm = BARS * sure[column] / most;
                double doubted = BARS * unsure[column] / most;
                if (sure[column] > 0) {
                    mark(column, column + 1, ground - firm, firm, false);
                }
                if (unsure[column] > 0) {
                    mark(column, column + 1, ground - firm - doubted, doubted, true);
                }
                numbers.add(new ChartView.Number(
                        axis.x(column + 0.5), em(ground - firm - doubted - 0.2), Integer.toString(count)));
            }
        }
        bottom = ground + GAP;
    }

    static String em(double length) {
        return Axis.number(length) + "em";
    }
}
