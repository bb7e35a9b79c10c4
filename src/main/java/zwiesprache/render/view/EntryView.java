package zwiesprache.render.view;

import java.util.List;

/**
 * The page of an entry.
 *
 * @param header what it is
 * @param facts its facts, in the order of the fields of its kind; only those that are stated
 * @param prose its text
 * @param backlinks what refers to it
 * @param previous the entry before it in its section's order; no link if there is none
 * @param next the entry after it
 * @param record about the page itself
 * @param topic what the page of a topic says more
 */
public record EntryView(
        Header header,
        List<FactView> facts,
        ProseView prose,
        List<Backlinks> backlinks,
        LinkView previous,
        LinkView next,
        Stamp record,
        TopicView topic)
        implements BodyView {
    public EntryView {
        facts = List.copyOf(facts);
        backlinks = List.copyOf(backlinks);
    }

    /**
     * What an entry is.
     *
     * @param type {@code event}, {@code person}, {@code organization}, {@code place}, {@code topic}, {@code source} or
     *     {@code article}
     * @param kind what the site calls one such, such as "seminar"; empty for a page of the root
     * @param title its title
     * @param titleProvenance how we know the title
     * @param summary what it is about in one or two sentences; empty if there is none
     * @param date when it is or was; empty if its kind has no date
     */
    public record Header(
            String type, Words kind, Words title, FactView.Provenance titleProvenance, Words summary, DateView date)
            implements View {}

    /**
     * What refers to an entry in one way.
     *
     * @param id an anchor for the group
     * @param label in what way, such as "seminars on this topic"
     * @param items what does, in time order where it has dates
     */
    public record Backlinks(String id, Words label, List<ItemView> items) implements View {
        public Backlinks {
            items = List.copyOf(items);
        }
    }

    /**
     * About the page itself.
     *
     * @param published when it was published; empty if not stated
     * @param updated when it was last changed in substance; empty if not stated
     * @param permalink its lasting address, absolute
     */
    public record Stamp(DateView published, DateView updated, String permalink) implements View {}
}
