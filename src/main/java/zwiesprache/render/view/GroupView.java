package zwiesprache.render.view;

import java.util.List;

/**
 * A group of items under a heading: a year, a decade, a letter.
 *
 * @param id its anchor
 * @param heading its heading; empty if the list is not grouped
 * @param items its items, in order; if there is more of it elsewhere, only those to be named here, or none
 * @param elsewhere where all its items are; only on the page of a timeline that is divided
 */
public record GroupView(String id, Words heading, List<ItemView> items, Elsewhere elsewhere) implements View {
    public GroupView {
        items = List.copyOf(items);
    }

    /** A group that has all its items here. */
    public GroupView(String id, Words heading, List<ItemView> items) {
        this(id, heading, items, Elsewhere.none());
    }

    /**
     * Where all items of a group are.
     *
     * @param href the place; empty if all are here
     * @param countWords how many there are, such as "14 entries"
     * @param restWords how many of them are not named here, such as "and 12 more"; empty if all are, or none
     */
    public record Elsewhere(String href, String countWords, String restWords) implements View {
        /** Of a group that has all its items here. */
        public static Elsewhere none() {
            return new Elsewhere("", "", "");
        }
    }
}
