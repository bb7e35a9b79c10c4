package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.UnitKind;
import zwiesprache.text.Limit;
import zwiesprache.text.Span;

/** Writes blocks as HTML elements, whatever they are nested in. */
final class Blocks {
    private final Manuscript all;
    private final Source source;
    private final Lists lists;
    private final Tables tables;

    Blocks(Manuscript all) {
        this.all = all;
        this.source = all.source;
        this.lists = new Lists(all, this);
        this.tables = new Tables(all);
    }

    /** What a block is; of a heading and of what is not shown at all too. */
    BlockKind kind(Node node) {
        if (node instanceof Paragraph) {
            return isPicture(node) ? BlockKind.PICTURE : BlockKind.PARAGRAPH;
        } else if (node instanceof Heading) {
            return BlockKind.HEADING;
        } else if (node instanceof DefinitionList) {
            return BlockKind.DEFINITIONS;
        } else if (node instanceof ListBlock) {
            return BlockKind.LIST;
        } else if (node instanceof TableBlock) {
            return BlockKind.TABLE;
        } else if (node instanceof BlockQuote) {
            return BlockKind.QUOTE;
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return BlockKind.CODE;
        } else if (node instanceof OwnBlocks.Admonition) {
            return BlockKind.ADMONITION;
        }
        return node instanceof ThematicBreak ? BlockKind.RULE : BlockKind.HTML;
    }

    /** Whether a block has a place in the text: it is no definition, no comment, nor attributes of the block before. */
    boolean isShown(Node node) {
        if (node instanceof FootnoteBlock note) {
            reportSecond(note);
            return false;
        }
        if (node instanceof Reference reference) {
            reportSecond(reference);
            return false;
        }
        if (node instanceof HtmlCommentBlock) {
            Span where = source.span(node);
            if (!source.text(where).endsWith("-->")) {
                all.html.unbalanced("!--", where);
            }
            return false;
        }
        Node before = node.getPrevious();
        boolean attributes = before instanceof Block
                && !(before instanceof OwnBlocks.Abbreviation)
                && Trailing.alone(node, source).isPresent()
                && Trailing.alone(before, source).isEmpty();
        return !attributes && !(node instanceof OwnBlocks.Abbreviation);
    }

    private void reportSecond(FootnoteBlock note) {
        FootnoteBlock first = all.notes.getFromRaw(note.getText());
        if (first != note && first != null) {
            source.at(
                            note.getOpeningMarker().getStartOffset(),
                            note.getClosingMarker().getEndOffset())
                    .seeAlso(source.origin(source.span(first)))
                    .report(MarkdownCode.DUPLICATE_NOTE, note.getText().toString());
        }
    }

    private void reportSecond(Reference reference) {
        Reference first = all.references.getFromRaw(reference.getReference());
        if (first != reference && first != null) {
            source.at(reference)
                    .seeAlso(source.origin(source.span(first)))
                    .report(
                            MarkdownCode.DUPLICATE_REFERENCE,
                            reference.getReference().toString());
        }
    }

    /** Writes what is in a block, each in a line of its own, numbering what is shown. */
    void children(Node parent, Sink sink, Spot spot) {
        int number = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (isShown(node)) {
                write(node, sink, spot.child(number++));
                sink.html().html("\n");
            }
        }
    }

    void write(Node node, Sink sink, Spot outer) {
        all.guard.check();
        int deepest = source.limits().of(Limit.NESTING);
        if (outer.depth() > deepest) {
            source.at(node).report(MarkdownCode.DEEP_NESTING, deepest);
            return;
        }
        Attributes attributes = Trailing.after(node, source);
        Spot spot = outer.in(attributes.lang());
        switch (kind(node)) {
            case PARAGRAPH -> paragraph(node, "p", sink, outer, attributes);
            case HEADING -> heading((Heading) node, sink, outer, attributes);
            case PICTURE -> figure(node, sink, spot, attributes);
            case DEFINITIONS -> lists.definitions(node, sink, spot, attributes);
            case LIST -> lists.list((ListBlock) node, sink, spot, attributes);
            case TABLE -> tables.write(node, sink, spot, attributes);
            case QUOTE -> quote(node, sink, spot, attributes);
            case CODE -> code((Block) node, sink, spot, attributes);
            case ADMONITION -> admonition((OwnBlocks.Admonition) node, sink, spot, attributes);
            case RULE -> sink.html().html(all.draft.open("hr", attributes));
            case HTML -> html(node, sink, spot);
        }
    }

    /** Writes words as an element of that name. */
    void paragraph(Node node, String tag, Sink sink, Spot outer, Attributes after) {
        Trailing trailing = Trailing.of(node, source);
        Attributes attributes = trailing.attributes().and(after);
        sink.html().html(all.draft.open(tag, attributes));
        sink.words(node, trailing.end(), outer.in(attributes.lang()), outer.words());
        sink.html().html("</" + tag + ">");
    }

    // Within another block; a heading at top level is written by whoever knows the page.
    private void heading(Heading node, Sink sink, Spot outer, Attributes after) {
        reportHeading(node);
        Spot spot = new Spot(outer.path(), outer.lang(), UnitKind.HEADING, outer.depth());
        paragraph(node, "h" + Math.max(2, node.getLevel()), sink, spot, after);
    }

    void reportHeading(Heading node) {
        if (node.getFirstChild() == null) {
            source.at(node).report(MarkdownCode.EMPTY_HEADING);
        }
        if (node.getLevel() == 1) {
            source.at(node).report(MarkdownCode.TOP_HEADING, Links.alt(node, source));
        }
    }

    /** Whether a paragraph is nothing but one picture, perhaps with attributes. */
    private boolean isPicture(Node paragraph) {
        Node first = paragraph.getFirstChild();
        boolean defined = first instanceof ImageRef image && image.getReferenceNode(all.references) != null;
        if (first == null || !(first instanceof Image) && !defined) {
            return false;
        }
        return first == paragraph.getLastChild()
                || Trailing.behindPicture(first, source).isPresent();
    }

    private void figure(Node paragraph, Sink sink, Spot spot, Attributes after) {
        Node node = paragraph.getFirstChild();
        if (node == null) {
            return;
        }
        Attributes attributes = Trailing.behindPicture(node, source)
                .map(braces -> Attributes.of(braces, source))
                .orElse(Attributes.NONE)
                .and(after);
        int pictures = all.draft.pictures().size();
        Line line = Inlines.picture(all, node, spot.lang());
        if (all.draft.pictures().size() == pictures) {
            sink.html().html("<p>");
            line.writeTo(sink.html(), all.typesetter);
            sink.html().html("</p>");
            return;
        }
        sink.html().html(all.draft.open("figure", attributes));
        line.writeTo(sink.html(), all.typesetter);
        Span where = source.span(node);
        sink.unit(UnitKind.CAPTION, spot.child(0).path(), where, line.words());
        String title = all.draft.pictures().get(pictures).title();
        if (!title.isBlank()) {
            sink.html().html("<figcaption>");
            sink.plain(title, where, spot.in(attributes.lang()).child(1), UnitKind.CAPTION);
            sink.html().html("</figcaption>");
        }
        sink.html().html("</figure>");
    }

    private void quote(Node node, Sink sink, Spot spot, Attributes attributes) {
        sink.html().html(all.draft.open("blockquote", attributes)).html("\n");
        children(node, sink, spot);
        sink.html().html("</blockquote>");
    }

    private void admonition(OwnBlocks.Admonition node, Sink sink, Spot spot, Attributes attributes) {
        AdmonitionHead head = AdmonitionHead.read(node.head(), source);
        if (node.getFirstChild() == null) {
            source.at(node).report(MarkdownCode.EMPTY_ADMONITION, head.kind());
        }
        sink.html()
                .html(all.draft.open("div", attributes, AdmonitionHead.KINDS.get(0), head.kind()))
                .html("\n");
        String title = Escapes.decode(source.text(head.title()));
        if (!title.isBlank()) {
            sink.html().html("<p class=\"note-title\">");
            sink.plain(title, head.title(), spot, UnitKind.TITLE);
            sink.html().html("</p>\n");
        }
        children(node, sink, spot);
        sink.html().html("</div>");
    }

    private void code(Block node, Sink sink, Spot spot, Attributes attributes) {
        String language = node instanceof FencedCodeBlock fenced ? language(fenced.getInfo()) : "";
        StringBuilder code = new StringBuilder();
        for (BasedSequence line : node.getContentLines()) {
            code.append(line.trimEOL()).append('\n');
        }
        sink.html()
                .html(all.draft.open("pre", attributes))
                .html(language.isEmpty() ? "<code>" : "<code class=\"language-" + language + "\">")
                .text(code.toString())
                .html("</code></pre>");
        sink.unit(UnitKind.CODE, spot.path(), source.span(node), Escapes.collapse(code));
    }

    // The first word of the info string (CommonMark 4.5), as far as it can be a language's name.
    private static String language(BasedSequence info) {
        String words = Escapes.decode(info.toString()).strip();
        int end = 0;
        while (end < words.length() && isLanguagePart(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private static boolean isLanguagePart(char c) {
        return Character.isLetterOrDigit(c) || "+#._-".indexOf(c) >= 0;
    }

    private void html(Node node, Sink sink, Spot spot) {
        Span where = source.span(node);
        if (!(node instanceof HtmlBlock)) {
            // What Flexmark makes of broken input at times, such as a definition right in another.
            sink.html().html("<div>\n");
            children(node, sink, spot);
            sink.html().html("</div>");
        } else if (all.html.isAllowed()) {
            String html = all.html.block(where);
            sink.html().html(html);
            sink.unit(UnitKind.PARAGRAPH, spot.path(), where, Escapes.collapse(RawHtml.words(html)));
        } else {
            all.html.refuse(where);
            sink.html().html("<p>").text(source.text(where)).html("</p>");
        }
    }
}
