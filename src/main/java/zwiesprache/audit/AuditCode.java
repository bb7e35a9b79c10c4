package zwiesprache.audit;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/**
 * What can be wrong in the files of the site. Each finding stands once, at the first file in the order of paths that
 * has it; the last argument counts all files that do. A relative address stands as from the root of the host.
 */
public enum AuditCode implements Code {
    /**
     * A page links to an address below the site's root that there is not; {0} the link as written, {1} how many pages.
     */
    BROKEN_LINK("ZW0701", Severity.ERROR),
    /** A page links to an anchor that there is not on that page; {0} the link as written, {1} how many pages. */
    BROKEN_ANCHOR("ZW0702", Severity.ERROR),
    /** A page or style sheet loads a file that there is not; {0} the address as written, {1} how many files. */
    MISSING_FILE("ZW0703", Severity.ERROR),
    /** A page or style sheet loads something from elsewhere; {0} the address, {1} how many files. */
    FOREIGN_LOAD("ZW0704", Severity.ERROR),
    /** Two elements of a page have one id; {0} the id, {1} how many pages. */
    DUPLICATE_ID("ZW0705", Severity.ERROR),
    /** A page does not say its language; {0} how many pages. */
    NO_LANGUAGE("ZW0706", Severity.ERROR),
    /** Not a language tag (BCP 47); {0} what stands there, {1} how many pages. */
    NOT_A_LANGUAGE("ZW0707", Severity.ERROR),
    /** A script stands in the page itself, which its policy forbids; {0} the tag, {1} how many pages. */
    INLINE_SCRIPT("ZW0708", Severity.ERROR),
    /** A style stands in the page itself, which its policy forbids; {0} the tag, {1} how many pages. */
    INLINE_STYLE("ZW0709", Severity.ERROR),
    /** A page has no or several headings of the first level; {0} how many it has, {1} how many pages. */
    NOT_ONE_HEADING("ZW0710", Severity.WARNING),
    /** A picture has no text alternative (WCAG 1.1.1); {0} the picture's address, {1} how many pages. */
    NO_ALTERNATIVE("ZW0711", Severity.ERROR),
    /** A page names a translation that does not name it (hreflang); {0} the translation's file, {1} how many pages. */
    ONE_SIDED_TRANSLATION("ZW0712", Severity.ERROR),
    /** A page loads or runs something before it states a content security policy, or states none; {0} how many pages. */
    NO_POLICY("ZW0713", Severity.ERROR),
    /** A page's policy allows what it should not; {0} the source, or the directive that is missing, {1} how many pages. */
    WEAK_POLICY("ZW0714", Severity.ERROR),
    /**
     * A form, a ping or a refresh sends readers or what they enter to somebody else; {0} the address, {1} how many pages.
     */
    SENDS_AWAY("ZW0715", Severity.ERROR),
    /** A page moves what its links start from; {0} the tag, {1} how many pages. */
    BASE_ELEMENT("ZW0716", Severity.ERROR);

    private final String id;
    private final Severity severity;

    AuditCode(String id, Severity severity) {
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
