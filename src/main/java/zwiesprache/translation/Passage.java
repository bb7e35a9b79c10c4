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

    static Passage field(String name, String words, Origin origin) {
        return new Passage(FIELD + name, words, origin, "");
    }

    /** Whether it is part of the text; else it is known by its kind alone. */
    public boolean inText() {
        return !kind.startsWith(FIELD) && !kind.equals("title") && !kind.equals("summary");
    }
}
