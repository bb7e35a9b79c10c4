package zwiesprache.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.model.When;

/** Counts in which years entries are referred to. */
final class Periods {
    /** More columns than this are no table for people; then there is one for each decade. */
    static final int COLUMNS = 40;

    private final Directory directory;
    private final Lang lang;

    Periods(Directory directory, Lang lang) {
        this.directory = directory;
        this.lang = lang;
    }

    Listing.Matrix matrix(List<SectionId> of) {
        Map<EntryId, Map<Integer, Integer>> counts = new LinkedHashMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (SectionId section : of) {
            for (EntryId id : directory.entries(section, lang)) {
                Map<Integer, Integer> years = years(id);
                counts.put(id, years);
                for (int year : years.keySet()) {
                    first = Math.min(first, year);
                    last = Math.max(last, year);
                }
            }
        }
        if (first > last) {
            List<Listing.Row> rows = counts.keySet().stream()
                    .map(id -> new Listing.Row(id, List.of()))
                    .toList();
            return new Listing.Matrix(rows.size(), List.of(), rows);
        }
        return matrix(counts, first, last, last - first < COLUMNS ? 1 : 10);
    }

    private static Listing.Matrix matrix(Map<EntryId, Map<Integer, Integer>> counts, int first, int last, int length) {
        List<String> periods = new ArrayList<>();
        for (int period = first / length; period <= last / length; period++) {
            periods.add(length == 1 ? String.format(Locale.ROOT, "%04d", period) : period + "X");
        }
        List<Listing.Row> rows = new ArrayList<>();
        counts.forEach((id, years) -> {
            Integer[] row = new Integer[periods.size()];
            Arrays.fill(row, 0);
            years.forEach((year, count) -> row[year / length - first / length] += count);
            rows.add(new Listing.Row(id, List.of(row)));
        });
        return new Listing.Matrix(rows.size(), periods, rows);
    }

    /** How many dated entries refer to one by a field, by the year they begin in; none twice. */
    private Map<Integer, Integer> years(EntryId id) {
        Set<EntryId> from = new HashSet<>();
        for (Backlinks group : directory.backlinks().getOrDefault(id, List.of())) {
            if (!group.label().isEmpty()) {
                from.addAll(group.from());
            }
        }
        Map<Integer, Integer> years = new LinkedHashMap<>();
        for (EntryId each : from) {
            directory
                    .entry(each, lang)
                    .flatMap(shown -> shown.entry().when(shown.section().kind()))
                    .map(When::sortDay)
                    .ifPresent(day -> years.merge(day.getYear(), 1, Integer::sum));
        }
        return years;
    }
}
