package zwiesprache.render.view;

import java.util.List;

/**
 * A timeline: entries of one or several sections in time order.
 *
 * @param title its title
 * @param summary what it is about; empty if nothing is stated, and on the pages of its parts
 * @param prose its introduction
 * @param countWords how many entries it lists, such as "12 entries"; empty if none
 * @param parts the ways into it by period; empty if it is not divided, and where the years lead to each of them
 * @param filters the ways to some of its entries
 * @param overview the drawing of it
 * @param years its entries by year; each item bears the marks of {@link Instant} that apply to it. Summaries are there
 *     only if the entries are few. Of a divided timeline its years, or its decades if the years are very many, each with
 *     the items to be named and the place where the others are
 */
public record TimelineView(
        Words title,
        Words summary,
        ProseView prose,
        String countWords,
        List<PartsView> parts,
        Filters filters,
        ChartView overview,
        List<GroupView> years)
        implements BodyView {
    public TimelineView {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }

    /**
     * The ways to some of the entries.
     *
     * @param whole the page of the whole timeline; no link on that page itself
     * @param about of a page of the entries that refer to another: that one; else no link
     * @param pages the pages, by what tells the entries apart: all on the page of the whole, on one of them those that it
     *     can be changed for, none on the page of a period
     * @param instant what a style sheet can show alone on this page
     */
    public record Filters(LinkView whole, LinkView about, List<PartsView> pages, List<Instant> instant)
            implements View {
        public Filters {
            pages = List.copyOf(pages);
            instant = List.copyOf(instant);
        }
    }

    /**
     * A group of choices of which one applies.
     *
     * @param label what tells the entries apart
     * @param name its name: {@code a} or {@code b}
     * @param choices at least two
     */
    public record Instant(Words label, String name, List<Choice> choices) implements View {
        public Instant {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What a style sheet can show alone.
     *
     * @param mark the word that its items bear: the group's name and a number from 1
     * @param words what it is called
     * @param count how many items of the page bear it
     */
    public record Choice(String mark, Words words, int count) implements View {}
}
