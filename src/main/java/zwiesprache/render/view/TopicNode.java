package zwiesprache.render.view;

import java.util.List;

/**
 * A topic in a tree of topics.
 *
 * @param title its title
 * @param href where it is; empty if it has no page
 * @param lang the language of its page, if that is not the language of this page; else empty
 * @param count how many entries refer to it
 * @param countWords the same in words, such as "12 entries"; empty if none does
 * @param children the narrower topics
 */
public record TopicNode(Words title, String href, String lang, int count, String countWords, List<TopicNode> children)
        implements View {
    public TopicNode {
        children = List.copyOf(children);
    }
}
