package zwiesprache.edition;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the site as a set of pages. */
public enum EditionCode implements Code {
    /** Two pages (or a page and an alias) have the same address; {0} the address. The other place is related. */
    DUPLICATE_ADDRESS("ZW0501"),
    /**
     * A timeline is to be told apart by what its sections do not have; {0} the word, {1} those that there are.
     */
    UNKNOWN_TRAIT("ZW0466");

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
