package zwiesprache.parse.ledger;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with a ledger. None of it keeps the site from being built. */
public enum LedgerCode implements Code {
    /** The first lines do not say the format and the two languages: nothing of the file is used. */
    NO_HEADER("ZW0170"),
    /** The words of a block are not those that the program wrote: it counts as unread. {0}: the block's kind. */
    DAMAGED("ZW0171"),
    /** A line that a ledger cannot have; it is passed over. */
    STRAY_LINE("ZW0172"),
    /** A mark of two versions that have not been merged. */
    CONFLICT("ZW0173");

    private final String id;

    LedgerCode(String id) {
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
