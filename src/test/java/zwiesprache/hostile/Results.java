package zwiesprache.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How all cases went, by the kind of mischief. */
final class Results {
    private static final long SLOW = 1_000;

    private final List<String> slow = new ArrayList<>();
    private final Map<String, Row> rows = new TreeMap<>();

    private static final class Row {
        int cases;
        int built;
        int errors;
        long placed;
        long slowest;
        String slowestCase = "";
        final List<String> failed = new ArrayList<>();
    }

    /** @param placed how many of the errors say where they are, as exactly as can be */
    void add(Case each, Attempt.Outcome outcome, long placed, boolean passed) {
        Row row = rows.computeIfAbsent(each.group(), none -> new Row());
        row.cases++;
        row.built += outcome.built() ? 1 : 0;
        row.errors += outcome.errors().size();
        row.placed += placed;
        if (outcome.millis() > SLOW) {
            slow.add(each + ": " + outcome.millis() + " ms");
        }
        if (outcome.millis() > row.slowest) {
            row.slowest = outcome.millis();
            row.slowestCase = each.name();
        }
        if (!passed) {
            row.failed.add(each.name());
        }
    }

    int cases() {
        return rows.values().stream().mapToInt(row -> row.cases).sum();
    }

    /** How many of a hundred errors say where they are. */
    double placed() {
        int errors = rows.values().stream().mapToInt(row -> row.errors).sum();
        return 100.0 * rows.values().stream().mapToLong(row -> row.placed).sum() / Math.max(1, errors);
    }

    /** A table for a person. */
    @Override
    public String toString() {
        String line = "%-22s %6s %6s %8s %10s %8s  %s%n";
        StringBuilder table = new StringBuilder(
                String.format(line, "kind", "cases", "built", "errors", "placed", "slowest", "which"));
        Row sum = new Row();
        rows.forEach((kind, row) -> {
            table.append(row(line, kind, row));
            sum.cases += row.cases;
            sum.built += row.built;
            sum.errors += row.errors;
            sum.placed += row.placed;
            if (row.slowest > sum.slowest) {
                sum.slowest = row.slowest;
                sum.slowestCase = kind + "/" + row.slowestCase;
            }
        });
        table.append(row(line, "all", sum));
        rows.forEach((kind, row) -> row.failed.forEach(each ->
                table.append("failed: ").append(kind).append('/').append(each).append('\n')));
        slow.forEach(each -> table.append("slow: ").append(each).append('\n'));
        return table.toString();
    }

    private static String row(String line, String kind, Row row) {
        return String.format(
                line, kind, row.cases, row.built, row.errors, row.placed, row.slowest + " ms", row.slowestCase);
    }
}
