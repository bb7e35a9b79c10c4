package zwiesprache.render.view;

import java.util.List;

/**
 * What the page of a topic says more than that of any entry.
 *
 * @param together the topics that stand most often beside it, the most frequent first
 * @param timeline the page of a timeline that shows the entries on it alone; no link if there is none
 * @param years the years that this page has, each with its place there
 * @param thesaurus where the topics are as data: add {@code .ttl} or {@code .jsonld}; empty of what is no topic
 * @param dossier the document that has the topic with all its entries, to print; no link if there is none
 */
public record TopicView(
        List<Together> together, LinkView timeline, List<PartsView.Part> years, String thesaurus, LinkView dossier)
        implements View {
    public TopicView {
        together = List.copyOf(together);
        years = List.copyOf(years);
    }

    /** Of an entry that is no topic. */
    public static TopicView none() {
        return new TopicView(List.of(), LinkView.none(), List.of(), "", LinkView.none());
    }

    /**
     * A topic that entries have in common with this one.
     *
     * @param link the other topic
     * @param count how many entries have both
     * @param countWords the same in words, such as "3 entries"
     */
    public record Together(LinkView link, int count, String countWords) implements View {}
}
