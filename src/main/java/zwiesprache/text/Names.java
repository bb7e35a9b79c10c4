package zwiesprache.text;

import java.util.Collection;
import java.util.List;

/**
 * Names that exist, made ready to be searched many times for those that were meant ({@link Suggest}), though not for
 * ever: where thousands of names are wrong, nobody reads what each was meant to be. Not for several threads: which search
 * were the last would be left to chance.
 */
public final class Names {
    /** How many names are looked at in all searches together: half a second's work. */
    private static final long MOST_LOOKS = 10_000_000;

    private final List<String> all;
    private final long[] letters;
    private final long[] segmentLetters;
    private final boolean[] cyrillic;
    private long looks;

    private Names(Collection<String> names) {
        all = List.copyOf(names);
        letters = new long[all.size()];
        segmentLetters = new long[all.size()];
        cyrillic = new boolean[all.size()];
        for (int i = 0; i < letters.length; i++) {
            String name = all.get(i);
            int end = Slips.withoutSlash(name);
            letters[i] = letters(name, 0, name.length());
            segmentLetters[i] = letters(name, Slips.lastSegment(name, end), end);
            cyrillic[i] = Spelling.hasCyrillic(name);
        }
    }

    public static Names of(Collection<String> names) {
        return new Names(names);
    }

    /** Which letters there are in a stretch of a text, a bit for each (some share one); those that cost little left out. */
    static long letters(String text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            char c = Spelling.fold(text.charAt(i));
            if (Slips.isDear(c)) {
                letters |= 1L << (c & 63);
            }
        }
        return letters;
    }

    /** Whether they may be searched once more. */
    boolean maySearch() {
        looks += letters.length;
        return looks <= MOST_LOOKS;
    }

    int size() {
        return letters.length;
    }

    String get(int index) {
        return all.get(index);
    }

    long letters(int index) {
        return letters[index];
    }

    long segmentLetters(int index) {
        return segmentLetters[index];
    }

    boolean isCyrillic(int index) {
        return cyrillic[index];
    }
}
