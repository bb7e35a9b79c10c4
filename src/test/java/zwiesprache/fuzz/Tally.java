package zwiesprache.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zwiesprache.fuzz.Specimen.Lane;
import zwiesprache.fuzz.Trial.Outcome;

/** How many specimens went how. */
final class Tally {
    private static final long SLOW = 2_000;
    private static final int MOST_TOLD = 1_500;

    private final Map<Lane, Row> rows = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();
    private final List<String> slow = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private static final class Row {
        int tried;
        int built;
        int withFindings;
        long millis;
        long longest;
    }

    void add(Specimen specimen, Outcome outcome, Set<String> wrong) {
        Row row = rows.computeIfAbsent(specimen.lane(), none -> new Row());
        row.tried++;
        row.built += outcome.built() ? 1 : 0;
        row.withFindings += outcome.findings().isEmpty() ? 0 : 1;
        row.millis += outcome.millis();
        row.longest = Math.max(row.longest, outcome.millis());
        outcome.findings().forEach(finding -> codes.add(finding.code().id()));
        if (outcome.millis() > SLOW) {
            slow.add(outcome.millis() + " ms: " + specimen);
        }
        if (!wrong.isEmpty()) {
            String told = String.join("\n  ", wrong);
            failures.add(specimen + "\n  " + told.substring(0, Math.min(MOST_TOLD, told.length())));
        }
    }

    /** Empty if there are none. */
    String failures() {
        return String.join("\n", failures);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        rows.forEach((lane, row) -> table.append(lane + ": " + row.tried + " tried, " + row.built + " built, "
                + row.withFindings + " with findings, " + row.millis / row.tried + " ms each, at most " + row.longest
                + " ms\n"));
        table.append(codes.size() + " codes: " + codes + "\n");
        slow.forEach(each -> table.append("slow: ").append(each).append('\n'));
        return table + (failures.isEmpty() ? "" : failures.size() + " failed\n");
    }
}
