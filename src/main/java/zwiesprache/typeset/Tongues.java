package zwiesprache.typeset;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter;
import zwiesprache.text.Span;

/** The languages of a site, each a {@link Tongue}; sets words and marks what is in another script. Thread-safe. */
public final class Tongues implements Typesetter {
    private final List<Lang> languages;
    private final Map<Lang, Tongue> known = new ConcurrentHashMap<>();
    private final Map<Lang, Stretches> stretches = new ConcurrentHashMap<>();
    private final Map<Lang, Optional<EasyRules>> easy = new ConcurrentHashMap<>();

    private Tongues(List<Lang> languages) {
        this.languages = List.copyOf(languages);
    }

    /** @param languages all languages and variants of the site; foreign words are marked with the first that fits */
    public static Tongues of(List<Lang> languages) {
        return new Tongues(languages);
    }

    /** Any language, of the site or not. */
    public Tongue in(Lang lang) {
        Tongue tongue = known.get(lang);
        return tongue != null
                ? tongue
                : known.computeIfAbsent(
                        lang,
                        each -> new Tongue(
                                each,
                                languages.stream()
                                        .filter(other -> !other.base().equals(each.base()))
                                        .toList()));
    }

    @Override
    public List<List<Stretch>> set(List<String> runs, Lang lang) {
        Stretches cutter = stretches.computeIfAbsent(
                lang,
                each -> new Stretches(
                        in(each).scripts(),
                        this::writtenIn,
                        other -> in(other).quotes(),
                        in(each).quotes(),
                        this::set));
        return cutter.cut(in(lang).set(runs));
    }

    @Override
    public boolean keepsLines(Lang lang) {
        return easy(lang).filter(EasyRules::keepsLines).isPresent();
    }

    /** The rules for an easy form of a language; absent for every other language, and for a form without rules. */
    public Optional<EasyRules> easy(Lang lang) {
        return lang.tag().equals(lang.base()) ? Optional.empty() : easy.computeIfAbsent(lang, EasyRules::of);
    }

    /** Sets a single text, such as a title, without marking foreign words; the same string if nothing changes. */
    public String set(String text, Lang lang) {
        return in(lang).set(text);
    }

    /**
     * Spells words for an address: {@code [a-z0-9-]+}, never empty, at most 80 characters. Letters that the language
     * does not use are spelt as the first language of the site does that uses them.
     */
    public String slug(String words, Lang lang) {
        List<Slugs> others = languages.stream()
                .filter(other -> !other.base().equals(lang.base()))
                .map(other -> in(other).slugs())
                .toList();
        return in(lang).slugs().slug(words, others);
    }

    /**
     * Whether a sentence of a text in one language was left in another.
     *
     * @param same whether the same sentence stands in the text of the other language
     */
    public boolean isLeftOver(String sentence, Lang own, Lang other, boolean same) {
        return LeftOver.is(sentence, in(own), in(other), same);
    }

    /** Where the sentences of a passage are, as far as signs and capitals tell. */
    public List<Span> sentences(String words) {
        return LeftOver.sentences(words);
    }

    private Optional<Lang> writtenIn(UnicodeScript script) {
        return languages.stream()
                .filter(lang -> in(lang).scripts().uses(script))
                .findFirst();
    }
}
