package zwiesprache.parse.yaml;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with YAML as such. */
public enum YamlCode implements Code {
    /** The text is not YAML, for a reason without a code of its own. */
    SYNTAX("ZW0120"),
    /** A colon and a space inside a value that is not quoted, or a line indented wrongly. */
    COLON("ZW0121"),
    /** A value begins with a character that has a meaning in YAML; {0} the character. */
    START("ZW0122"),
    /** A tab is used to indent. */
    TAB("ZW0123"),
    /** A quotation is not closed. */
    UNCLOSED_QUOTE("ZW0124"),
    /** A list or map in brackets is not closed. */
    UNCLOSED_BRACKET("ZW0125"),
    /** A key stands twice in one map; {0} the key. */
    DUPLICATE_KEY("ZW0126"),
    /** An anchor or alias ({@code &x}, {@code *x}); {0} its name. */
    ALIAS("ZW0127"),
    /** A tag such as {@code !!str}; {0} the tag. */
    TAG("ZW0128"),
    /** A second document after {@code ---}. */
    SECOND_DOCUMENT("ZW0129"),
    /** Nested deeper than {0} levels. */
    TOO_DEEP("ZW0130"),
    /** Longer than {0} bytes. */
    TOO_LONG("ZW0131"),
    /** Not a map of keys and values where one must be. */
    NOT_A_MAP("ZW0132"),
    /** In a list or map in brackets there is nothing between two commas. */
    EMPTY_ITEM("ZW0133"),
    /** Behind a key there is no colon, or nothing between it and the value; {0} the key. */
    NO_COLON("ZW0134"),
    /** A value goes on behind a quotation mark that ends it; {0} the mark. */
    INNER_QUOTE("ZW0135"),
    /** A line is indented less or more than the map it can belong to. */
    INDENTATION("ZW0136"),
    /** What was probably meant as a part of a value is a comment; {0} what is lost. */
    LOST_COMMENT("ZW0137", Severity.WARNING),
    /** Items of a list that are none, since nothing separates them from their hyphens; {0} the first. */
    HYPHEN_WITHOUT_SPACE("ZW0138"),
    /** A character that is not seen, where it changes the meaning; {0} its number, such as {@code U+00A0}. */
    HIDDEN("ZW0139");

    private final String id;
    private final Severity severity;

    YamlCode(String id) {
        this(id, Severity.ERROR);
    }

    YamlCode(String id, Severity severity) {
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
