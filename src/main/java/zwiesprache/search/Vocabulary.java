package zwiesprache.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.typeset.Stems;

/** All words of the texts of a language. Texts are read one after the other, in the order of their numbers. */
final class Vocabulary {
    private static final int MOST = 9;
    private static final int LEAST = 3;

    private final Map<String, Word> words = new HashMap<>();
    // Most words of a text have been met before: they are looked up, not folded again.
    private final Map<String, List<Word>> known = new HashMap<>();
    private final List<Word> met = new ArrayList<>();
    private int number = -1;
    private int length;

    /** @param next the number of the text that is read from now on */
    void begin(int next) {
        end();
        number = next;
    }

    void end() {
        met.forEach(word -> word.close(length));
        met.clear();
        length = 0;
    }

    /** Reads words that say what the text is about. */
    void prominent(String text, int weight) {
        for (Word word : read(text)) {
            word.prominent(weight);
        }
    }

    /** Reads a title or another name, which says the more the shorter it is. */
    void title(String text) {
        List<Word> read = read(text);
        read.forEach(word -> word.prominent(Weight.title(read.size())));
    }

    void label(String text) {
        List<Word> read = read(text);
        read.forEach(word -> word.prominent(Weight.label(read.size())));
    }

    void prose(String text) {
        List<Word> read = read(text);
        length += read.size();
        read.forEach(Word::inProse);
    }

    private List<Word> read(String text) {
        List<Word> read = new ArrayList<>();
        int from = 0;
        int end = text.length();
        while (from < end) {
            int to = from;
            while (to < end && text.charAt(to) > ' ') {
                to++;
            }
            if (to > from) {
                for (Word word : words(text.substring(from, to))) {
                    if (word.meet(number)) {
                        met.add(word);
                    }
                    read.add(word);
                }
            }
            from = to + 1;
        }
        return read;
    }

    private List<Word> words(String stretch) {
        List<Word> found = known.get(stretch);
        if (found == null) {
            List<Word> made = new ArrayList<>(1);
            for (String word : Folding.words(stretch)) {
                made.add(words.computeIfAbsent(word, Word::new));
            }
            found = made;
            known.put(stretch, found);
        }
        return found;
    }

    /** Those that stand in a text, in no order. */
    Collection<Word> all() {
        return words.values();
    }

    /** Tells each word how much of it is inflection: what is left is what all forms of its stem begin with. */
    void inflect(Stems stems) {
        Map<String, List<Word>> forms = new LinkedHashMap<>();
        for (Word word : words.values()) {
            forms.computeIfAbsent(stems.stem(word.text), stem -> new ArrayList<>())
                    .add(word);
        }
        forms.forEach((stem, all) -> {
            int shared = stem.length();
            for (Word word : all) {
                shared = Math.min(shared, common(stem, word.text));
            }
            // The stemmer may have changed the end of a stem, never more than a letter or two of it.
            if (shared >= LEAST && shared >= stem.length() - 2) {
                int letters = shared;
                all.forEach(word -> word.inflection(Math.min(MOST, word.text.length() - letters)));
            }
        });
    }

    static int common(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
