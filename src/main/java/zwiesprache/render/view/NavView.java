package zwiesprache.render.view;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * The ways from a page.
 *
 * @param languages the site's languages in its order, the page's own included
 * @param pairs the page side by side in its language and another; none where the other has no such page, one unless the
 *     site has more languages. Of a page that is side by side itself, only that
 * @param menu the site's menu
 * @param breadcrumbs the way from home to the page that this one is part of, home first, the page itself excluded
 * @param services the ways to the pages that a theme may bring along, by the names of their kinds in {@code theme.yml};
 *     without an address where there is none
 */
public record NavView(
        List<Language> languages,
        List<Beside> pairs,
        List<MenuItem> menu,
        List<LinkView> breadcrumbs,
        Map<String, MenuItem> services)
        implements View {
    public NavView {
        languages = List.copyOf(languages);
        pairs = List.copyOf(pairs);
        menu = List.copyOf(menu);
        breadcrumbs = List.copyOf(breadcrumbs);
        services = Ordered.map(services);
    }

    /**
     * The page in a language of the site.
     *
     * @param lang the language (BCP 47)
     * @param name its name in itself
     * @param href where the page is in it; the nearest page there is, where it has none
     * @param current whether it is the language of this page; of a page in two languages none is
     * @param real whether the page is there in that language, not a stand-in
     */
    public record Language(String lang, String name, String href, boolean current, boolean real) implements View {}

    /**
     * The page in two languages.
     *
     * @param languages the names of both, each in itself: the one on the left first
     * @param href where it is
     * @param current whether it is this page
     */
    public record Beside(List<Name> languages, String href, boolean current) implements View {
        public Beside {
            languages = List.copyOf(languages);
        }
    }

    /**
     * The name of a language.
     *
     * @param lang the language (BCP 47)
     * @param name its name in itself
     */
    public record Name(String lang, String name) implements View {}

    /**
     * An item of the menu.
     *
     * @param words what it is called
     * @param href where it leads
     * @param lang the language of the page it leads to, if that is not the language of this page; else empty
     * @param current {@code page} if it leads to this page, {@code true} if this page lies below it, else empty: the
     *     value of {@code aria-current}
     */
    public record MenuItem(Words words, String href, String lang, String current) implements View {
        /** A way that leads nowhere. */
        public static MenuItem none() {
            return new MenuItem(Words.none(), "", "", "");
        }
    }
}
