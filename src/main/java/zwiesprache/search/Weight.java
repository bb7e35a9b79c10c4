package zwiesprache.search;

/** What a word counts in a text, from 0 to 15, by the most prominent place where it stands there. */
final class Weight {
    static final int MOST = 15;
    static final int HEADING = 5;
    static final int SUMMARY = 7;
    /** The title of a source: readers look for what it tells about, rather than for it. */
    static final int SOURCE = 8;
    /** What kind of thing it is, and when it was. */
    static final int FACT = 9;

    private static final int TEXT = 3;
    private static final int LABEL = 9;
    private static final int TITLE = 12;
    /** About as many words as a text has. */
    private static final double USUAL = 300;

    private Weight() {}

    /** In a title, which says the more of a word the fewer there are. */
    static int title(int words) {
        return TITLE + ofFew(words);
    }

    /** In another name. */
    static int label(int words) {
        return LABEL + Math.min(2, ofFew(words));
    }

    private static int ofFew(int words) {
        return words <= 1 ? 3 : words <= 2 ? 2 : words <= 4 ? 1 : 0;
    }

    /** In the text itself: the more often the more, but less and less so, and less in a long text (as BM25 has it). */
    static int text(int times, int length) {
        double often = times / (times + 0.5 + length / USUAL);
        return often < 0.4 ? 0 : often < 0.6 ? 1 : often < 0.75 ? 2 : TEXT;
    }
}
