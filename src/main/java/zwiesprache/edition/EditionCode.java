package zwiesprache.edition;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the site as a set of pages. */
public enum EditionCode implements Code {
    /** Two pages (or a page and an alias) have the same address; {0} the address. The other place is related. */
    DUPLICATE_ADDRESS("ZW0501");

    private final String id;

    EditionCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
