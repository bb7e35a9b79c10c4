package zwiesprache.translation;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;

/**
 * A text in two languages, block beside block.
 *
 * @param rows in an order that is that of both texts: together they hold every block of both once
 * @param others what is known of all that is in no block: words of the front matter, footnotes
 */
public record Parallel(List<Row> rows, List<Mark> others) {
    public Parallel {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /**
     * Blocks that say the same. Where the two texts are built differently, all that stands between two headings that they
     * share may be one row.
     *
     * @param left indices of the blocks of the first text, one after the other; empty if only the second has it
     * @param right the same of the second
     * @param marks what is known of what is in them
     */
    public record Row(List<Integer> left, List<Integer> right, List<Mark> marks) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
            marks = List.copyOf(marks);
        }
    }

    /**
     * What is known of a passage and its translation.
     *
     * @param confirmed whether somebody has read both and neither has changed since
     * @param behind the language in which there is something to do; absent if it is current
     */
    public record Mark(Verdict verdict, boolean confirmed, Optional<Lang> behind) {}

    /** One of the two texts. */
    public record Side(Lang lang, RichText text, Anchors anchors) {}

    /** @param review of the one language beside the other, whichever of them is the original; absent if neither is */
    public static Parallel of(Side left, Side right, Optional<Review> review) {
        return new Facing(left, right, review).parallel();
    }
}
