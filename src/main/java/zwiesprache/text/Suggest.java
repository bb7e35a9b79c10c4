package zwiesprache.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the nearest of the names that exist. */
public final class Suggest {
    private Suggest() {}

    /**
     * @return the name with the smallest distance to {@code wrong}, the first of equals, if it is near enough: a third
     *     of the length at most, at least one slip allowed
     */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        String from = fold(wrong);
        int limit = Math.max(1, from.length() / 3);
        String best = "";
        int least = limit + 1;
        for (String name : names) {
            String to = fold(name);
            if (Math.abs(to.length() - from.length()) < least) {
                int distance = distance(from, to, least);
                if (distance < least) {
                    least = distance;
                    best = name;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace('ё', 'е');
    }

    /**
     * Optimal string alignment (Damerau–Levenshtein without repeated edits): insertions, deletions, substitutions and
     * swaps of neighbours cost one each.
     *
     * @return the distance, or {@code limit} where it is not smaller
     */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int value = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    value = Math.min(value, before[j - 2] + 1);
                }
                row[j] = value;
                least = Math.min(least, value);
            }
            if (least >= limit) {
                return limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit);
    }
}
