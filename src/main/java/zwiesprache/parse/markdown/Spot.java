package zwiesprache.parse.markdown;

import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose.UnitKind;

/**
 * Where in a block a writer is.
 *
 * @param path of translation units, see {@code Prose.Unit}
 * @param lang the language of the words there
 * @param words what a paragraph there is
 * @param depth how many blocks are around
 */
record Spot(String path, Lang lang, UnitKind words, int depth) {
    static Spot top(Lang lang, UnitKind words) {
        return new Spot("", lang, words, 0);
    }

    /** The child of that number, whose paragraphs are paragraphs. */
    Spot child(int number) {
        return child(number, UnitKind.PARAGRAPH);
    }

    Spot child(int number, UnitKind kind) {
        return new Spot(path.isEmpty() ? "" + number : path + "." + number, lang, kind, depth + 1);
    }

    /** The same spot, in the language that attributes state. */
    Spot in(Optional<Lang> stated) {
        return stated.map(other -> new Spot(path, other, words, depth)).orElse(this);
    }
}
