package zwiesprache.check.easy;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be too hard in an easy text. The last argument of each says where the rule comes from. */
public enum EasyCode implements Code {
    /** A sentence is too long; {0} its words, {1} the most, {2} the rule. */
    LONG_SENTENCE("ZW0628"),
    /** A word, or its part between hyphens, is too long; {0} the part, {1} its letters, {2} the most, {3} the rule. */
    LONG_WORD("ZW0629"),
    /** A sentence says more than one thing: a second thought begins, or there are too many commas; {0} where, {1} the rule. */
    TWO_THOUGHTS("ZW0630"),
    /** A sentence begins in the middle of a line; {0} its first word, {1} the rule. */
    WITHIN_LINE("ZW0631"),
    /** A passive, a genitive, a subjunctive; {0} the words that show it, {1} which: passive, genitive, subjunctive, {2} the rule. */
    HARD_FORM("ZW0632"),
    /** An abbreviation that is not explained; {0} it, {1} the rule. */
    ABBREVIATION("ZW0633"),
    /** A number in words or in Roman figures; {0} it, {1} the rule. */
    NUMBER("ZW0634"),
    /** A sign that is to be avoided; {0} it, {1} the rule. */
    SIGN("ZW0635");

    private final String id;

    EasyCode(String id) {
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
