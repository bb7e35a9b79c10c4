package zwiesprache.typeset;

/** How a date is to look. */
public enum DateStyle {
    /** In words, as part of a text or a table of facts. */
    FULL,
    /** In figures, with signs instead of words; fits where there is little room. */
    SHORT,
    /** In words, standing alone and beginning with a capital letter, as a heading. */
    HEADING
}
