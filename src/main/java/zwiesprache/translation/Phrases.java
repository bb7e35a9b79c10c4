package zwiesprache.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pairs of neighbouring words of a passage; of a single word, itself. That two passages share many is hardly ever by
 * chance, so they tell where a part of a passage has gone (A. Broder's shingles, 1997).
 */
final class Phrases {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LENGTH = 2;

    private final Set<String> phrases = new LinkedHashSet<>();

    Phrases(String normal) {
        List<String> words = BETWEEN.splitAsStream(normal.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int i = 0; i == 0 || i + LENGTH <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, Math.min(words.size(), i + LENGTH))));
        }
    }

    /** @return the share of these phrases that {@code whole} has and {@code known} has not, from 0 to 1 */
    double shareIn(Phrases whole, Phrases known) {
        long shared = phrases.stream()
                .filter(phrase -> whole.phrases.contains(phrase) && !known.phrases.contains(phrase))
                .count();
        return shared / (double) phrases.size();
    }
}
