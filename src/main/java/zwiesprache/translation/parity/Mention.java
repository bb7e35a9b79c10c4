package zwiesprache.translation.parity;

import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Passage;
import zwiesprache.typeset.Quantity;

/**
 * A fact in a passage of one side.
 *
 * @param row of the review
 */
record Mention(Quantity fact, Passage passage, int row) {
    private static final int[] CONTEXTS = {24, 12, 6, 3};
    private static final String TARGET = "](";

    /** As it is written. */
    String words() {
        return passage.words().substring(fact.start(), fact.end()).strip();
    }

    /**
     * Where it stands in the files: exactly where the words around it are written without markup between them, else the
     * whole passage.
     */
    Origin place() {
        SourceText source = passage.origin().source();
        int from = passage.origin().span().start();
        String raw = source.text();
        // What is no part of the text is known by the place of its key alone: it comes after it.
        int to = passage.inText() ? passage.origin().span().end() : raw.length();
        int whole = raw.indexOf(passage.words(), from);
        if (whole >= 0 && whole <= to) {
            return source.at(whole + fact.start(), whole + fact.end());
        }
        String words = passage.words();
        for (int context : CONTEXTS) {
            int start = Math.max(0, fact.start() - context);
            int end = Math.min(words.length(), fact.end() + context);
            String around = words.substring(start, end);
            int at = raw.indexOf(around, from);
            int other = at < 0 || !passage.inText() ? -1 : raw.indexOf(around, at + 1);
            if (at >= 0 && at + around.length() <= to && (other < 0 || other + around.length() > to)) {
                int first = at + fact.start() - start;
                return source.at(first, first + fact.end() - fact.start());
            }
        }
        return counted(raw, from, to);
    }

    /** By the number of times that the same is written before it; where links lead does not count. */
    private Origin counted(String raw, int from, int to) {
        String own = passage.words().substring(fact.start(), fact.end());
        int before = 0;
        for (int i = passage.words().indexOf(own); i >= 0 && i < fact.start(); ) {
            before++;
            i = passage.words().indexOf(own, i + 1);
        }
        for (int i = raw.indexOf(own, from); i >= 0 && i + own.length() <= to; i = raw.indexOf(own, i + 1)) {
            int target = raw.lastIndexOf(TARGET, i);
            boolean leads = target >= from && raw.indexOf(')', target) > i;
            if (!leads && before-- == 0) {
                return passage.origin().source().at(i, i + own.length());
            }
        }
        return passage.origin();
    }
}
