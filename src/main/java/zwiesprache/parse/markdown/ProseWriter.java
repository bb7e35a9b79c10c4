package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.UnitKind;
import zwiesprache.text.Span;

/** Writes a document as prose: the blocks at top level, then the footnotes that they mention. */
final class ProseWriter {
    private final Manuscript all;
    private final Blocks blocks;

    ProseWriter(Manuscript all) {
        this.all = all;
        this.blocks = new Blocks(all);
    }

    Prose write(Node document, Lang lang) {
        List<Prose.Block> written = blocks(document, Spot.top(lang, UnitKind.PARAGRAPH), true);
        List<Prose.Note> notes = new ArrayList<>();
        // By index: a note may mention others, which are then added.
        for (int i = 0; i < all.draft.notes().size(); i++) {
            notes.add(new Prose.Note(blocks(all.draft.notes().get(i), Spot.top(lang, UnitKind.NOTE), false)));
        }
        reportUnused();
        return all.draft.finish(written, notes);
    }

    private List<Prose.Block> blocks(Node parent, Spot spot, boolean document) {
        List<Prose.Block> written = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (blocks.isShown(node)) {
                BlockKind kind = blocks.kind(node);
                if (document && kind == BlockKind.HEADING) {
                    written.add(heading((Heading) node, spot));
                } else {
                    block(kind, node, spot).ifPresent(written::add);
                }
            }
        }
        return written;
    }

    // A heading in a footnote is no heading of the page.
    private Optional<Prose.Block> block(BlockKind kind, Node node, Spot spot) {
        Sink sink = new Sink(all);
        blocks.write(node, sink, spot);
        BlockKind shown = kind == BlockKind.HEADING ? BlockKind.HTML : kind;
        return sink.html().isEmpty()
                ? Optional.empty()
                : Optional.of(new Prose.Block(
                        shown, all.source.span(node), -1, sink.html().finish(), sink.units()));
    }

    private Prose.Block heading(Heading node, Spot spot) {
        blocks.reportHeading(node);
        Trailing trailing = Trailing.of(node, all.source);
        Attributes attributes = trailing.attributes().and(Trailing.after(node, all.source));
        Optional<String> id = attributes.id().filter(all.draft::claim).map(Attributes.Id::name);
        // The tag is written by whoever knows the page; what else the attributes say goes around the words.
        Attributes rest = new Attributes(Optional.empty(), attributes.classes(), attributes.lang());
        boolean wrapped = !rest.equals(Attributes.NONE);
        Sink sink = new Sink(all);
        if (wrapped) {
            sink.html().html(all.draft.open("span", rest));
        }
        Line line = sink.words(node, trailing.end(), spot.in(rest.lang()), UnitKind.HEADING);
        if (wrapped) {
            sink.html().html("</span>");
        }
        Span span = all.source.span(node);
        int index = all.draft.heading(new Prose.Heading(node.getLevel(), line.words(), id, span));
        return new Prose.Block(BlockKind.HEADING, span, index, sink.html().finish(), sink.units());
    }

    private void reportUnused() {
        for (FootnoteBlock note : all.notes.values()) {
            all.guard.check();
            // A second definition is reported as such.
            boolean first = all.notes.getFromRaw(note.getText()) == note;
            if (first && !all.draft.notes().contains(note)) {
                all.source
                        .at(
                                note.getOpeningMarker().getStartOffset(),
                                note.getClosingMarker().getEndOffset())
                        .report(MarkdownCode.UNUSED_NOTE, note.getText().toString());
            }
        }
    }
}
