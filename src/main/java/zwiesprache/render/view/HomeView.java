package zwiesprache.render.view;

import java.util.List;

/**
 * The home page.
 *
 * @param title its title
 * @param summary what the site is about
 * @param prose its text
 * @param sections the sections of the menu, as ways in
 * @param latest entries to begin with, such as the latest events; empty if there are none
 * @param chronicle the first timeline of the site in small
 * @param topics the most used topics of each section of topics; empty if there are none
 */
public record HomeView(
        Words title,
        Words summary,
        ProseView prose,
        List<Section> sections,
        List<ItemView> latest,
        Chronicle chronicle,
        List<Topics> topics)
        implements BodyView {
    public HomeView {
        sections = List.copyOf(sections);
        latest = List.copyOf(latest);
        topics = List.copyOf(topics);
    }

    /**
     * A timeline in small.
     *
     * @param title its title
     * @param overview the drawing of it; without lanes if the site has no timeline
     * @param link the way to it: its title, and how many entries it has
     */
    public record Chronicle(Words title, ChartView overview, LinkView link) implements View {
        /** A site without a timeline. */
        public static Chronicle none() {
            return new Chronicle(Words.none(), ChartView.none(), LinkView.none());
        }
    }

    /**
     * The topics that most entries refer to.
     *
     * @param title the title of their section
     * @param topics the most used first, without the narrower ones of each
     * @param link the way to all: the title of the section, and how many topics it has
     */
    public record Topics(Words title, List<TopicNode> topics, LinkView link) implements View {
        public Topics {
            topics = List.copyOf(topics);
        }
    }

    /**
     * A way into the site.
     *
     * @param link the section's title and where it is
     * @param summary what it is about; empty if nothing is stated
     * @param countWords how many entries it has, such as "12 entries"; empty if none
     */
    public record Section(LinkView link, Words summary, String countWords) implements View {}
}
