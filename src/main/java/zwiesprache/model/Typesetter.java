package zwiesprache.model;

import java.util.List;
import java.util.Optional;

/**
 * Sets plain words by the rules of their language: quotation marks, dashes, spaces that must not break; and finds
 * stretches in another script. An interface because the rules live in {@code typeset} and the words in {@code parse}.
 */
public interface Typesetter {
    /** Sets nothing and marks nothing. */
    Typesetter PLAIN = (runs, lang) -> runs.stream()
            .map(run -> List.of(new Stretch(run, Optional.empty())))
            .toList();

    /**
     * @param runs the words of one block, cut where markup begins or ends (a quotation may span several runs)
     * @param lang the language that the words are in
     * @return for each run, in the same order, its words as stretches of one script each; their texts together are the
     *     run's typeset text
     */
    List<List<Stretch>> set(List<String> runs, Lang lang);

    /** Whether the lines of a text in that language are the author's: where one ends, the reader's ends too. */
    default boolean keepsLines(Lang lang) {
        return false;
    }

    /** @param foreign the language to mark the stretch with, when its script is not that of its surroundings */
    record Stretch(String text, Optional<Lang> foreign) {}
}
