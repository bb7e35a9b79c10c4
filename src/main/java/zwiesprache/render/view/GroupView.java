package zwiesprache.render.view;

import java.util.List;

/**
 * A group of items under a heading: a year, a decade, a letter.
 *
 * @param id its anchor
 * @param heading its heading; empty if the list is not grouped
 * @param items its items, in order
 */
public record GroupView(String id, Words heading, List<ItemView> items) implements View {
    public GroupView {
        items = List.copyOf(items);
    }
}
