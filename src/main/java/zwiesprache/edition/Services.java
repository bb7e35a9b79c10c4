package zwiesprache.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.text.Ordered;

/**
 * The pages that the theme brings along, such as the reader's settings: what they are called in each language. No content
 * states them; the theme's words do.
 */
public record Services(Map<PageKind, Map<Lang, Service>> kinds) {
    /** Of a site that nobody will see. */
    public static final Services NONE = new Services(Map.of());

    public Services {
        kinds = Ordered.map(kinds);
    }

    /**
     * One of them in one language.
     *
     * @param title the theme's word of the name of its kind
     * @param summary the theme's word {@code KIND_summary}
     * @param slug the theme's word {@code KIND_slug}, not yet fit for an address; the kind's name if it has none
     */
    record Service(String title, String summary, String slug) {}

    /** All of a theme that has words for them. */
    public static Services of(Theme theme) {
        Map<PageKind, Map<Lang, Service>> kinds = new LinkedHashMap<>();
        for (PageKind kind : theme.pages().keySet()) {
            Map<Lang, Service> byLang = new LinkedHashMap<>();
            if (kind.isService()) {
                theme.messages()
                        .forEach((lang, messages) ->
                                service(kind.key(), messages.words()).ifPresent(service -> byLang.put(lang, service)));
                kinds.put(kind, byLang);
            }
        }
        return new Services(kinds);
    }

    /** All but those of a kind. */
    public Services without(PageKind kind) {
        Map<PageKind, Map<Lang, Service>> others = new LinkedHashMap<>(kinds);
        others.remove(kind);
        return new Services(others);
    }

    private static Optional<Service> service(String key, Map<String, String> words) {
        return Optional.ofNullable(words.get(key))
                .map(title -> new Service(
                        title, words.getOrDefault(key + "_summary", ""), words.getOrDefault(key + "_slug", key)));
    }
}
