package zwiesprache.render.view;

import java.util.List;

/**
 * The overview of a timeline as a drawing: lanes one below the other, time from left to right. Places across are per cent
 * of the width, places down and heights are in {@code em}; each comes with its unit.
 *
 * @param summary the same in sentences: from when to when, how many in each lane, the fullest years; empty if the theme has
 *     no words for it
 * @param height its height
 * @param lanes the lanes, from the top; empty if there is nothing to draw: fewer than two years
 * @param columns links to where the list has the entries that begin in a year or, if there are many, in a few years;
 *     those without entries are left out
 * @param strides the same in a few wide columns, for narrow screens
 * @param ticks the years of the axis
 * @param signs what needs to be explained
 */
public record ChartView(
        String summary,
        String height,
        List<Lane> lanes,
        List<Column> columns,
        List<Column> strides,
        List<Tick> ticks,
        Signs signs)
        implements View {
    public ChartView {
        lanes = List.copyOf(lanes);
        columns = List.copyOf(columns);
        strides = List.copyOf(strides);
        ticks = List.copyOf(ticks);
    }

    /** No drawing. */
    public static ChartView none() {
        return new ChartView("", "", List.of(), List.of(), List.of(), List.of(), new Signs(false, false, false));
    }

    /**
     * Entries that have something in common.
     *
     * @param words what it is called, plain
     * @param lang the language of that, if it is not the language of the page; else empty
     * @param y the baseline of its name
     * @param marks an entry each; where they are too many, a bar for the entries of each column
     * @param lines from an entry to where it is not known to have begun or ended
     * @param numbers how many entries the bars stand for; none where each has its own mark
     */
    public record Lane(String words, String lang, String y, List<Mark> marks, List<Line> lines, List<Number> numbers)
            implements View {
        public Lane {
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A rectangle.
     *
     * @param unsure whether the date is approximate or doubted: to be drawn otherwise, not in another colour alone
     */
    public record Mark(String x, String y, String width, String height, boolean unsure) implements View {}

    /** A level line. */
    public record Line(String from, String to, String y) implements View {}

    /**
     * A number over a bar.
     *
     * @param x the middle of it
     * @param y its baseline
     * @param words the number
     */
    public record Number(String x, String y, String words) implements View {}

    /**
     * A link over the whole height.
     *
     * @param href where the entries are
     * @param words its name, plain: the years, and how many entries begin in them
     */
    public record Column(String x, String width, String href, String words) implements View {}

    /**
     * A year on the axis.
     *
     * @param x its beginning
     * @param words the year
     */
    public record Tick(String x, String words) implements View {}

    /**
     * What the drawing has that is not plain.
     *
     * @param unsure whether there are dates that are not sure
     * @param open whether there are periods without a known beginning or end
     * @param counts whether there are bars that stand for several entries
     */
    public record Signs(boolean unsure, boolean open, boolean counts) implements View {}
}
