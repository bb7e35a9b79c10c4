package zwiesprache.render.view;

import java.util.List;

/**
 * A fact of an entry: a field of its kind with what is stated.
 *
 * @param field the field's name in the files, {@code [a-z_]+}
 * @param label its name for readers
 * @param values what is stated; empty if it is a table of records
 * @param columns the labels of a table of records; empty if it is none
 * @param rows its rows
 * @param provenance how we know it
 * @param otherwise what other sources say
 */
public record FactView(
        String field,
        Words label,
        List<Value> values,
        List<Words> columns,
        List<Row> rows,
        Provenance provenance,
        List<Alternative> otherwise)
        implements View {
    public FactView {
        values = List.copyOf(values);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        otherwise = List.copyOf(otherwise);
    }

    /** A fact that is not stated. */
    public static FactView none(String field) {
        return new FactView(field, Words.none(), List.of(), List.of(), List.of(), Provenance.none(), List.of());
    }

    /**
     * One value.
     *
     * @param html finished HTML of its words; without the link
     * @param text the same as plain text
     * @param block whether the HTML is of block elements (a text with paragraphs), not inline
     * @param href where it leads, if it refers to something; else empty
     * @param lang the language of the page it leads to or of its words, if that is not the language of this page; else
     *     empty
     * @param datetime of a date: its beginning as in {@link DateView}; else empty
     */
    public record Value(String html, String text, boolean block, String href, String lang, String datetime)
            implements View {}

    /**
     * A record.
     *
     * @param cells as many as there are columns
     */
    public record Row(List<Cell> cells) implements View {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A field of a record.
     *
     * @param values what is stated; empty if nothing is
     * @param provenance how we know it
     */
    public record Cell(List<Value> values, Provenance provenance) implements View {
        public Cell {
            values = List.copyOf(values);
        }
    }

    /**
     * How we know something.
     *
     * @param status {@code inferred}, {@code announced} or {@code ours}; empty if it is simply stated by a source
     * @param noteHtml finished HTML (inline): a remark on it; empty if none
     * @param citations the references it rests on
     */
    public record Provenance(String status, String noteHtml, List<Citation> citations) implements View {
        public Provenance {
            citations = List.copyOf(citations);
        }

        /** Stated, without remark or reference. */
        public static Provenance none() {
            return new Provenance("", "", List.of());
        }
    }

    /**
     * What another source says.
     *
     * @param values its values
     * @param provenance how we know it
     */
    public record Alternative(List<Value> values, Provenance provenance) implements View {
        public Alternative {
            values = List.copyOf(values);
        }
    }

    /**
     * A mention of a numbered reference.
     *
     * @param number its number in the page's list
     * @param href its place in that list, or in that of the page that has it
     * @param id the anchor of the mention; empty if the list is not on this page
     * @param text what it is called, for a tool tip
     */
    public record Citation(int number, String href, String id, String text) implements View {}
}
