package zwiesprache.translation.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** Matches the links and pictures of both sides; what is left over is missing on the other side, or wrong. */
final class Missing {
    /** How many rows a link may have moved. */
    private static final int NEAR = 2;

    /** Of more links in one row only so many are tried with each other; nobody reads such a paragraph. */
    private static final int MOST = 1_000;

    private final List<Part> source;
    private final List<Part> translation;

    /** What differs; a part on each side, or on one alone. */
    record Difference(Optional<Part> source, Optional<Part> translation) {}

    private Missing(List<Part> source, List<Part> translation) {
        this.source = new ArrayList<>(source);
        this.translation = new ArrayList<>(translation);
    }

    /**
     * @param both whether a row has both sides; what is in others is missing with all that they say
     * @param versions whether two keys that differ are the same in two languages
     */
    static List<Difference> between(
            List<Part> source, List<Part> translation, IntPredicate both, BiPredicate<String, String> versions) {
        Missing missing = new Missing(source, translation);
        missing.matchSame(0);
        missing.matchLike((one, other) -> versions.test(one.key(), other.key()));
        missing.matchSame(NEAR);
        // What leads nowhere is reported already: it stands for what is left in its row, and is not missing itself.
        missing.matchLike((one, other) -> one.leadsNowhere() || other.leadsNowhere());
        missing.source.removeIf(Part::leadsNowhere);
        missing.translation.removeIf(Part::leadsNowhere);
        missing.source.removeIf(part -> !both.test(part.row()));
        missing.translation.removeIf(part -> !both.test(part.row()));
        List<Difference> differences = new ArrayList<>(missing.matchLike((one, other) -> true));
        missing.source.forEach(part -> differences.add(new Difference(Optional.of(part), Optional.empty())));
        missing.translation.forEach(part -> differences.add(new Difference(Optional.empty(), Optional.of(part))));
        return differences;
    }

    /** Where a part is and what it leads to: what two parts have in common that are the same. */
    private record Spot(int row, boolean picture, String key) {
        static Spot of(Part part, int moved) {
            return new Spot(part.row() + moved, part.sort() == Part.Sort.PICTURE, part.key());
        }
    }

    /** Takes out the pairs that lead to the same place, in one row or in rows near each other. */
    private void matchSame(int near) {
        Map<Spot, Deque<Integer>> spots = new HashMap<>();
        for (int i = 0; i < translation.size(); i++) {
            spots.computeIfAbsent(Spot.of(translation.get(i), 0), spot -> new ArrayDeque<>())
                    .add(i);
        }
        Deque<Integer> none = new ArrayDeque<>();
        boolean[] gone = new boolean[source.size()];
        boolean[] taken = new boolean[translation.size()];
        for (int i = 0; i < source.size(); i++) {
            int first = translation.size();
            Deque<Integer> chosen = none;
            for (int moved = -near; moved <= near; moved++) {
                Deque<Integer> there = spots.getOrDefault(Spot.of(source.get(i), moved), none);
                if (!there.isEmpty() && there.element() < first) {
                    first = there.element();
                    chosen = there;
                }
            }
            if (first < translation.size()) {
                chosen.remove();
                gone[i] = true;
                taken[first] = true;
            }
        }
        keep(source, gone);
        keep(translation, taken);
    }

    /** Takes out the pairs in one row that are both pictures, or neither, and for which a condition holds. */
    private List<Difference> matchLike(BiPredicate<Part, Part> condition) {
        Map<Integer, List<Integer>> rows = new HashMap<>();
        for (int i = 0; i < translation.size(); i++) {
            rows.computeIfAbsent(translation.get(i).row(), none -> new ArrayList<>())
                    .add(i);
        }
        List<Difference> pairs = new ArrayList<>();
        boolean[] gone = new boolean[source.size()];
        boolean[] taken = new boolean[translation.size()];
        for (int i = 0; i < source.size(); i++) {
            Part one = source.get(i);
            List<Integer> row = rows.getOrDefault(one.row(), List.of());
            for (int at = 0; at < Math.min(row.size(), MOST) && !gone[i]; at++) {
                Part other = translation.get(row.get(at));
                if (one.isLike(other) && condition.test(one, other)) {
                    pairs.add(new Difference(Optional.of(one), Optional.of(other)));
                    gone[i] = true;
                    taken[row.get(at)] = true;
                    row.remove(at);
                }
            }
        }
        keep(source, gone);
        keep(translation, taken);
        return pairs;
    }

    private static void keep(List<Part> parts, boolean[] gone) {
        List<Part> left = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                left.add(parts.get(i));
            }
        }
        parts.clear();
        parts.addAll(left);
    }
}
