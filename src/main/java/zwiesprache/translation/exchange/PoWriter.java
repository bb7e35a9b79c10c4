package zwiesprache.translation.exchange;

import zwiesprache.text.Origin;
import zwiesprache.translation.exchange.Batch.State;
import zwiesprache.translation.exchange.Batch.Unit;

/** Writes PO (GNU gettext manual, The Format of PO Files): passages in Markdown. */
public final class PoWriter {
    static final String SOURCE = "X-Source-Language";
    static final String NAME = "X-Zwiesprache-Entry";
    static final String TARGET = "target ";

    private final StringBuilder out = new StringBuilder();

    private PoWriter() {}

    /** The whole file, in UTF-8. */
    public static String text(Batch batch) {
        PoWriter writer = new PoWriter();
        writer.header(batch);
        batch.units().forEach(writer::unit);
        return writer.out.toString();
    }

    private void header(Batch batch) {
        out.append("msgid \"\"\nmsgstr \"\"\n");
        field("Project-Id-Version", batch.site());
        field("Language", batch.to().tag());
        field("MIME-Version", "1.0");
        field("Content-Type", "text/plain; charset=UTF-8");
        field("Content-Transfer-Encoding", "8bit");
        field(SOURCE, batch.from().tag());
        field(NAME, batch.name());
    }

    private void field(String name, String value) {
        out.append(quoted(name + ": " + value + "\n")).append('\n');
    }

    private void unit(Unit unit) {
        Origin place = unit.place();
        out.append("\n#. ").append(unit.kind());
        if (!unit.heading().isEmpty()) {
            out.append(" < ").append(unit.heading());
        }
        out.append("\n#. ").append(TARGET).append(unit.targetHash());
        out.append("\n#: ")
                .append(place.source().path())
                .append(':')
                .append(place.position().line());
        out.append('\n');
        if (unit.state() == State.CHANGED) {
            out.append("#, fuzzy\n");
        }
        unit.before()
                .ifPresent(
                        words -> out.append("#| msgid ").append(quoted(words)).append('\n'));
        out.append("msgctxt ").append(quoted(unit.id())).append('\n');
        string("msgid", unit.source().text());
        string("msgstr", unit.target().map(Spot::text).orElse(""));
    }

    /** Texts of several lines stand below their keyword, a line each. */
    private void string(String keyword, String text) {
        out.append(keyword).append(' ');
        if (!text.contains("\n")) {
            out.append(quoted(text)).append('\n');
            return;
        }
        out.append("\"\"\n");
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            out.append(quoted(text.substring(start, end))).append('\n');
            start = end;
        }
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
