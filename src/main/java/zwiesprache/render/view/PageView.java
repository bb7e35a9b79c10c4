package zwiesprache.render.view;

import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * A page as a template sees it: each component is a variable of the template.
 *
 * @param site what all pages of a language share
 * @param head what stands in the head of the document
 * @param nav the ways from here: languages, menu, breadcrumbs
 * @param notices what the reader must know about this page's language
 * @param extras what the page offers besides its content
 * @param page the page's own content; which record it is depends on the kind of page that the template serves
 * @param words the theme's own words ({@code messages/*.yml}) in the language of the page, by name; names with a full
 *     stop (plural forms) are for the program, not for templates
 * @param wordsHtml the same as finished HTML: escaped, typeset, words of another script marked
 */
public record PageView(
        SiteView site,
        HeadView head,
        NavView nav,
        NoticesView notices,
        ExtrasView extras,
        BodyView page,
        Map<String, String> words,
        Map<String, String> wordsHtml)
        implements View {
    public PageView {
        words = Ordered.map(words);
        wordsHtml = Ordered.map(wordsHtml);
    }
}
