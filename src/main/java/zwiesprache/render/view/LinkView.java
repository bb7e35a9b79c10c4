package zwiesprache.render.view;

/**
 * A link to a page.
 *
 * @param words what it is called
 * @param href where it leads; empty if there is nothing to lead to: show the words alone
 * @param lang the language of the page it leads to, if that is not the language of this page: mark the link with it; else
 *     empty
 */
public record LinkView(Words words, String href, String lang) implements View {
    /** No link. */
    public static LinkView none() {
        return new LinkView(Words.none(), "", "");
    }
}
