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
    EMPTY_ITEM("ZW0133");

    private final String id;

    YamlCode(String id) {
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
