package zwiesprache.translation;

import zwiesprache.text.Origin;

/**
 * What a translator translates as one: a unit of a text, or words of the front matter.
 *
 * @param kind what it is, one word: {@code title}, {@code summary}, {@code field:NAME}, or a kind of translation unit in
 *     small letters
 * @param words plain, as written, white space collapsed; never empty
 * @param anchor of a heading its id, which is the same in all languages; else empty
 */
public record Passage(String kind, String words, Origin origin, String anchor) {
    private static final String FIELD = "field:";
    private static final int[] CONTEXTS = {24, 12, 6, 3};
    private static final String TARGET = "](";

    static Passage field(String name, String words, Origin origin) {
        return new Passage(FIELD + name, words, origin, "");
    }

    /** Whether it is part of the text; else it is known by its kind alone. */
    public boolean inText() {
        return !kind.startsWith(FIELD) && !kind.equals("title") && !kind.equals("summary");
    }

    /**
     * Where some of its words stand in the files: exactly where the words around them are written without markup between
     * them, else the whole passage.
     *
     * @param first in its words, in UTF-16 units
     */
    public Origin place(int first, int last) {
        int from = origin.span().start();
        // What is no part of the text is known by the place of its key alone: it comes after it.
        String all = origin.source().text();
        String raw = inText() ? all.substring(from, origin.span().end()) : all.substring(from);
        int whole = raw.indexOf(words);
        if (whole >= 0) {
            return origin.source().at(from + whole + first, from + whole + last);
        }
        for (int context : CONTEXTS) {
            int start = Math.max(0, first - context);
            String around = words.substring(start, Math.min(words.length(), last + context));
            int at = raw.indexOf(around);
            if (at >= 0 && (!inText() || raw.indexOf(around, at + 1) < 0)) {
                int found = from + at + first - start;
                return origin.source().at(found, found + last - first);
            }
        }
        return counted(raw, first, last);
    }

    /** By the number of times that the same is written before it; where links lead does not count. */
    private Origin counted(String raw, int first, int last) {
        int from = origin.span().start();
        String own = words.substring(first, last);
        int before = 0;
        for (int i = words.indexOf(own); i >= 0 && i < first; ) {
            before++;
            i = words.indexOf(own, i + 1);
        }
        for (int i = raw.indexOf(own); i >= 0; i = raw.indexOf(own, i + 1)) {
            int target = raw.lastIndexOf(TARGET, i);
            boolean leads = target >= 0 && raw.indexOf(')', target) > i;
            if (!leads && before-- == 0) {
                return origin.source().at(from + i, from + i + own.length());
            }
        }
        return origin;
    }
}
