package zwiesprache.translation.names;

/**
 * A word of a text: its letters and figures, without what stands around.
 *
 * @param start in the text, in UTF-16 units
 * @param capitals how many capitals it begins with, two at most
 */
record Word(int start, int end, Shape shape, int capitals) {
    boolean capital() {
        return capitals > 0;
    }

    /**
     * What is compared of a word.
     *
     * @param number its own among the words of the language
     * @param fold the word in small letters
     * @param stem its stem
     * @param again the stem of the stem: some forms come home by two steps only
     */
    record Shape(int number, String fold, String stem, String again) {
        /** What a shorter stem says is not enough. */
        private static final int LEAST = 4;

        /** The letters that an ending may add. */
        private static final int ENDING = 2;

        /** Whether it is the same word as one on record, in whatever form. */
        boolean isFormOf(Shape recorded) {
            return fold.equals(recorded.fold)
                    || (stem.equals(recorded.stem) || stem.equals(recorded.fold) || again.equals(recorded.stem))
                            && (recorded.stem.length() >= LEAST || begins(1, recorded));
        }

        /** Whether it is a name on record with an ending that the stemmer does not take for one. */
        boolean endsOtherwiseThan(Shape recorded) {
            int more = fold.length() - recorded.fold.length();
            return recorded.fold.length() >= LEAST - 1 && more >= 0 && more <= ENDING && begins(1, recorded);
        }

        /** Whether it begins as another does but for its last letters. */
        boolean begins(int last, Shape other) {
            return fold.startsWith(other.fold.substring(0, Math.max(0, other.fold.length() - last)));
        }

        /** Whether it could speak of the same: it begins with the same letters, four at least. */
        boolean isLike(Shape other) {
            int shared = Math.max(shared(fold, other.fold), shared(stem, other.stem));
            int least = Math.min(fold.length(), other.fold.length());
            return shared > LEAST || shared == LEAST && shared >= least - ENDING;
        }

        /** How many letters it begins with that another begins with, too. */
        int shared(Shape other) {
            return shared(fold, other.fold);
        }

        private static int shared(String one, String other) {
            int least = Math.min(one.length(), other.length());
            int same = 0;
            while (same < least && one.charAt(same) == other.charAt(same)) {
                same++;
            }
            return same;
        }
    }
}
