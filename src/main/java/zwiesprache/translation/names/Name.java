package zwiesprache.translation.names;

import java.util.List;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind.Is;
import zwiesprache.translation.names.Word.Shape;

/**
 * A name on record, as the words of one language.
 *
 * @param written as it is on record
 * @param own whether it is on record in this language, or for all
 * @param capitals how many capitals a word begins with at least that is meant: of an abbreviation two
 */
record Name(EntryId entry, Is is, List<Shape> shapes, String written, boolean own, int capitals) {
    /** A word of a topic is not meant by another that is made of it by more letters than these. */
    private static final int INFLECTED = 2;

    Name {
        shapes = List.copyOf(shapes);
    }

    /** Whether it stands at a place of a text. */
    boolean isAt(List<Word> words, int at) {
        if (at + shapes.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!has(words.get(at + i).shape(), i)) {
                return false;
            }
        }
        return capitals == 0 || isSingular(words.get(at));
    }

    /** A proper name of one word has a capital, and no form of it is shorter: else it is another word. */
    private boolean isSingular(Word word) {
        return word.capitals() >= capitals
                && word.shape().fold().length() >= shapes.get(0).fold().length();
    }

    /** Whether a word is its own at a place. */
    boolean has(Shape word, int at) {
        return word.isFormOf(shapes.get(at)) && (is != Is.TOPIC || word.begins(INFLECTED, shapes.get(at)));
    }
}
