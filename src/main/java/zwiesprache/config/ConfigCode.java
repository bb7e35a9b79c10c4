package zwiesprache.config;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong in {@code site.yml}, and in what a {@code _section.yml} says of findings. */
public enum ConfigCode implements Code {
    /** A key that {@code site.yml} does not have; {0} the key, {1} where ({@code site.yml} or a key in it). */
    UNKNOWN_KEY("ZW0401"),
    /** A key that must be there is missing; {0} the key. */
    MISSING_KEY("ZW0402"),
    /** A value has another form than the key needs; {0} the key, {1} the form: text, map, list, flag, url. */
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
    NOT_A_THEME("ZW0409"),
    /** {@code findings:} names something that is no code; {0} what stands there. Suggests the nearest warning. */
    UNKNOWN_FINDING("ZW0410"),
    /** {@code findings:} names a code that is an error of itself; {0} the code. */
    FIXED_FINDING("ZW0411"),
    /** {@code findings:} makes of a code what cannot be made of it; {0} what stands there, {1} the words it knows. */
    UNKNOWN_LEVEL("ZW0412"),
    /** {@code limits:} names a limit that there is not; {0} its name, {1} those there are. */
    UNKNOWN_LIMIT("ZW0413"),
    /** A limit that is no whole number from 1 to 2,147,483,647; {0} what stands there. */
    NOT_A_LIMIT("ZW0414"),
    /** A limit is higher than the command line allows, which holds; {0} the limit, {1} what was asked, {2} what holds. */
    ABOVE_CEILING("ZW0415", Severity.WARNING),
    /** An item of {@code pairs:} that is not two different languages. */
    NOT_A_PAIR("ZW0416"),
    /** {@code pairs:} states the same two languages in the same order twice; {0} both tags. */
    SAME_PAIR("ZW0417");

    private final String id;
    private final Severity severity;

    ConfigCode(String id) {
        this(id, Severity.ERROR);
    }

    ConfigCode(String id, Severity severity) {
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
