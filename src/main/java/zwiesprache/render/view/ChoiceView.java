package zwiesprache.render.view;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * A language on a page that speaks all of them.
 *
 * @param lang the language (BCP 47)
 * @param dir {@code ltr} or {@code rtl}
 * @param name its name in itself
 * @param home the site's name in it and where its home page is
 * @param summary what the site is about, in it; empty if nothing is stated
 * @param links the site's menu in it
 * @param search the search page in it; without an address if there is none
 * @param words the theme's own words in it, by name
 */
public record ChoiceView(
        String lang,
        String dir,
        String name,
        LinkView home,
        Words summary,
        List<LinkView> links,
        LinkView search,
        Map<String, String> words)
        implements View {
    public ChoiceView {
        links = List.copyOf(links);
        words = Ordered.map(words);
    }
}
