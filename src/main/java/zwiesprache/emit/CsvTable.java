package zwiesprache.emit;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Value;
import zwiesprache.output.OutputFile;

/**
 * A section's entries as CSV (RFC 4180; UTF-8 without a byte order mark): {@code id}, {@code title}, {@code summary},
 * {@code url}, then the fields; a field of one of these names is called {@code facts.NAME}, as it is found in the JSON.
 */
final class CsvTable {
    private static final List<String> OWN = List.of("id", "title", "summary", "url");

    private final Edition edition;
    private final Table table;
    private final Cells cells;
    private final StringBuilder csv = new StringBuilder();

    CsvTable(Edition edition, Table table) {
        this.edition = edition;
        this.table = table;
        this.cells = new Cells(edition, table.lang());
    }

    OutputFile file() {
        List<String> header = new ArrayList<>(OWN);
        for (Field field : table.section().kind().fields()) {
            header.add(OWN.contains(field.name()) ? "facts." + field.name() : field.name());
        }
        line(header);
        table.shown(edition).forEach(shown -> line(cells(shown)));
        return Emitter.text(table.file() + ".csv", csv.toString());
    }

    private List<String> cells(Shown shown) {
        List<String> line = new ArrayList<>();
        line.add(shown.entry().id().path());
        line.add(harmless(shown.text().title().words()));
        line.add(harmless(shown.text().summary()));
        line.add(cells.url(shown).orElse(""));
        for (Field field : table.section().kind().fields()) {
            line.add(shown.entry()
                    .fact(field.name())
                    .map(fact -> cell(field, fact))
                    .orElse(""));
        }
        return line;
    }

    private String cell(Field field, Fact fact) {
        String text = cells.text(field, fact.value());
        return fact.value() instanceof Value.Number ? text : harmless(text);
    }

    /**
     * Spreadsheets run a cell that begins like a formula; an apostrophe in front makes it text again
     * (https://owasp.org/www-community/attacks/CSV_Injection).
     */
    private static String harmless(String text) {
        String legal = Legal.text(text);
        return !legal.isEmpty() && "=+-@\t\r\n".indexOf(legal.charAt(0)) >= 0 ? "'" + legal : legal;
    }

    private void line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
