package zwiesprache.render.view;

import java.util.List;

/**
 * A topic with all its entries in one document, to print: the frame. Finished pages come into it, each into the element
 * that bears its address as {@code data-page}.
 *
 * @param topic the topic's page
 * @param countWords how many entries it has, such as "17 entries"
 * @param groups the entries as a list of contents: those with a date in time order and without heading, then the others,
 *     as the topic's page groups them
 * @param chapters the pages of the entries, in the same order; an entry without page is in the list of contents alone
 * @param license under which the texts may be used; no words if not stated, no link if it has no address
 */
public record DossierView(
        Chapter topic, String countWords, List<GroupView> groups, List<Chapter> chapters, LinkView license)
        implements BodyView {
    public DossierView {
        groups = List.copyOf(groups);
        chapters = List.copyOf(chapters);
    }

    /**
     * A page that comes into the document.
     *
     * @param id its anchor there
     * @param href where it is itself
     */
    public record Chapter(String id, String href) implements View {}
}
