package zwiesprache.bind;

import java.util.List;

/**
 * What may be written in the files of the content, as the readers of this room know it: for whoever explains it to
 * editors. Patterns are regular expressions of Java and ECMAScript alike.
 */
public final class Vocabulary {
    /** Of every entry, stated per language. */
    public static final List<String> WORDS = BuiltIn.WORDS;
    /** Of every entry, stated once. */
    public static final List<String> FACTS = BuiltIn.FACTS;
    /** Of the front matter of a section's list page. */
    public static final List<String> LIST_PAGE = BuiltIn.ofListPages();
    /** Of a fact in its long form. */
    public static final List<String> LONG_FACT = ValueBinder.LONG;
    /** Of what other sources say instead of a fact. */
    public static final List<String> ALTERNATIVE = ValueBinder.ALTERNATIVE;
    /** Of a title in its long form. */
    public static final List<String> LONG_TITLE = WordsBinder.TITLE;
    /** Of {@code _section.yml}. */
    public static final List<String> SECTION = SectionBinder.KEYS;
    /** Of the declaration of a field. */
    public static final List<String> FIELD = FieldReader.KEYS;

    /** What {@code page} may say. */
    public static final List<String> PAGE_RULES = Forms.words(SectionBinder.PageRule.class);

    /** The form of a field's name. */
    public static final String FIELD_NAME = FieldReader.NAME.pattern();
    /** The form of an old address. */
    public static final String ALIAS = WordsBinder.ALIAS.pattern();
    /** The form of an e-mail address. */
    public static final String EMAIL = ValueBinder.EMAIL.pattern();
    /** The form of a whole number. */
    public static final String INTEGER = ValueBinder.INTEGER.pattern();

    private Vocabulary() {}

    /** The words by which the constants of an enum are stated. */
    public static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Forms.words(type);
    }
}
