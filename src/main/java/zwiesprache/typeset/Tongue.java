package zwiesprache.typeset;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import zwiesprache.model.Lang;
import zwiesprache.model.When;
import zwiesprache.text.Ordered;

/**
 * One language as its readers know it: dates, numbers, lists, sorting, plurals, names of languages. A variant has the
 * rules of its base. Immutable and safe for several threads; what is costly is made when it is first needed.
 */
public final class Tongue {
    private final Lang lang;
    private final Rules rules;
    private final Scripts scripts;
    private final Lazy<Cldr> cldr;
    private final Lazy<Figures> figures;
    private final Lazy<DateNames> names;
    private final Lazy<Dates> dates;
    private final Lazy<Alphabet> alphabet;
    private final Lazy<PluralRules> plurals;
    private final Lazy<ListFormatter> lists;
    private final Lazy<List<String>> quotes;
    private final Lazy<Composer> composer;
    private final Lazy<Slugs> slugs;
    private final Lazy<Quantities> quantities;
    private final Lazy<Set<String>> smallWords;
    private final Lazy<Stems> stems;

    /** @param others the site's other languages, whose letters follow the own ones in an index */
    Tongue(Lang lang, List<Lang> others) {
        this.lang = lang;
        rules = Rules.of(lang.base());
        cldr = new Lazy<>(() -> new Cldr(lang));
        scripts = Scripts.of(lang, rules);
        figures = new Lazy<>(() -> new Figures(cldr.get()));
        names = new Lazy<>(() -> new DateNames(rules, cldr.get(), figures.get()));
        dates = new Lazy<>(this::makeDates);
        alphabet = new Lazy<>(() -> new Alphabet(locale(), scripts, locales(others)));
        plurals = new Lazy<>(() -> PluralRules.forLocale(locale()));
        lists = new Lazy<>(() -> ListFormatter.getInstance(locale()));
        Lazy<Set<String>> months = new Lazy<>(() -> names.get().months());
        quotes = new Lazy<>(this::readQuotes);
        composer = new Lazy<>(() -> new Composer(rules, months, new Lazy<>(this::makeQuotes)));
        slugs = new Lazy<>(() -> new Slugs(rules));
        smallWords = new Lazy<>(() -> Ordered.set(rules.list("small.words")));
        stems = new Lazy<>(() -> new Stems(rules));
        quantities = new Lazy<>(
                () -> new Quantities(new QuantityWords(rules, names.get(), cldr.get()), slugs.get(), lang.base()));
    }

    private Dates makeDates() {
        Lazy<PluralRules> ordinals = new Lazy<>(() -> PluralRules.forLocale(locale(), PluralType.ORDINAL));
        DatePatterns patterns = new DatePatterns(rules, cldr.get());
        return new Dates(rules, patterns, names.get(), number -> ordinals.get().select(number));
    }

    private Quotes makeQuotes() {
        return new Quotes(quotes(), rules.list("quotes.single"), Ordered.set(rules.list("apostrophe")));
    }

    /** The quotation marks: outer opening and closing, inner opening and closing. */
    List<String> quotes() {
        return quotes.get();
    }

    private List<String> readQuotes() {
        List<String> stated = rules.list("quotes");
        return stated.isEmpty()
                ? List.of(
                        delimiter("quotationStart", "“"),
                        delimiter("quotationEnd", "”"),
                        delimiter("alternateQuotationStart", "‘"),
                        delimiter("alternateQuotationEnd", "’"))
                : stated;
    }

    private String delimiter(String name, String otherwise) {
        return cldr.get().text("delimiters/" + name).orElse(otherwise);
    }

    private ULocale locale() {
        return cldr.get().locale();
    }

    private static List<ULocale> locales(List<Lang> langs) {
        return langs.stream().map(other -> new Cldr(other).locale()).distinct().toList();
    }

    public Lang lang() {
        return lang;
    }

    /** Words of links, in small letters, that do not say where they lead, such as "here". */
    public Set<String> hollowLinks() {
        return Ordered.set(rules.list("hollow.links"));
    }

    /** Descriptions of pictures, in small letters, that say only that it is one, such as "photo". */
    public Set<String> hollowDescriptions() {
        return Ordered.set(rules.list("hollow.pictures"));
    }

    /** The words that hardly a sentence is without, in small letters; none if the language has no data of its own. */
    Set<String> smallWords() {
        return smallWords.get();
    }

    /** Sets a single text, such as a title, by the rules of the language; the very same string if nothing changes. */
    public String set(String text) {
        return composer.get().set(text);
    }

    /** A date with its certainty and open or unknown ends, in words or figures; no-break spaces inside. */
    public String date(When when, DateStyle style) {
        return dates.get().write(when, style);
    }

    /** A year alone, as a heading over what happened in it. */
    public String yearHeading(int year) {
        return dates.get().year(year, DateStyle.HEADING);
    }

    /** The name of a month (1 to 12) standing alone, in the case that it has inside a sentence. */
    public String month(int month) {
        return dates.get().month(month);
    }

    /** By the language's alphabet (CLDR); punctuation at the start does not count, figures sort as numbers. */
    public Comparator<String> collation() {
        return alphabet.get().collation();
    }

    /** Bytes that sort, unsigned, as {@link #collation} does; equal for texts that only code points tell apart. */
    public byte[] sortKey(String text) {
        return alphabet.get().sortKey(text);
    }

    /**
     * The letter of an index under which a text stands: one of the alphabet, or {@code #} for figures and signs, or a
     * letter of another alphabet. Texts in the order of {@link #collation} come letter by letter.
     */
    public String initial(String text) {
        return alphabet.get().initial(text);
    }

    /** The letters of an index in the language, in order. */
    public List<String> alphabet() {
        return alphabet.get().letters();
    }

    /** CLDR's plural category of a count: {@code zero, one, two, few, many} or {@code other}. */
    public String plural(long count) {
        return plurals.get().select(count);
    }

    /** The items as an enumeration: "a, b and c". */
    public String list(List<String> items) {
        return lists.get().format(items);
    }

    /** A whole number with the language's figures and groups of thousands. */
    public String number(long number) {
        return figures.get().grouped(number);
    }

    /**
     * The name of a language in this one, as it stands in a menu, beginning with a capital; of a variant, the data
     * file's name for it, else its base's; a tag where CLDR has no name.
     */
    public String languageName(Lang of) {
        return rules.ownText("name." + of.tag()).orElseGet(() -> cldrName(Cldr.locale(of)));
    }

    private String cldrName(ULocale of) {
        String name = LocaleDisplayNames.getInstance(locale()).localeDisplayName(of);
        return name.equals(of.getLanguage()) ? name : Letters.capitalised(name);
    }

    /** The facts that plain words state, in the order of their places: dates, numbers, times, addresses. */
    public List<Quantity> quantities(String words) {
        return quantities.get().in(words);
    }

    /** What the forms of the language's words have in common. */
    public Stems stems() {
        return stems.get();
    }

    /** The letters of its keyboards, key by key in the same order for all languages; the usual one first. */
    public List<String> keyboards() {
        return List.of(rules.text("keyboards").orElse("").split(" "));
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return cldr.get().text("layout/characters").orElse("").equals("right-to-left");
    }

    List<String> set(List<String> runs) {
        return composer.get().set(runs);
    }

    Scripts scripts() {
        return scripts;
    }

    Slugs slugs() {
        return slugs.get();
    }
}
