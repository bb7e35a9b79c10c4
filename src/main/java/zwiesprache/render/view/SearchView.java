package zwiesprache.render.view;

import java.util.List;

/**
 * The page on which readers search, and from which other ways lead to everything that could be found.
 *
 * @param title its name
 * @param summary what it is for; empty if the theme does not say
 * @param index the address below which the search index lies: {@code LANG.txt} in it is the way in
 * @param counts how many pages were found, in words with {@code {0}} for the number: a form for each plural category that
 *     the theme has the word {@code search_results} in
 * @param languages the other languages that may be searched when the page's own has nothing
 * @param overviews the pages that show entries of several sections: chronicles, indexes
 * @param sections the sections, those of the menu first
 */
public record SearchView(
        Words title,
        Words summary,
        String index,
        List<Count> counts,
        List<Language> languages,
        List<LinkView> overviews,
        List<HomeView.Section> sections)
        implements BodyView {
    public SearchView {
        counts = List.copyOf(counts);
        languages = List.copyOf(languages);
        overviews = List.copyOf(overviews);
        sections = List.copyOf(sections);
    }

    /**
     * A plural form.
     *
     * @param category CLDR's category, such as {@code one} or {@code other}
     * @param words the form
     */
    public record Count(String category, String words) implements View {}

    /**
     * A language of the site.
     *
     * @param lang the language (BCP 47)
     * @param name its name in the language of the page
     */
    public record Language(String lang, String name) implements View {}
}
