package zwiesprache.translation;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two passages of one language are: the share of letter pairs that both have (L. R. Dice, 1945, over
 * character bigrams), from 0 to 1. Insensitive to the order of sentences, fast, and fair to short passages.
 */
final class Likeness {
    static final Likeness NONE = new Likeness("");

    private final int[] pairs;

    Likeness(String normal) {
        String text = normal.toLowerCase(Locale.ROOT);
        pairs = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    double to(Likeness other) {
        if (pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (pairs.length + other.pairs.length);
    }
}
