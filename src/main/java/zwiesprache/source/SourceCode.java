package zwiesprache.source;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the files as such. */
public enum SourceCode implements Code {
    /** There is no {@code site.yml} in the project's root; {0} the root's path. */
    NO_SITE("ZW0101"),
    /** There is no {@code content} folder. */
    NO_CONTENT("ZW0102"),
    /** A symbolic link, or something else that is neither file nor folder; {0} its path. */
    NOT_A_FILE("ZW0103"),
    /** A file that cannot be read; {0} its path. */
    UNREADABLE("ZW0104"),
    /** A byte that is not UTF-8; the place is where it stands. */
    NOT_UTF8("ZW0105"),
    /** A text larger than {0} bytes. */
    TOO_LARGE("ZW0106"),
    /** There is no theme {0}; {1} names those there are. */
    NO_THEME("ZW0107"),
    /** A NUL or another control character that no text has; {0} its number in hexadecimal. */
    CONTROL_CHARACTER("ZW0108");

    private final String id;

    SourceCode(String id) {
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
