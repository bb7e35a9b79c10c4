package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.UnitKind;

/** Writes lists and definition lists. */
final class Lists {
    private final Manuscript all;
    private final Blocks blocks;

    Lists(Manuscript all, Blocks blocks) {
        this.all = all;
        this.blocks = blocks;
    }

    void list(ListBlock list, Sink sink, Spot spot, Attributes attributes) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        String open = all.draft.open(tag, attributes);
        if (list instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
            open = open.substring(0, open.length() - 1) + " start=\"" + ordered.getStartNumber() + "\">";
        }
        sink.html().html(open).html("\n");
        int number = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Spot inner = spot.child(number++, UnitKind.ITEM);
            if (item instanceof TaskListItem task) {
                task(task, sink, inner);
            } else {
                boolean bare = item instanceof ListItem entry && entry.isTight() && beginsWithWords(item);
                element("li", item, sink, inner, bare);
            }
        }
        sink.html().html("</" + tag + ">");
    }

    void definitions(Node list, Sink sink, Spot spot, Attributes attributes) {
        sink.html().html(all.draft.open("dl", attributes)).html("\n");
        int number = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof DefinitionTerm) {
                element("dt", item, sink, spot.child(number++, UnitKind.TERM), true);
            } else {
                boolean bare = beginsWithWords(item) && item.getFirstChild() == item.getLastChild();
                element("dd", item, sink, spot.child(number++, UnitKind.DEFINITION), bare);
            }
        }
        sink.html().html("</dl>");
    }

    private boolean beginsWithWords(Node item) {
        Node first = item.getFirstChild();
        return first != null && blocks.kind(first) == BlockKind.PARAGRAPH;
    }

    /** @param bare whether the first paragraph is written without an element, so that its attributes are the item's */
    private void element(String tag, Node item, Sink sink, Spot spot, boolean bare) {
        Node first = item.getFirstChild();
        if (bare && first != null) {
            Trailing trailing = Trailing.of(first, all.source);
            sink.html().html(all.draft.open(tag, trailing.attributes()));
            sink.words(first, trailing.end(), spot.in(trailing.attributes().lang()), spot.words());
        } else {
            sink.html().html("<" + tag + ">");
        }
        rest(item, sink, spot, bare);
        sink.html().html("</" + tag + ">\n");
    }

    private void task(TaskListItem item, Sink sink, Spot spot) {
        String checked = item.isItemDoneMarker() ? " checked" : "";
        boolean words = beginsWithWords(item);
        Node first = words ? item.getFirstChild() : item;
        Trailing trailing = Trailing.of(first, all.source);
        sink.html()
                .html(all.draft.open("li", trailing.attributes(), "task"))
                .html("<label><input type=\"checkbox\" disabled" + checked + "> ");
        if (words) {
            sink.words(first, trailing.end(), spot.in(trailing.attributes().lang()), spot.words());
        }
        sink.html().html("</label>");
        rest(item, sink, spot, words);
        sink.html().html("</li>\n");
    }

    // The first paragraph is the item's words and has the item's path; what follows is numbered from 1.
    private void rest(Node item, Sink sink, Spot spot, boolean afterFirst) {
        int number = 0;
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (!blocks.isShown(node)) {
                continue;
            }
            if (number > 0) {
                sink.html().html("\n");
                blocks.write(node, sink, spot.child(number));
            } else if (!afterFirst) {
                blocks.write(node, sink, blocks.kind(node) == BlockKind.PARAGRAPH ? spot : spot.child(0));
            }
            number++;
        }
    }
}
