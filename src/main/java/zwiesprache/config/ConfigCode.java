package zwiesprache.config;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong in {@code site.yml}. */
public enum ConfigCode implements Code {
    /** A key that {@code site.yml} does not have; {0} the key, {1} where ({@code site.yml} or a key in it). */
    UNKNOWN_KEY("ZW0401"),
    /** A key that must be there is missing; {0} the key. */
    MISSING_KEY("ZW0402"),
    /** A value has another form than the key needs; {0} the key, {1} the form: text, map, list, flag. */
    WRONG_FORM("ZW0403"),
    /** Not a language tag; {0} what stands there. */
    NOT_A_LANGUAGE("ZW0404"),
    /** A language that the site does not have; {0} its tag, {1} those it has. */
    UNKNOWN_LANGUAGE("ZW0405"),
    /** Not one of the words the key knows; {0} the word, {1} the words it knows. */
    UNKNOWN_WORD("ZW0406"),
    /** Not a time zone of the tz database; {0} what stands there. */
    UNKNOWN_ZONE("ZW0407"),
    /** Not an absolute http(s) address without query; {0} what stands there. */
    NOT_A_BASE_URL("ZW0408"),
    /** Not a theme's name (small letters, digits, hyphens); {0} what stands there. */
    NOT_A_THEME("ZW0409");

    private final String id;

    ConfigCode(String id) {
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
