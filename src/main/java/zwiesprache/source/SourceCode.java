package zwiesprache.source;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the files as such. */
public enum SourceCode implements Code {
    /** There is no {@code site.yml} in the project's root; {0} the root's path. */
    NO_SITE("ZW0101"),
    /** There is no {@code content} folder. */
    NO_CONTENT("ZW0102"),
    /** A symbolic link, or something else that is neither file nor folder, or reached by a link; {0} its path. */
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
    CONTROL_CHARACTER("ZW0108"),
    /** Two names in one folder that many disks do not tell apart (capitals, é in one or two characters); {0}, {1} the paths. */
    SAME_NAME("ZW0109"),
    /** A name that Windows, or a disk for short names, cannot keep; {0} the path. */
    HOSTILE_NAME("ZW0110", Severity.WARNING),
    /** A name with characters that cannot be seen or turn the text around them, or with a backslash; {0} the path. */
    UNSPEAKABLE_NAME("ZW0111"),
    /** A name whose bytes are no text in the encoding of the system; {0} the path, with marks for what cannot be read. */
    NAME_NOT_UTF8("ZW0112"),
    /** A file that by its name or its first lines keeps a key or a password; {0} its path. */
    KEY_FILE("ZW0113"),
    /** What an editor or a system left behind, which is not published; {0} its path. */
    LEFTOVER("ZW0114", Severity.WARNING),
    /** A file of a kind that is not published; {0} its path, {1} the endings of those that are. */
    NOT_PUBLISHED("ZW0115"),
    /** A file to be published that is larger than {0} MiB. */
    TOO_HEAVY("ZW0116"),
    /** A file among the ledgers that is none; {0} its path. */
    NO_LEDGER("ZW0489", Severity.WARNING);

    private final String id;
    private final Severity severity;

    SourceCode(String id) {
        this(id, Severity.ERROR);
    }

    SourceCode(String id, Severity severity) {
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
