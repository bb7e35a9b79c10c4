package zwiesprache.report;

import java.util.ArrayList;
import java.util.List;

/** A table as text: words to the left, numbers to the right, two spaces between. */
public final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** @param words how many columns hold words; those after them hold numbers */
    public Columns(int words) {
        this.words = words;
    }

    /** Adds a row; all have as many cells. */
    public void row(List<String> cells) {
        rows.add(cells.stream().map(Plain::text).toList());
    }

    /** Its lines, without spaces at their ends. */
    public List<String> lines() {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String space = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(i < words ? row.get(i) + space : space + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return Widths.of(text, 0, text.length());
    }
}
