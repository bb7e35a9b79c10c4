package zwiesprache.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Texts of an invented language, always the same: words made of syllables, inflected and compounded as in German, each
 * the rarer the later it was made (Zipf's law).
 */
final class Corpus {
    private static final List<String> ONSETS = List.of(
            "b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "w", "z", "st", "sch", "br", "tr", "gr",
            "fl", "pr", "kl", "schw", "spr", "v", "j");
    private static final List<String> NUCLEI =
            List.of("e", "e", "e", "a", "a", "i", "i", "o", "u", "ei", "au", "ie", "ä", "ö", "ü");
    private static final List<String> CODAS =
            List.of("", "", "", "n", "n", "r", "r", "l", "s", "t", "ng", "ch", "rt", "nd", "st", "lt", "ck");
    private static final List<String> ENDINGS =
            List.of("", "", "", "", "", "", "", "", "en", "en", "en", "e", "e", "er", "es", "s");
    private static final List<String> LINKS = List.of("", "s", "s", "n", "en");

    private static final int AGAIN = 20;

    private final SplittableRandom chance;
    private final List<String> stems = new ArrayList<>();
    private final double[] sums;

    /** @param size how many stems there are */
    Corpus(int size) {
        chance = new SplittableRandom(size);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < size; ) {
            String stem = stem(1 + Math.min(2, i * 6 / size + chance.nextInt(2)));
            if (made.add(stem)) {
                stems.add(stem);
                i++;
            }
        }
        sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1 / Math.pow(i + 2.7, 1.12);
            sums[i] = sum;
        }
    }

    private String any(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private String stem(int syllables) {
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            stem.append(any(ONSETS)).append(any(NUCLEI)).append(any(CODAS));
        }
        return stem.toString();
    }

    private int rank() {
        double at = chance.nextDouble() * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sums[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String word() {
        int rank = rank();
        String stem = stems.get(rank);
        if (rank < 60) {
            return stem;
        }
        if (chance.nextInt(100) < 3) {
            stem = stem + any(LINKS) + stems.get(rank());
        }
        return stem + any(ENDINGS);
    }

    /** A text comes back to its words: of 650, some 300 are different ones. */
    String text(int words) {
        List<String> text = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            boolean again = i > 0 && chance.nextInt(100) < AGAIN;
            text.add(again ? text.get(chance.nextInt(i)) : word());
        }
        return String.join(" ", text);
    }
}
