package zwiesprache.model;

import java.util.List;
import java.util.Optional;

/**
 * The languages of a site in its order; the first is the one in which facts are stated.
 *
 * @param pairs those that readers may read side by side
 * @param binding the one whose texts hold where texts differ
 */
public record Languages(List<Language> all, List<Pair> pairs, Optional<Lang> binding) {
    public Languages {
        all = List.copyOf(all);
        pairs = List.copyOf(pairs);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a site without a language");
        }
    }

    /** Languages each of which stands alone. */
    public Languages(List<Language> all) {
        this(all, List.of(), Optional.empty());
    }

    /**
     * Two full languages side by side.
     *
     * @param first the one on the left, which such a page speaks in all but its text
     */
    public record Pair(Lang first, Lang second) {
        public boolean has(Lang lang) {
            return first.equals(lang) || second.equals(lang);
        }

        /** Both tags, as in the address of such a page. */
        public String tag() {
            return first.tag() + "-" + second.tag();
        }
    }

    /**
     * @param name the language's name in itself
     * @param variantOf the full language that this is an easy form of
     * @param general whether sections have it that do not name their languages
     */
    public record Language(Lang lang, String name, Optional<Lang> variantOf, boolean general) {}

    public Lang first() {
        return all.get(0).lang();
    }

    public List<Lang> tags() {
        return all.stream().map(Language::lang).toList();
    }

    /** The languages of a section that does not name its own. */
    public List<Lang> general() {
        return all.stream().filter(Language::general).map(Language::lang).toList();
    }

    /** The pairs that readers of a language are shown the way to: where there are both orders, the one it comes first in. */
    public List<Pair> pairs(Lang reader) {
        return pairs.stream()
                .filter(pair -> pair.first().equals(reader)
                        || pair.second().equals(reader) && !pairs.contains(new Pair(reader, pair.first())))
                .toList();
    }

    /** The languages that are no variants: they count for hreflang, gate and switch. */
    public List<Lang> full() {
        return all.stream()
                .filter(language -> language.variantOf().isEmpty())
                .map(Language::lang)
                .toList();
    }

    public boolean has(Lang lang) {
        return find(lang).isPresent();
    }

    public Optional<Language> find(Lang lang) {
        return all.stream().filter(language -> language.lang().equals(lang)).findFirst();
    }

    public boolean isVariant(Lang lang) {
        return find(lang).flatMap(Language::variantOf).isPresent();
    }

    /** The language of which {@code lang} is a variant, else {@code lang} itself. */
    public Lang full(Lang lang) {
        return find(lang).flatMap(Language::variantOf).orElse(lang);
    }

    public String name(Lang lang) {
        return find(lang).map(Language::name).orElse(lang.tag());
    }
}
