package zwiesprache.bind;

import java.util.List;
import java.util.stream.Stream;

/** The keys that every entry has, whatever its kind. */
final class BuiltIn {
    /** Stated per language. */
    static final List<String> WORDS = List.of("title", "summary", "sort", "slug", "aliases", "checked", "sign");
    /** Stated once. */
    static final List<String> FACTS = List.of(
            "draft", "published", "updated", "review", "original", "page", "layout", "of", "lanes", "filters", "lang");

    private static final List<String> OF_LIST_PAGES = List.of("draft", "published", "updated", "original");

    private BuiltIn() {}

    /** What the front matter of a section's list page may state. */
    static List<String> ofListPages() {
        return Stream.concat(WORDS.stream(), OF_LIST_PAGES.stream()).toList();
    }

    static boolean isOne(String key) {
        return WORDS.contains(key) || FACTS.contains(key);
    }
}
