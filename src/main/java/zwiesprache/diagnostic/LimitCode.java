package zwiesprache.diagnostic;

/** What is more than {@link zwiesprache.text.Limits} allow and has no code of the room that reads it. */
public enum LimitCode implements Code {
    /** A folder ({@code content}, a theme) has more files than allowed; {0} the folder, {1} how many are. */
    MANY_FILES("ZW0906"),
    /** The files of such a folder are together larger than allowed; {0} the folder, {1} how many MiB are. */
    MUCH_CONTENT("ZW0907"),
    /** A page became longer than {0} characters; the place is in the template. */
    LONG_PAGE("ZW0908");

    private final String id;

    LimitCode(String id) {
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
