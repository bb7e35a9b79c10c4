package zwiesprache.parse;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with a Markdown file as a whole. */
public enum ParseCode implements Code {
    /** The front matter's closing {@code ---} is missing. */
    UNCLOSED_FRONT_MATTER("ZW0140"),
    /** The file's name does not end in a language, such as {@code .de.md}; {0} the file's name. */
    NO_LANGUAGE("ZW0141"),
    /** A mark of an unfinished merge ({@code <<<<<<<}). */
    MERGE_CONFLICT("ZW0142"),
    /** The first line is not the {@code ---} above the fields, but something like it, or they begin without one. */
    NO_FIRST_LINE("ZW0143");

    private final String id;

    ParseCode(String id) {
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
