package zwiesprache.render.view;

import java.util.List;

/**
 * What the reader must know about the language of a page.
 *
 * @param fallback whether the page stands in for one that is not there in its language: its title and text are in
 *     another, {@code lang}
 * @param lang the language of title and text (BCP 47), which the elements around them must state; empty if it is the
 *     page's
 * @param langName the name of that language in itself; empty if it is the page's
 * @param href where the page is in that language; empty if it is the page's
 * @param variants the same page in other forms of its language, such as easy language
 * @param version how its words stand to those in other languages
 * @param access what helps those to whom the words alone are too hard
 */
public record NoticesView(
        boolean fallback,
        String lang,
        String langName,
        String href,
        List<Variant> variants,
        VersionView version,
        AccessView access)
        implements View {
    public NoticesView {
        variants = List.copyOf(variants);
    }

    /** Nothing to note. */
    public static NoticesView none() {
        return new NoticesView(false, "", "", "", List.of(), VersionView.none(), AccessView.none());
    }

    /**
     * The page in another form of its language.
     *
     * @param lang the form (BCP 47)
     * @param name its name in itself
     * @param href where it is
     */
    public record Variant(String lang, String name, String href) implements View {}
}
