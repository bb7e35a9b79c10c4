package zwiesprache.edition;

import zwiesprache.model.Lang;

/** What a link in a text becomes for the readers of one language. */
public sealed interface Link {
    /**
     * A page of the site.
     *
     * @param path below the site's root, with {@code #anchor} where one is meant
     * @param lang the language of the words there
     * @param title the page's title, in {@code titleLang}
     */
    record ToPage(String path, Lang lang, String title, Lang titleLang) implements Link {}

    /** A numbered reference to a source. */
    record Citation(Shown source) implements Link {}

    /** A place on the same page: {@code #anchor}. */
    record Here(String anchor) implements Link {}

    /** A file of the content: its address below the site's root, percent-encoded. */
    record ToFile(String path) implements Link {}

    /** Somewhere else. */
    record Away(String url) implements Link {}

    /** No link: the page is not published for these readers. Its title if it may be named, else empty. */
    record Plain(String title, Lang lang) implements Link {}
}
