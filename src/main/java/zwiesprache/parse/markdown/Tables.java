package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import zwiesprache.model.Prose.UnitKind;

/**
 * Writes tables. A cell's unit has the path {@code row.column}, the head being row 0; the caption's is that of the
 * table.
 */
final class Tables {
    private final Manuscript all;

    Tables(Manuscript all) {
        this.all = all;
    }

    void write(Node table, Sink sink, Spot spot, Attributes attributes) {
        sink.html()
                .html("<div class=\"table\">")
                .html(all.draft.open("table", attributes))
                .html("\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableCaption) {
                sink.html().html("<caption>");
                sink.words(part, part.getEndOffset(), spot, UnitKind.CAPTION);
                sink.html().html("</caption>\n");
            }
        }
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.getFirstChild() != null) {
                columns = columns(part.getFirstChild());
                head(part.getFirstChild(), sink, spot);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                body(part, columns, sink, spot);
            }
        }
        sink.html().html("</table></div>");
    }

    private static int columns(Node row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    /** The cells of a row that are written down: the parser adds empty ones of no length. */
    private static int stated(Node row) {
        int stated = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            stated += cell.getEndOffset() > cell.getStartOffset() ? 1 : 0;
        }
        return stated;
    }

    // A head without any words is a table without one; a single empty cell heads nothing (WCAG 1.3.1).
    private void head(Node row, Sink sink, Spot spot) {
        boolean empty = true;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            empty &= isBlank(cell);
        }
        if (!empty) {
            sink.html().html("<thead>\n");
            row(row, columns(row), sink, spot.child(0));
            sink.html().html("</thead>\n");
        }
    }

    private static boolean isBlank(Node cell) {
        return cell.getFirstChild() == null
                || cell instanceof TableCell written && written.getText().isBlank();
    }

    private void body(Node body, int columns, Sink sink, Spot spot) {
        sink.html().html("<tbody>\n");
        int number = 1;
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            int cells = columns(row);
            if (cells > columns) {
                all.source.at(row).report(MarkdownCode.LONG_ROW, cells, columns);
            }
            int stated = stated(row);
            if (stated < columns) {
                all.source.at(row).report(MarkdownCode.SHORT_ROW, stated, columns);
            }
            row(row, columns, sink, spot.child(number++));
        }
        sink.html().html("</tbody>\n");
    }

    private void row(Node row, int columns, Sink sink, Spot spot) {
        sink.html().html("<tr>");
        int number = 0;
        for (Node cell = row.getFirstChild(); cell != null && number < columns; cell = cell.getNext()) {
            cell((TableCell) cell, sink, spot.child(number++, UnitKind.CELL));
        }
        sink.html().html("</tr>\n");
    }

    private void cell(TableCell cell, Sink sink, Spot spot) {
        boolean heads = cell.isHeader() && !isBlank(cell);
        Trailing trailing =
                isBlank(cell) ? new Trailing(Attributes.NONE, cell.getEndOffset()) : Trailing.of(cell, all.source);
        String[] alignment = cell.getAlignment() == null
                ? new String[0]
                : new String[] {cell.getAlignment().name().toLowerCase(Locale.ROOT)};
        String open = all.draft.open(heads ? "th" : "td", trailing.attributes(), alignment);
        sink.html().html(heads ? open.substring(0, open.length() - 1) + " scope=\"col\">" : open);
        if (!isBlank(cell)) {
            sink.words(cell, trailing.end(), spot.in(trailing.attributes().lang()), UnitKind.CELL);
        }
        sink.html().html(heads ? "</th>" : "</td>");
    }
}
