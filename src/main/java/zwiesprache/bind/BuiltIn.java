package zwiesprache.bind;

import java.util.List;

/** The keys that every entry has, whatever its kind. */
final class BuiltIn {
    /** Stated per language. */
    static final List<String> WORDS = List.of("title", "summary", "sort", "slug", "aliases");
    /** Stated once. */
    static final List<String> FACTS =
            List.of("draft", "published", "updated", "original", "page", "layout", "of", "lang");

    private BuiltIn() {}

    static boolean isOne(String key) {
        return WORDS.contains(key) || FACTS.contains(key);
    }
}
