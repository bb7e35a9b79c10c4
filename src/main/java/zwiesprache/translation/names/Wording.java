package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.translation.names.Word.Shape;
import zwiesprache.typeset.Stems;

/** Divides the texts of one language into words; each text is divided once, and each different word stemmed once. */
final class Wording {
    private final Stems stems;
    private final Map<String, Shape> known = new HashMap<>();
    private final Map<String, List<Word>> divided = new HashMap<>();

    Wording(Stems stems) {
        this.stems = stems;
    }

    /** The words in their order; hyphens and apostrophes stand between words. */
    List<Word> words(String text) {
        List<Word> words = divided.get(text);
        if (words == null) {
            words = divide(text);
            divided.put(text, words);
        }
        return words;
    }

    private List<Word> divide(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(word(text, start, i));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInside(char c) {
        return c >= 'a' && c <= 'z'
                || c >= '\u0410' && c <= '\u044f'
                || Character.isLetterOrDigit(c)
                || c == '\u00ad'
                || c >= '\u0300' && c <= '\u036f';
    }

    private Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        Shape shape = known.get(written);
        if (shape == null) {
            shape = shape(written);
            known.put(written, shape);
        }
        return new Word(start, end, shape, capitals(text, start, end));
    }

    private static int capitals(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return 0;
        }
        return start + 1 < end && Character.isUpperCase(text.charAt(start + 1)) ? 2 : 1;
    }

    private Shape shape(String written) {
        String fold = stems.fold(written);
        String stem = stems.stem(fold);
        return new Shape(known.size(), fold, stem, stem.equals(fold) ? stem : stems.stem(stem));
    }
}
