package zwiesprache.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The sorted list of words and where each stands, as text; see the package for its form. */
final class Listed {
    /** Up to as many words the script reads all of them, and finds what is within a word by looking through them. */
    static final int WHOLE = 24_000;

    /** In a longer list: as many entries as it reads at once. */
    private static final int PART = 4096;

    private static final int FEW = 64;
    private static final int MANY = 512;
    /** As many texts a word has, at least, before the common ones keep the best only. */
    private static final int COMMON = 50;
    /** As many texts an end has: those of the words themselves count more. */
    private static final int OF_END = 8;

    private static final int MOST_SHARED = 25;

    private final boolean whole;
    private final int texts;
    private final List<String> parts = new ArrayList<>();
    private final List<byte[]> places = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final Bits block = new Bits();
    private String last = "";
    private int count;

    /**
     * @param words all of the language, in any order
     * @param texts how many there are
     */
    Listed(Collection<Word> words, int texts) {
        this.whole = words.size() <= WHOLE;
        this.texts = texts;
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(word -> word.text));
        if (whole) {
            sorted.forEach(this::add);
        } else {
            merge(sorted, new Ends(sorted));
        }
        close();
    }

    private void merge(List<Word> words, Ends ends) {
        int next = 0;
        while (ends.hasNext()) {
            Word end = ends.next();
            while (next < words.size() && words.get(next).text.compareTo(end.text) <= 0) {
                add(words.get(next++));
            }
            add(end);
        }
        words.subList(next, words.size()).forEach(this::add);
    }

    private void add(Word word) {
        if (count % part() == 0) {
            starts.add(word.text);
            last = "";
        }
        name(word);
        places(word);
        count++;
        if (count % block() == 0) {
            places.add(block.take());
        }
        if (count % part() == 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private void close() {
        if (count % block() > 0) {
            places.add(block.take());
        }
        if (count % part() > 0 || count == 0) {
            parts.add(part.toString());
        }
    }

    /** How many entries a part of the list has. */
    int part() {
        return whole ? WHOLE : PART;
    }

    /** How many lines a file of places has; a part of the list has whole files of them. */
    int block() {
        return whole ? FEW : MANY;
    }

    List<String> parts() {
        return parts;
    }

    /** The first entry of each part. */
    List<String> starts() {
        return starts;
    }

    List<byte[]> places() {
        return places;
    }

    private void name(Word word) {
        int shared = Math.min(MOST_SHARED, Vocabulary.common(last, word.text));
        part.append((char) ('A' + shared));
        if (word.isEnd()) {
            part.append('*');
        } else if (word.inflection() > 0) {
            part.append((char) (' ' + word.inflection()));
        }
        part.append(word.text, shared, word.text.length());
        last = word.text;
    }

    private void places(Word word) {
        int most = word.isEnd() ? OF_END : Math.max(COMMON, texts / 4);
        int kept = word.isEnd() ? OF_END : COMMON;
        boolean cut = word.count() > most;
        int count = cut ? kept : word.count();
        int least = cut ? word.nth(kept) : 0;
        int room = cut ? kept - word.over(least) : count;
        block.bit(cut && !word.isEnd());
        block.number(count - 1, 1);
        int step = step(count);
        int before = -1;
        for (int i = 0; i < word.count(); i++) {
            int weight = word.weight(i);
            if (weight > least || weight == least && room-- > 0) {
                block.number(word.text(i) - before - 1, step);
                before = word.text(i);
                weight(weight);
            }
        }
    }

    /** How many bits a step from one text to the next has about, if there are so many. */
    private int step(int count) {
        int bits = 0;
        while (count << bits + 1 <= texts) {
            bits++;
        }
        return bits;
    }

    private void weight(int weight) {
        block.bit(weight > 0);
        if (weight > 0) {
            block.bit(weight > 1);
        }
        if (weight > 1) {
            block.low(weight, 4);
        }
    }
}
