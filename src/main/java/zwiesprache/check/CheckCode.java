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
     * A link to a page, or to a file of an entry, that is not published: it becomes plain text; {0} the page or file,
     * {1} why: draft, future, translation.
     */
    LINK_TO_HELD_BACK("ZW0602", Severity.WARNING),
    /**
     * A field refers to an entry that readers are not told of; {0} the field, {1} the entry, {2} why: draft, future.
     */
    REFERENCE_TO_HELD_BACK("ZW0603", Severity.WARNING),
    /** Entries that are each broader than the next, and the last than the first; {0} their ids. */
    CIRCLE("ZW0604", Severity.ERROR),
    /** A section has no title in one of its languages; {0} the section, {1} the language. */
    UNTITLED_SECTION("ZW0605", Severity.WARNING),
    /**
     * An entry surely begins before or after the time of an entry in which it has to lie; {0} its time, {1} the field that
     * refers, {2} the other entry, {3} that one's time.
     */
    OUTSIDE("ZW0610", Severity.WARNING),
    /** A page was updated before it was published; {0} when updated, {1} when published. */
    UPDATED_BEFORE_PUBLISHED("ZW0611", Severity.WARNING),
    /** A page says that it was updated on a day that is still to come; {0} the day. */
    UPDATED_LATER("ZW0612", Severity.WARNING),
    /** A page has not been looked through for longer than it says; {0} how long it may be, {1} the last day. */
    REVIEW_DUE("ZW0613", Severity.WARNING),
    /** A page says after how long it has to be looked through, but not since when: no {@code updated}, no {@code published}. */
    REVIEW_WITHOUT_DAY("ZW0614", Severity.WARNING),
    /** A picture in a text has no description (WCAG 1.1.1); {0} its path as written. */
    NO_DESCRIPTION("ZW0615", Severity.WARNING),
    /** The description of a picture is a file's name or says only that it is a picture (WCAG 1.1.1); {0} the description. */
    HOLLOW_DESCRIPTION("ZW0616", Severity.WARNING),
    /** The description of a picture is too long to be listened to (WCAG 1.1.1); {0} its characters, {1} the most. */
    LONG_DESCRIPTION("ZW0617", Severity.WARNING),
    /**
     * A heading skips a level (WCAG 1.3.1, 2.4.6); {0} its words, {1} the number signs before it, {2} as many as there may be.
     */
    SKIPPED_LEVEL("ZW0618", Severity.WARNING),
    /** The words of a link say nothing of where it leads (WCAG 2.4.4); {0} the words. */
    HOLLOW_LINK("ZW0619", Severity.WARNING),
    /** The words of a link are a web address (WCAG 2.4.4); {0} the address. */
    ADDRESS_AS_WORDS("ZW0620", Severity.WARNING),
    /** Two links of a text have the same words, but lead to different pages (WCAG 2.4.4); {0} the words. Related: the first. */
    SAME_WORDS("ZW0621", Severity.WARNING),
    /** A title is very long; {0} its characters, {1} the most. */
    LONG_TITLE("ZW0622", Severity.WARNING),
    /** A summary is too long; {0} its characters, {1} the most. */
    LONG_SUMMARY("ZW0623", Severity.WARNING),
    /** Two pages of a language have the same summary; {0} the language. Related: the first. */
    SAME_SUMMARY("ZW0624", Severity.WARNING),
    /** A table has no head (WCAG 1.3.1). */
    HEADLESS_TABLE("ZW0625", Severity.WARNING),
    /** Lines begin with a mark that makes them look like a list, but no list (WCAG 1.3.1); {0} the mark. */
    LIST_BY_HAND("ZW0626", Severity.WARNING),
    /** A heading is written in capital letters throughout; {0} its words. */
    CAPITALS("ZW0627", Severity.WARNING),
    /** A film in sign language is too small to read hands and faces (BITV 2.0); {0} its width, {1} its height. */
    SMALL_FILM("ZW0637", Severity.WARNING);

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
