package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zwiesprache.model.Lang;
import zwiesprache.text.Limit;
import zwiesprache.text.Span;

/** Writes what is in a paragraph, a heading, a cell. */
final class Inlines {
    private final Manuscript all;
    private final Source source;
    private final Line line;
    private final Words words;
    private final Links links;
    private final int limit;
    private final int deepest;
    private int depth;

    /** @param limit where in the text the words end, before the attributes of the block */
    private Inlines(Manuscript all, Line line, int limit) {
        this.all = all;
        this.source = all.source;
        this.line = line;
        this.words = new Words(all, line);
        this.links = new Links(all, line, this);
        this.limit = limit;
        this.deepest = source.limits().of(Limit.NESTING);
    }

    /** The words of a block, up to an offset of the text. */
    static Line line(Manuscript all, Node block, Lang lang, int limit) {
        Line line = new Line(lang);
        new Inlines(all, line, limit).children(block);
        Strays.note(block, limit, all.source);
        return line;
    }

    /** A picture alone, without the attributes behind it. */
    static Line picture(Manuscript all, Node picture, Lang lang) {
        Line line = new Line(lang);
        new Inlines(all, line, picture.getEndOffset()).write(picture);
        return line;
    }

    void children(Node parent) {
        if (++depth > deepest) {
            source.at(parent).report(MarkdownCode.DEEP_NESTING, deepest);
        } else {
            TagPairs tags = null;
            for (Node node = parent.getFirstChild(); isWithin(node); node = node.getNext()) {
                if (node instanceof HtmlInline) {
                    tags = tags == null ? TagPairs.of(parent, all) : tags;
                    tag(node, tags);
                } else {
                    write(node);
                }
            }
        }
        depth--;
    }

    private boolean isWithin(@Nullable Node node) {
        return node != null && node.getStartOffset() < limit;
    }

    private void write(Node node) {
        all.guard.check();
        if (node instanceof Text) {
            text(node);
        } else if (node instanceof SoftLineBreak) {
            lineEnd();
        } else if (node instanceof Link || node instanceof LinkRef || node instanceof AutoLink) {
            links.write(node);
        } else if (node instanceof MailLink || node instanceof Image || node instanceof ImageRef) {
            links.write(node);
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Strikethrough) {
            element("del", node);
        } else if (node instanceof HtmlEntity) {
            line.text(Escapes.entity(source.text(source.span(node))));
        } else if (node instanceof Code code) {
            String written = source.text(Source.span(code.getText()));
            line.verbatim(all.draft.open("code", after(node)), code(written), "</code>");
        } else if (node instanceof Footnote note) {
            note(note);
        } else if (node instanceof HardLineBreak) {
            line.lineBreak();
        } else if (!(node instanceof HtmlInlineComment)) {
            children(node);
        }
    }

    private void lineEnd() {
        if (all.typesetter.keepsLines(line.lang())) {
            line.lineBreak();
        } else {
            line.text(' ');
        }
    }

    private void text(Node node) {
        int start = node.getStartOffset();
        int end = Math.min(limit, node.getEndOffset());
        Node before = node.getPrevious();
        if (before != null && takesAttributes(before)) {
            start = braces(before).map(Attributes.Braces::end).orElse(start);
        }
        if (end > start) {
            if (isTableLine(start, end)) {
                source.at(start, end).report(MarkdownCode.NO_TABLE);
            }
            words.write(start, end, links.isOpen());
        }
    }

    private boolean isTableLine(int start, int end) {
        char first = source.markdown().charAt(start);
        if (first != '|' && first != '-' && first != ':') {
            return false;
        }
        String text = source.markdown().substring(start, end);
        return text.contains("|") && text.contains("-") && text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private void element(String tag, Node node) {
        Attributes attributes = after(node);
        line.markup(all.draft.open(tag, attributes));
        inner(node, attributes);
        line.markup("</" + tag + ">");
    }

    /** Writes what is in an element, in the language that its attributes state. */
    void inner(Node node, Attributes attributes) {
        attributes.lang().ifPresent(line::enter);
        children(node);
        if (attributes.lang().isPresent()) {
            line.leave();
        }
    }

    /** The attributes that follow an element without space. */
    Attributes after(Node element) {
        return braces(element).map(braces -> Attributes.of(braces, source)).orElse(Attributes.NONE);
    }

    private Optional<Attributes.Braces> braces(Node element) {
        int start = element.getEndOffset();
        Node next = element.getNext();
        if (!(next instanceof Text)
                || next.getStartOffset() != start
                || source.markdown().charAt(start) != '{') {
            return Optional.empty();
        }
        return Attributes.braces(source.markdown(), start, Math.min(limit, next.getEndOffset()));
    }

    private static boolean takesAttributes(Node node) {
        return !(node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || node instanceof HtmlEntity
                || node instanceof HtmlInline
                || node instanceof HtmlInlineComment
                || node instanceof Footnote);
    }

    // CommonMark 6.1: line ends are spaces; one space at either end is not part of the code, unless it is all spaces.
    private static String code(String written) {
        String code = written.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private void note(Footnote mention) {
        FootnoteBlock note = all.notes.getFromRaw(mention.getText());
        String label = mention.getText().toString();
        Span where = source.span(mention);
        if (note == null) {
            // Labels are mostly numbers and letters, of which each is near every other.
            source.at(where)
                    .nearest(label, label.length() < 3 ? List.of() : all.notes.keySet())
                    .report(MarkdownCode.UNDEFINED_NOTE, label);
            line.text(source.text(where));
        } else {
            line.object(all.draft.mention(note), "");
        }
    }

    private void tag(Node node, TagPairs tags) {
        Optional<TagPairs.Tag> found = tags.get(node);
        if (found.isEmpty()) {
            line.text(source.text(source.span(node)));
            return;
        }
        TagPairs.Tag tag = found.get();
        if (tag.end() && tag.lang().isPresent()) {
            line.leave();
        }
        line.markup(tag.html());
        if (!tag.end()) {
            tag.lang().ifPresent(line::enter);
        }
    }
}
