package zwiesprache.translation.names;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** How the names in a text can differ from those in its original, or from those on record. */
public enum NameCode implements Code {
    /**
     * A block names somebody or something that its counterpart does not. Reported at the name; the counterpart is related.
     * {0}: the name as written, {1}: the other language.
     */
    NAMED_ALONE("ZW0516"),
    /**
     * A word looks like a name on record and is none of its forms. Reported at the word; the suggestion is the form on
     * record. {0}: the word as written, {1}: the title of the entry in this language.
     */
    NOT_ON_RECORD("ZW0517"),
    /**
     * A text uses a term that the thesaurus says is no longer used, outside quotation marks and names. {0}: the term as
     * written, {1}: what to say now: what is stated, else the title of the entry.
     */
    DEPRECATED("ZW0518");

    private final String id;

    NameCode(String id) {
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
