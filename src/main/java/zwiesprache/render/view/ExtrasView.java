package zwiesprache.render.view;

import java.util.List;

/**
 * What a page offers besides its content.
 *
 * @param feeds what of this page alone can be subscribed to
 * @param card the picture that stands for the page where it is shared
 * @param citation how the page is cited
 */
public record ExtrasView(List<SiteView.Feed> feeds, Card card, Citation citation) implements View {
    public ExtrasView {
        feeds = List.copyOf(feeds);
    }

    /** Nothing. */
    public static ExtrasView none() {
        return new ExtrasView(List.of(), Card.none(), Citation.none());
    }

    /**
     * A picture.
     *
     * @param href where it is, absolute; empty if there is none
     * @param width in pixels
     * @param height likewise
     */
    public record Card(String href, int width, int height) implements View {
        static Card none() {
            return new Card("", 0, 0);
        }
    }

    /**
     * How to cite.
     *
     * @param html the reference, written as the theme's words ask for; empty if the page is not one to cite
     * @param bibtex the same for BibTeX
     * @param csl where the references of all pages are, as CSL-JSON
     */
    public record Citation(String html, String bibtex, String csl) implements View {
        /** None. */
        public static Citation none() {
            return new Citation("", "", "");
        }
    }
}
