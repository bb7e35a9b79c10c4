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
 */
public record HomeView(Words title, Words summary, ProseView prose, List<Section> sections, List<ItemView> latest)
        implements BodyView {
    public HomeView {
        sections = List.copyOf(sections);
        latest = List.copyOf(latest);
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
