package zwiesprache.render.view;

import java.util.List;

/**
 * A table of entries and years: how often others refer to an entry.
 *
 * @param caption what the table shows; empty if the theme has no words for it
 * @param summary the same in sentences: how many entries, from when to when, the most frequent; empty as well
 * @param columns the years or decades
 * @param rows the entries; none if there is no table
 * @param totals how many references each column has
 * @param total how many there are
 */
public record MatrixView(
        String caption, String summary, List<Words> columns, List<Row> rows, List<String> totals, String total)
        implements View {
    public MatrixView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** No table. */
    public static MatrixView none() {
        return new MatrixView("", "", List.of(), List.of(), List.of(), "");
    }

    /**
     * An entry.
     *
     * @param link what it is called and where it is
     * @param cells how many references it has in each column; empty if none
     * @param total how many it has
     */
    public record Row(LinkView link, List<String> cells, String total) implements View {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
