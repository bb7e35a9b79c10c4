package zwiesprache.translation.shape;

import zwiesprache.text.Origin;

/**
 * A link or a picture of one side.
 *
 * @param key equal for what leads to the same place, in whatever language; empty for what leads nowhere
 * @param written its target as written
 * @param row the row of the review that it stands in
 */
record Part(Sort sort, String key, String written, Origin place, int row) {
    /** What it is. */
    enum Sort {
        LINK(ShapeCode.LINK_ALONE),
        CITATION(ShapeCode.CITATION_ALONE),
        PICTURE(ShapeCode.PICTURE_ALONE);

        private final ShapeCode alone;

        Sort(ShapeCode alone) {
            this.alone = alone;
        }

        /** What is reported where the other side has none. */
        ShapeCode alone() {
            return alone;
        }
    }

    boolean leadsNowhere() {
        return key.isEmpty();
    }

    /** Whether both can be one thing, written differently. */
    boolean isLike(Part other) {
        return (sort == Sort.PICTURE) == (other.sort == Sort.PICTURE);
    }

    boolean isSame(Part other) {
        return isLike(other) && key.equals(other.key);
    }
}
