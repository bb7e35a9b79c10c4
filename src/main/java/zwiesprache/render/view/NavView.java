package zwiesprache.render.view;

import java.util.List;

/**
 * The ways from a page.
 *
 * @param languages the site's languages in its order, the page's own included
 * @param menu the site's menu
 * @param breadcrumbs the way from home to the page that this one is part of, home first, the page itself excluded
 */
public record NavView(List<Language> languages, List<MenuItem> menu, List<LinkView> breadcrumbs) implements View {
    public NavView {
        languages = List.copyOf(languages);
        menu = List.copyOf(menu);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /**
     * The page in a language of the site.
     *
     * @param lang the language (BCP 47)
     * @param name its name in itself
     * @param href where the page is in it; the nearest page there is, where it has none
     * @param current whether it is the language of this page
     * @param real whether the page is there in that language, not a stand-in
     */
    public record Language(String lang, String name, String href, boolean current, boolean real) implements View {}

    /**
     * An item of the menu.
     *
     * @param words what it is called
     * @param href where it leads
     * @param lang the language of the page it leads to, if that is not the language of this page; else empty
     * @param current {@code page} if it leads to this page, {@code true} if this page lies below it, else empty: the
     *     value of {@code aria-current}
     */
    public record MenuItem(Words words, String href, String lang, String current) implements View {}
}
