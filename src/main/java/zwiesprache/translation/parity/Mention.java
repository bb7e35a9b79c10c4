package zwiesprache.translation.parity;

import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;
import zwiesprache.typeset.Quantity;

/**
 * A fact in a passage of one side.
 *
 * @param row of the review
 */
record Mention(Quantity fact, Passage passage, int row) {
    /** As it is written. */
    String words() {
        return passage.words().substring(fact.start(), fact.end()).strip();
    }

    /** Where it stands in the files. */
    Origin place() {
        return passage.place(fact.start(), fact.end());
    }
}
