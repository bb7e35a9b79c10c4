package zwiesprache.parse.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.text.Ordered;
import zwiesprache.text.SourceText;

/**
 * A theme as read, not yet compiled.
 *
 * @param name its name
 * @param manifest its {@code theme.yml}
 * @param pages the template for each kind of page, by its path below {@code templates/}
 * @param templates all templates by their path below {@code templates/}, sorted; those of a theme that it extends also
 *     by {@code NAME/} and their path
 * @param assets the files that pages may refer to, by their path below {@code assets/}, sorted; not to be changed
 * @param messages its own words per language
 */
public record Theme(
        String name,
        SourceText manifest,
        Map<PageKind, String> pages,
        Map<String, SourceText> templates,
        Map<String, byte[]> assets,
        Map<Lang, Messages> messages) {
    public Theme {
        pages = Ordered.map(pages);
        templates = Ordered.map(templates);
        assets = Ordered.map(assets);
        messages = Ordered.map(messages);
    }

    /**
     * The theme's words in a language.
     *
     * @param source the file that states them
     * @param words by name; plural forms as {@code name.one}, {@code name.few} … (the categories of CLDR)
     * @param read whether the file could be read; if not, that is reported
     */
    public record Messages(SourceText source, Map<String, String> words, boolean read) {
        public Messages {
            words = Ordered.map(words);
        }

        /** These words, and over them those of a theme that extends this one. */
        Messages with(Messages over) {
            Map<String, String> all = new LinkedHashMap<>(words);
            all.putAll(over.words);
            return new Messages(over.source, all, read && over.read);
        }
    }

    /** The words in a language, else in its base language (of a variant). */
    public Optional<Messages> messages(Lang lang) {
        Messages own = messages.get(lang);
        return Optional.ofNullable(own != null ? own : messages.get(new Lang(lang.base())));
    }
}
