package zwiesprache.render.view;

import java.util.List;

/**
 * Ways into a list: its parts, each a page or an anchor of this page.
 *
 * @param label what divides it, such as "by year"
 * @param parts the parts, in order
 */
public record PartsView(Words label, List<Part> parts) implements View {
    public PartsView {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a list.
     *
     * @param words what it is called
     * @param href where it is
     * @param count how many items it has
     * @param countWords the same in words, such as "12 entries"
     * @param current whether it is this page
     */
    public record Part(Words words, String href, int count, String countWords, boolean current) implements View {}
}
