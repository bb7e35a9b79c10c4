package zwiesprache.bind;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong in the meaning of sections and entries. */
public enum BindCode implements Code {
    /** A key that {@code _section.yml} (or a field's declaration in it) does not have; {0} the key. */
    UNKNOWN_SECTION_KEY("ZW0420"),
    /** A key that a section or field must have; {0} the key. */
    MISSING_SECTION_KEY("ZW0421"),
    /** A value has another form than its key needs; {0} the key, {1} the form: text, map, list, flag. */
    WRONG_FORM("ZW0422"),
    /** Not one of the words that the key knows; {0} the word, {1} the words it knows. */
    UNKNOWN_WORD("ZW0423"),
    /** Not a name for a field: small letters, digits, underscores; {0} the name. */
    BAD_FIELD_NAME("ZW0424"),
    /** A field is named like one that every entry has; {0} the name. */
    BUILT_IN_FIELD("ZW0425"),
    /** A section that there is not; {0} its name. */
    UNKNOWN_SECTION("ZW0426"),
    /** A field of type {0} that lacks the key {1}. */
    FIELD_LACKS("ZW0427"),
    /** A language that the site (or the section) does not have; {0} its tag, {1} those there are. */
    UNKNOWN_LANGUAGE("ZW0428"),
    /** Not a slug: small letters, digits, single hyphens; {0} what stands there. */
    BAD_SLUG("ZW0429"),
    /** A Markdown or YAML file that belongs to no section and no entry; {0} its path. */
    STRAY_FILE("ZW0430"),
    /** A folder that is neither a section nor an entry nor stands beside one; {0} its path. */
    STRAY_FOLDER("ZW0431"),
    /** A file or folder whose name cannot be (part of) an id; {0} the name. */
    BAD_ID("ZW0432"),
    /** An entry stands in two places; {0} its id. */
    DUPLICATE_ENTRY("ZW0433"),
    /** A field that this kind of entry does not have; {0} the field, {1} the section. */
    UNKNOWN_FIELD("ZW0440"),
    /** A fact stands in a translation; {0} the field, {1} the file where it belongs. */
    FACT_IN_TRANSLATION("ZW0441"),
    /** A required field is missing; {0} the field. */
    MISSING_FIELD("ZW0442"),
    /** There is no title. */
    MISSING_TITLE("ZW0443"),
    /** A value has another form than its field's type; {0} the field, {1} the type. */
    WRONG_TYPE("ZW0444"),
    /** Not a date in EDTF; {0} what stands there. */
    NOT_A_DATE("ZW0445"),
    /** A day that there is not; {0} what stands there. */
    NO_SUCH_DAY("ZW0446"),
    /** A period ends before it begins; {0} what stands there. */
    BACKWARDS("ZW0447"),
    /** Not a whole number; {0} what stands there. */
    NOT_A_NUMBER("ZW0448"),
    /** Not {@code true} or {@code false}; {0} what stands there. */
    NOT_A_FLAG("ZW0449"),
    /** Not one of the field's choices; {0} what stands there, {1} the choices. */
    NOT_A_CHOICE("ZW0450"),
    /** Not an address that begins with http:// or https://; {0} what stands there. */
    NOT_A_URL("ZW0451"),
    /** Not an e-mail address; {0} what stands there. */
    NOT_AN_EMAIL("ZW0452"),
    /** A reference to an entry that there is not; {0} the reference, {1} the sections it may lead to. */
    MISSING_ENTRY("ZW0453"),
    /** The same words stand in two places; {0} the field. The other place is related. */
    WORDS_TWICE("ZW0456"),
    /** Two entries have the same value in a field that must be unique; {0} the field, {1} the value. */
    NOT_UNIQUE("ZW0457"),
    /** A key that a long fact does not have; {0} the key. */
    UNKNOWN_FACT_KEY("ZW0458"),
    /** No file states the facts: the one in the site's first language is missing; {0} the id, {1} that language. */
    NO_ORIGINAL("ZW0459"),
    /** A second file calls itself the original; {0} the first one's language, {1} its own. The first is related. */
    TWO_ORIGINALS("ZW0486"),
    /** Each file calls another one the original; {0} the file's language, {1} what it calls the original. */
    CIRCULAR_ORIGINAL("ZW0487"),
    /** Not a path below the site's root; {0} what stands there. */
    BAD_ALIAS("ZW0460"),
    /** A link to a page that there is not; {0} the link. */
    BROKEN_LINK("ZW0461"),
    /** A file that there is not; {0} its path as written. */
    MISSING_FILE("ZW0462"),
    /** A layout that shows sections, without {@code of}; {0} the layout. */
    LAYOUT_LACKS_OF("ZW0463"),
    /** A key that only a timeline has, on a page without one; {0} the key. */
    NOT_A_TIMELINE("ZW0465"),
    /** A date of the page that is not exactly one day; {0} what stands there. */
    NOT_A_DAY("ZW0464"),
    /** Under {@code sign}, not a sign language and a film in it; {0} the language, {1} the file. */
    NOT_SIGNED("ZW0638"),
    /** Not a length of time as ISO 8601 writes it ({@code P12M}); {0} what stands there. */
    NOT_A_PERIOD("ZW0639");

    private final String id;

    BindCode(String id) {
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
