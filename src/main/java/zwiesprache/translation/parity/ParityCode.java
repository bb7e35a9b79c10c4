package zwiesprache.translation.parity;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** How the facts of a text can differ from those of its original, or from those of its own entry. */
public enum ParityCode implements Code {
    /**
     * A block says another fact than its counterpart. Reported in the translation; the original's place is related. {0}:
     * what the translation says, {1}: what the original says, both as written, {2}: the original's language.
     */
    DIFFERENT("ZW0490"),
    /** A block says a fact that its counterpart does not. {0}: the fact as written, {1}: the original's language. */
    ADDED("ZW0491"),
    /**
     * A block leaves out a fact of its counterpart. Reported in the translation; the fact's place is related. {0}: the fact
     * as written, {1}: the original's language.
     */
    LEFT_OUT("ZW0492"),
    /**
     * Title and summary of an event give another date in the same month or year than its own. {0}: what it says, as
     * written, {1}: the entry's date (EDTF).
     */
    NOT_ITS_DATE("ZW0493");

    private final String id;

    ParityCode(String id) {
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
