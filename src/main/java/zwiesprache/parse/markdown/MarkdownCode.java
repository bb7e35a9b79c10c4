package zwiesprache.parse.markdown;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong in a text. */
public enum MarkdownCode implements Code {
    /**
     * A link's target is neither http, https, mailto, tel, an {@code @} reference, an anchor nor a relative path:
     * another scheme, however disguised, {@code //host}, a backslash, a control character. The words stay without
     * link. {0} the target.
     */
    UNSAFE_TARGET("ZW0201", Severity.ERROR),
    /**
     * A link's target is an absolute path such as {@code /x/y}; pages are referred to by {@code @}. The words stay
     * without link. {0} the target.
     */
    ABSOLUTE_TARGET("ZW0202", Severity.ERROR),
    /** A link or a picture has an empty target: {@code [words]()}. {0} its words, maybe empty. */
    NO_TARGET("ZW0203", Severity.ERROR),
    /**
     * {@code [words][label]} or {@code [words][]} refers to a label that the text does not define; it is shown as
     * written. {0} the label. Suggests the nearest label defined.
     */
    UNDEFINED_REFERENCE("ZW0204", Severity.WARNING),
    /** {@code [label]: target} is defined twice; the first counts. {0} the label. Related: the first. */
    DUPLICATE_REFERENCE("ZW0205", Severity.WARNING),
    /** {@code [^label]} mentions a footnote that the text does not define. {0} the label. Suggests the nearest. */
    UNDEFINED_NOTE("ZW0206", Severity.ERROR),
    /** A footnote is defined but never mentioned, so it does not appear. {0} the label. */
    UNUSED_NOTE("ZW0207", Severity.WARNING),
    /** A footnote is defined twice; the second does not appear. {0} the label. Related: the first. */
    DUPLICATE_NOTE("ZW0208", Severity.ERROR),
    /** A heading of the first level; the page's title is that. {0} the heading's words. */
    TOP_HEADING("ZW0209", Severity.ERROR),
    /** A heading without words. No arguments. */
    EMPTY_HEADING("ZW0210", Severity.ERROR),
    /** A picture's target is not a relative path: a URL, an absolute path, a reference. {0} the target. */
    REMOTE_PICTURE("ZW0211", Severity.ERROR),
    /** A picture is pasted into the text as base64 ({@code data:image/…}); it belongs into a file. No arguments. */
    PASTED_PICTURE("ZW0212", Severity.ERROR),
    /**
     * An attribute in braces other than {@code #id} (a letter, then letters, digits, {@code _}, {@code -}), {@code
     * .class} (a–z, digits, {@code -}) and {@code lang=} with a language tag; it is dropped. {0} the attribute as
     * written.
     */
    UNKNOWN_ATTRIBUTE("ZW0213", Severity.WARNING),
    /** Attributes in braces that follow nothing they could belong to; they are shown as written. {0} as written. */
    STRAY_ATTRIBUTES("ZW0214", Severity.WARNING),
    /** An id is stated twice in one text. {0} the id. Related: the first. */
    DUPLICATE_ID("ZW0215", Severity.ERROR),
    /** Raw HTML in a text of a site that does not allow it; it is shown as written. {0} the first tag's name. */
    RAW_HTML("ZW0216", Severity.ERROR),
    /**
     * A tag in raw HTML that is not on the list of those allowed; it is removed, its words stay. {0} the tag's name.
     */
    REMOVED_TAG("ZW0217", Severity.WARNING),
    /** An attribute in raw HTML that is not allowed; it is removed. {0} the attribute's name, {1} the tag's name. */
    REMOVED_ATTRIBUTE("ZW0218", Severity.WARNING),
    /** A link or picture in raw HTML; it is removed, its words stay. To be written in Markdown. {0} the tag's name. */
    HTML_LINK("ZW0219", Severity.WARNING),
    /**
     * A tag in raw HTML that is not closed (or not opened) where it has to be: a block of HTML ends at the first blank
     * line, a tag in a line with its paragraph or emphasis; or a comment without end. {0} the tag's name.
     */
    UNBALANCED_HTML("ZW0220", Severity.WARNING),
    /** A tag in raw HTML that may not stand where it does, such as {@code li} outside a list. {0} the tag's name. */
    MISPLACED_TAG("ZW0221", Severity.WARNING),
    /**
     * {@code !!! kind} with a kind that does not exist. {0} the kind, {1} the kinds there are. Suggests the nearest.
     */
    UNKNOWN_ADMONITION("ZW0222", Severity.ERROR),
    /** The title of an admonition is not in straight quotation marks. {0} the title as written. */
    ADMONITION_TITLE("ZW0223", Severity.WARNING),
    /** An admonition without a text indented by four spaces below it. {0} the kind. */
    EMPTY_ADMONITION("ZW0224", Severity.ERROR),
    /** A table's row has more cells than its head; what is too much is left out. {0} cells, {1} cells of the head. */
    LONG_ROW("ZW0225", Severity.ERROR),
    /**
     * Lines that look like a table but are none, because a line of text stands directly above or the head is missing.
     * No arguments.
     */
    NO_TABLE("ZW0226", Severity.WARNING),
    /**
     * Brackets and parentheses that look like a link but are none: blanks in the target, nothing that closes it, the two in
     * the wrong order, double brackets. {0} what makes it none, as written.
     */
    NO_LINK("ZW0467", Severity.WARNING),
    /** A mark of emphasis without its counterpart, or with a space inside it; it appears in the text. {0} the mark. */
    STRAY_MARK("ZW0468", Severity.WARNING),
    /** Number signs or hyphens that no space separates from the words, so that they make no heading or list. {0} the mark. */
    MARK_WITHOUT_SPACE("ZW0469", Severity.WARNING),
    /** Braces that are no attributes for what is in them; they appear in the text. {0} the braces. */
    BROKEN_ATTRIBUTES("ZW0718", Severity.WARNING),
    /** A table's row has fewer cells than its head. {0} cells, {1} cells of the head. */
    SHORT_ROW("ZW0719", Severity.WARNING),
    /** A line is too long to be read safely. {0} the characters allowed. */
    LONG_LINE("ZW0230", Severity.ERROR),
    /** Too many characters without a space between. {0} the characters allowed. */
    LONG_RUN("ZW0231", Severity.ERROR),
    /** Too many backslashes in a row. {0} the number allowed. */
    MANY_BACKSLASHES("ZW0232", Severity.ERROR),
    /** Quotes, lists, brackets, emphasis or raw tags nested too deeply. {0} the depth allowed. */
    DEEP_NESTING("ZW0233", Severity.ERROR),
    /** Too many marks of emphasis in one paragraph. {0} the number allowed. */
    MANY_MARKS("ZW0234", Severity.ERROR),
    /** Reading the text took too long, so it was given up. {0} the milliseconds allowed. */
    TOO_SLOW("ZW0235", Severity.ERROR),
    /** The text could not be read because the parser gave up. {0} how, the failure's name. */
    UNREADABLE("ZW0236", Severity.ERROR),
    /** A block of raw HTML is too long; it is left out. {0} the characters allowed. */
    LONG_HTML("ZW0237", Severity.ERROR);

    private final String id;
    private final Severity severity;

    MarkdownCode(String id, Severity severity) {
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
