package zwiesprache.render.view;

import java.util.List;

/**
 * A timeline: entries of one or several sections in time order.
 *
 * @param title its title
 * @param summary what it is about; empty if nothing is stated
 * @param prose its introduction
 * @param countWords how many entries it lists, such as "12 entries"; empty if none
 * @param parts the ways into it, by period and by kind; empty if it is not divided
 * @param overview a bar for each year from the first to the last, years without entries included
 * @param years its entries by year
 */
public record TimelineView(
        Words title,
        Words summary,
        ProseView prose,
        String countWords,
        List<PartsView> parts,
        List<Bar> overview,
        List<GroupView> years)
        implements BodyView {
    public TimelineView {
        parts = List.copyOf(parts);
        overview = List.copyOf(overview);
        years = List.copyOf(years);
    }

    /**
     * A year in the overview.
     *
     * @param words the year
     * @param count how many entries it has
     * @param height the count as a share of the largest, 0 to 100
     * @param labelled whether its label has room: the first, the last and round years
     */
    public record Bar(String words, int count, int height, boolean labelled) implements View {}
}
