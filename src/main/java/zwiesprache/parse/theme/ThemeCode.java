package zwiesprache.parse.theme;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with the files of a theme. */
public enum ThemeCode implements Code {
    /** The theme {0} has no {@code theme.yml}. */
    NO_MANIFEST("ZW0320"),
    /** {@code theme.yml} has a key {0} that means nothing. */
    UNKNOWN_KEY("ZW0321"),
    /** {@code theme.yml} names a template for a kind of page {0} that there is not. */
    UNKNOWN_PAGE("ZW0322"),
    /** The value of {0} is not a text. */
    NOT_A_TEXT("ZW0323"),
    /** A file in {@code messages/} is not named by a language; {0} its name. */
    NOT_A_LANGUAGE("ZW0324"),
    /** {@code theme.yml} names a template {0} that is not in {@code templates/}. */
    NO_SUCH_TEMPLATE("ZW0325"),
    /** {@code theme.yml} names no template for the kind of page {0}. */
    NO_TEMPLATE("ZW0326"),
    /** The theme has no messages for the site's language {0}. */
    NO_MESSAGES("ZW0327"),
    /** A theme extends itself, by way of others or not; {0} its name. */
    EXTENDS_ITSELF("ZW0328");

    private final String id;

    ThemeCode(String id) {
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
