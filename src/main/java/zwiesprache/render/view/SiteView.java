package zwiesprache.render.view;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * What all pages of a language share.
 *
 * @param name the site's name
 * @param home where its home page in this language is
 * @param voice the place of the language in the site's list of languages, from 1; a theme may give each its colour
 * @param manifest where the web app manifest is; empty if there is none
 * @param feeds the feeds of the language, and its calendar
 * @param footer links for the foot of each page, such as imprint and accessibility statement
 * @param assets the theme's files by their path in {@code assets/}: where each is, its content's hash in the name
 * @param hashes the same files' contents as the attribute {@code integrity} and a content security policy name them
 */
public record SiteView(
        Words name,
        String home,
        int voice,
        String manifest,
        List<Feed> feeds,
        List<LinkView> footer,
        Map<String, String> assets,
        Map<String, String> hashes)
        implements View {
    public SiteView {
        feeds = List.copyOf(feeds);
        footer = List.copyOf(footer);
        assets = Ordered.map(assets);
        hashes = Ordered.map(hashes);
    }

    /**
     * Something to subscribe to.
     *
     * @param href where it is
     * @param type its media type, such as {@code application/atom+xml} or {@code text/calendar}
     * @param title its name
     */
    public record Feed(String href, String type, Words title) implements View {}
}
