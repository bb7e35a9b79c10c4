package zwiesprache.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import zwiesprache.model.Prose.Unit;
import zwiesprache.model.Prose.UnitKind;
import zwiesprache.text.Span;

/** What the writers fill for one block at top level: its pieces and its translation units. */
record Sink(Pieces html, List<Unit> units, Manuscript all) {
    Sink(Manuscript all) {
        this(new Pieces(), new ArrayList<>(), all);
    }

    /** Writes the words of a node, up to an offset of the text, and notes them as a unit. */
    Line words(Node node, int limit, Spot spot, UnitKind kind) {
        Line line = Inlines.line(all, node, spot.lang(), limit);
        line.writeTo(html, all.typesetter);
        unit(kind, spot.path(), inner(node), line.words());
        return line;
    }

    // Without what marks the node: number signs, pipes, brackets.
    private Span inner(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        return first == null || last == null
                ? all.source.span(node)
                : new Span(first.getStartOffset(), last.getEndOffset());
    }

    /** Writes words without markup, typeset, and notes them as a unit. */
    void plain(String words, Span where, Spot spot, UnitKind kind) {
        Line line = new Line(spot.lang()).text(words);
        line.writeTo(html, all.typesetter);
        unit(kind, spot.path(), where, line.words());
    }

    void unit(UnitKind kind, String path, Span where, String words) {
        if (!words.isEmpty()) {
            units.add(new Unit(kind, path, where, words));
        }
    }
}
