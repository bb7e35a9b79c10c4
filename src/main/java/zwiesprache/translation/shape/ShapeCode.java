package zwiesprache.translation.shape;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** How the two sides of a translation can differ in what they consist of. */
public enum ShapeCode implements Code {
    /**
     * Blocks in a row stand in one side only. Reported at the first of them; what stands before it on the other side is
     * related. {0}: the language that lacks them, {1}: how many there are.
     */
    ALONE("ZW0497"),
    /**
     * A block is of another kind than its counterpart. {0}: the kind here, {1}: the kind there, both in one word, {2}: the
     * original's language.
     */
    OTHER_KIND("ZW0498"),
    /** A heading is of another level than its counterpart. {0}: here, {1}: there, {2}: the original's language. */
    OTHER_LEVEL("ZW0499"),
    /** A link leads elsewhere than its counterpart. {0}: where to, {1}: where to there, {2}: the original's language. */
    OTHER_TARGET("ZW0510"),
    /** A link stands in one side only. {0}: where it leads, {1}: the language that lacks it. */
    LINK_ALONE("ZW0511"),
    /** A source is cited in one side only. {0}: the citation's target, {1}: the language that lacks it. */
    CITATION_ALONE("ZW0512"),
    /** A picture stands in one side only. {0}: its file as written, {1}: the language that lacks it. */
    PICTURE_ALONE("ZW0513"),
    /** Code differs from its counterpart in more than words. {0}: what is only here, {1}: the language without it. */
    OTHER_CODE("ZW0514"),
    /** A sentence is in the other side's language. {0}: the sentence, {1}: its language, {2}: the text's language. */
    LEFT_OVER("ZW0515");

    private final String id;

    ShapeCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
