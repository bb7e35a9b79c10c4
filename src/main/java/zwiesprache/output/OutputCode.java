package zwiesprache.output;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the site's files as a whole, with the folder they go to, and where commands write. */
public enum OutputCode implements Code {
    /** Two sources make different files with one path, such as two pages with the same slug; {0} the path. */
    TWO_SOURCES("ZW0801", Severity.ERROR),
    /**
     * Two paths differ only in capital and small letters, which many disks do not tell apart; {0} and {1} the paths.
     */
    SAME_BUT_FOR_CASE("ZW0802", Severity.ERROR),
    /** A file stands where another needs a folder; {0} the file's path, {1} the path of one below it. */
    FILE_AND_FOLDER("ZW0803", Severity.ERROR),
    /** The output folder has things in it, but no manifest of ours, or it is no folder; {0} its path. */
    NOT_OURS("ZW0804", Severity.ERROR),
    /**
     * The output folder is or contains the project, or belongs to its {@code content} or {@code themes}; {0} its path.
     */
    BAD_PLACE("ZW0805", Severity.ERROR),
    /** Another build is writing to the same output folder; {0} its path. */
    BUSY("ZW0806", Severity.ERROR),
    /** Something in the output folder that we have not made; it is kept; {0} its path below that folder. */
    KEPT("ZW0807", Severity.WARNING),
    /** Something that we have not made stands where the site needs its place; {0} its path. */
    IN_THE_WAY("ZW0808", Severity.ERROR),
    /** Something cannot be written, read or moved; {0} its path, {1} the system's reason. */
    CANNOT_WRITE("ZW0809", Severity.ERROR),
    /** The output folder's manifest cannot be understood, so that nothing can be deleted safely; {0} its path. */
    BAD_MANIFEST("ZW0810", Severity.ERROR),
    /** A command is to write a file that does not lie in the project, or belongs to its version control; {0} its path. */
    NOT_IN_PROJECT("ZW0811", Severity.ERROR),
    /** A command is to make a file that there is already; {0} its path. */
    EXISTS("ZW0812", Severity.ERROR),
    /** A file that a command is to change has been changed or taken away since it was read; {0} its path. */
    CHANGED("ZW0813", Severity.ERROR),
    /** Where a command needs a folder, there is a link or a file; {0} its path. */
    NO_FOLDER("ZW0814", Severity.ERROR),
    /** A file of the project cannot be written; nothing has been changed; {0} its path, {1} the system's reason. */
    CANNOT_EDIT("ZW0815", Severity.ERROR),
    /** After a failure, a file of the project could not be put back as it was; {0} its path. */
    NOT_UNDONE("ZW0816", Severity.ERROR);

    private final String id;
    private final Severity severity;

    OutputCode(String id, Severity severity) {
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
