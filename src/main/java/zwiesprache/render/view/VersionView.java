package zwiesprache.render.view;

/**
 * How words stand to the same in other languages, as far as that is known.
 *
 * @param original the language they were translated from, named in the page's language, and where the page is in it; no
 *     words if they are no translation. It leads nowhere if there is no such page
 * @param date as of when the translation is right: when somebody last confirmed it, else when the page was last changed;
 *     empty if neither is known
 * @param behind whether the original says something since then that the translation does not
 * @param ahead of a page that is written in several languages together: the language in which it says something since
 *     then that these words do not, named and found like the original; else no words
 * @param binding the language whose words hold where the two differ, if the site states one, these are in another and
 *     there is such a page: named and found like the original; else no words
 */
public record VersionView(LinkView original, DateView date, boolean behind, LinkView ahead, LinkView binding)
        implements View {
    /** Nothing is known, or there is nothing to say. */
    public static VersionView none() {
        return new VersionView(LinkView.none(), DateView.none(), false, LinkView.none(), LinkView.none());
    }
}
