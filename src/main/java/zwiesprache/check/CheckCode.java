package zwiesprache.check;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the content as a whole. */
public enum CheckCode implements Code {
    /**
     * A link to an anchor that the text there neither states nor has as a heading; {0} the anchor, {1} the page as
     * links name it, {2} the language of the readers who would not find it.
     */
    MISSING_ANCHOR("ZW0601", Severity.ERROR),
    /**
     * A link to a page that is not published: it becomes plain text; {0} the page, {1} why: draft, future, translation.
     */
    LINK_TO_HELD_BACK("ZW0602", Severity.WARNING),
    /**
     * A field refers to an entry that readers are not told of; {0} the field, {1} the entry, {2} why: draft, future.
     */
    REFERENCE_TO_HELD_BACK("ZW0603", Severity.WARNING),
    /** Entries that are each broader than the next, and the last than the first; {0} their ids. */
    CIRCLE("ZW0604", Severity.ERROR),
    /** A section has no title in one of its languages; {0} the section, {1} the language. */
    UNTITLED_SECTION("ZW0605", Severity.WARNING);

    private final String id;
    private final Severity severity;

    CheckCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
