package zwiesprache.render.view;

import java.util.List;

/**
 * The page of a section: its list.
 *
 * @param title its title
 * @param summary what it is about; empty if nothing is stated
 * @param prose its introduction
 * @param countWords how many entries it lists, such as "12 entries"; empty if none
 * @param parts the ways into it; empty if it is not divided
 * @param groups its entries; one group without heading if they are not grouped; empty if the list is a tree
 * @param tree its entries as a tree, the topmost; empty if it is no tree
 * @param matrix its entries as the rows of a table; none if it is no table
 */
public record ListView(
        Words title,
        Words summary,
        ProseView prose,
        String countWords,
        List<PartsView> parts,
        List<GroupView> groups,
        List<TopicNode> tree,
        MatrixView matrix)
        implements BodyView {
    public ListView {
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
        tree = List.copyOf(tree);
    }
}
