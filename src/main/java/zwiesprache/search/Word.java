package zwiesprache.search;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A word of the list: how much of it is inflection, and in which texts it stands. */
final class Word {
    final String text;
    private int inflection;
    private int[] texts = new int[2];
    private byte[] weights = new byte[2];
    private int count;

    // Of the text that is being read.
    private int current = -1;
    private int times;
    private int best;

    private final boolean end;

    Word(String text) {
        this(text, false);
    }

    /** @param end whether it is no word, but what some words end with */
    Word(String text, boolean end) {
        this.text = text;
        this.end = end;
    }

    /** What some words end with: it stands where they do. */
    static Word end(String text, List<Word> with) {
        Word end = new Word(text, true);
        TreeMap<Integer, Integer> weights = new TreeMap<>();
        for (Word each : with) {
            for (int i = 0; i < each.count; i++) {
                weights.merge(each.texts[i], (int) each.weights[i], Math::max);
            }
        }
        weights.forEach(end::add);
        return end;
    }

    boolean isEnd() {
        return end;
    }

    /** @return whether it is the first time in this text */
    boolean meet(int number) {
        if (current == number) {
            return false;
        }
        current = number;
        times = 0;
        best = -1;
        return true;
    }

    void inProse() {
        times++;
    }

    void prominent(int weight) {
        best = Math.max(best, weight);
    }

    /** Adds the text that has been read. */
    void close(int length) {
        add(current, Math.max(best, times == 0 ? 0 : Weight.text(times, length)));
    }

    /** Adds a text with a higher number than any before. */
    void add(int number, int weight) {
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
            weights = Arrays.copyOf(weights, count * 2);
        }
        texts[count] = number;
        weights[count++] = (byte) weight;
    }

    int count() {
        return count;
    }

    int text(int i) {
        return texts[i];
    }

    int weight(int i) {
        return weights[i];
    }

    /** The weight that so many of its texts have at least, there being as many. */
    int nth(int many) {
        int left = many;
        for (int weight = Weight.MOST; weight > 0; weight--) {
            for (int i = 0; i < count; i++) {
                if (weights[i] == weight && --left == 0) {
                    return weight;
                }
            }
        }
        return 0;
    }

    /** In how many texts it has a higher weight. */
    int over(int weight) {
        int over = 0;
        for (int i = 0; i < count; i++) {
            over += weights[i] > weight ? 1 : 0;
        }
        return over;
    }

    /** How many letters at its end are inflection. */
    int inflection() {
        return inflection;
    }

    void inflection(int letters) {
        inflection = letters;
    }

    /** What its forms share. */
    String stem() {
        return text.substring(0, text.length() - inflection);
    }
}
