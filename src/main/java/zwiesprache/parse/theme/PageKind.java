package zwiesprache.parse.theme;

import java.util.List;
import java.util.Optional;

/** The kinds of pages; a theme has a template for each that the site has. */
public enum PageKind {
    /** An entry: an event, a person, a topic, an article … */
    ENTRY("entry"),
    /** A section: the list of its entries, or a part of the list. */
    LIST("list"),
    /** Entries in time order under their years. */
    TIMELINE("timeline"),
    /** Headings from A to Z. */
    INDEX("index"),
    /** The home page of a language. */
    HOME("home"),
    /** The page at the root, where the reader chooses a language. */
    CHOOSER("chooser"),
    /** The page for addresses that lead nowhere. */
    NOT_FOUND("not-found"),
    /** A page that has moved. */
    REDIRECT("redirect"),
    /** A page in two languages side by side, on sites that have pairs of languages. */
    PARALLEL("parallel"),
    /** A topic with all its entries in one document, on sites that want such, if the theme has a frame for it. */
    DOSSIER("dossier"),
    /** Where readers choose how pages look to them, if the theme has such a page. */
    SETTINGS("settings"),
    /** Where readers search, if the theme has such a page and the site wants it. */
    SEARCH("search");

    private final String key;

    PageKind(String key) {
        this.key = key;
    }

    /** The kind's name in {@code theme.yml}. */
    public String key() {
        return key;
    }

    /** Whether only some sites have such pages. */
    public boolean isOptional() {
        return this == PARALLEL || this == DOSSIER || isService();
    }

    /** Whether the theme decides that a site has such a page: one in each language, which no content states. */
    public boolean isService() {
        return this == SETTINGS || this == SEARCH;
    }

    /** The kind of that name. */
    public static Optional<PageKind> of(String key) {
        return List.of(values()).stream().filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** All names, in order. */
    public static List<String> keys() {
        return List.of(values()).stream().map(PageKind::key).toList();
    }
}
