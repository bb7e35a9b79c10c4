package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.text.Span;

/** Writes links and pictures; what points where nothing may point is reported, and its words stay. */
final class Links {
    private final Manuscript all;
    private final Source source;
    private final Line line;
    private final Inlines inlines;
    private int open;

    Links(Manuscript all, Line line, Inlines inlines) {
        this.all = all;
        this.source = all.source;
        this.line = line;
        this.inlines = inlines;
    }

    /** Whether a link is being written, in which there can be no other. */
    boolean isOpen() {
        return open > 0;
    }

    void write(Node node) {
        if (node instanceof AutoLink || node instanceof MailLink) {
            address((DelimitedLinkNode) node);
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof Image image) {
            picture(node, decoded(image.getUrl()), Source.span(image.getUrl()), decoded(image.getTitle()));
        } else if (node instanceof LinkNodeBase link) {
            link(node, decoded(link.getUrl()), Source.span(link.getUrl()), decoded(link.getTitle()));
        }
    }

    private void reference(RefNode node) {
        Reference target = node.getReferenceNode(all.references);
        if (target == null) {
            undefined(node);
        } else if (node instanceof ImageRef) {
            picture(node, decoded(target.getUrl()), Source.span(target.getUrl()), decoded(target.getTitle()));
        } else {
            link(node, decoded(target.getUrl()), Source.span(target.getUrl()), decoded(target.getTitle()));
        }
    }

    // Brackets alone are but brackets, unless attributes follow: then they mark the words in them.
    private void undefined(RefNode node) {
        boolean shortcut = node.getTextOpeningMarker().isNull()
                || node.getTextOpeningMarker().isEmpty();
        Attributes attributes = inlines.after(node);
        if (shortcut && attributes != Attributes.NONE && !(node instanceof ImageRef)) {
            line.markup(all.draft.open("span", attributes));
            inlines.inner(node, attributes);
            line.markup("</span>");
            return;
        }
        if (!shortcut) {
            String label = label(node);
            source.at(node).nearest(label, all.references.keySet()).report(MarkdownCode.UNDEFINED_REFERENCE, label);
        }
        asWritten(node);
    }

    private String label(RefNode node) {
        String label = node.getReference().toString();
        return label.isBlank() ? node.getText().toString() : label;
    }

    private void asWritten(Node node) {
        Span where = source.span(node);
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            line.text(source.text(where));
            return;
        }
        line.text(source.text(new Span(where.start(), first.getStartOffset())));
        inlines.children(node);
        line.text(source.text(new Span(last.getEndOffset(), where.end())));
    }

    private void link(Node node, String target, Span where, String title) {
        Targets.Verdict verdict = Targets.link(target);
        if (verdict != Targets.Verdict.ALLOWED) {
            refuse(verdict, MarkdownCode.UNSAFE_TARGET, target, where, node);
            inlines.children(node);
            return;
        }
        Attributes attributes = inlines.after(node);
        boolean bare = node.getFirstChild() == null;
        int link = all.draft.link(new Prose.Link(target, where, title, bare));
        openSpan(attributes);
        if (bare) {
            line.object(new Piece.LinkStart(link), "");
        } else {
            open++;
            line.hole(new Piece.LinkStart(link));
            inlines.inner(node, attributes);
            line.hole(new Piece.LinkEnd(link));
            open--;
        }
        closeSpan(attributes);
    }

    private void address(DelimitedLinkNode node) {
        String words = node.getText().toString();
        String target = node instanceof MailLink ? "mailto:" + words : words;
        Span where = Source.span(node.getText());
        Targets.Verdict verdict = Targets.link(target);
        if (verdict != Targets.Verdict.ALLOWED) {
            refuse(verdict, MarkdownCode.UNSAFE_TARGET, target, where, node);
            line.verbatim("", words, "");
            return;
        }
        Attributes attributes = inlines.after(node);
        int link = all.draft.link(new Prose.Link(target, where, "", false));
        openSpan(attributes);
        line.hole(new Piece.LinkStart(link));
        line.verbatim("", words, "");
        line.hole(new Piece.LinkEnd(link));
        closeSpan(attributes);
    }

    private void picture(Node node, String target, Span where, String title) {
        String alt = alt(node, source);
        Targets.Verdict verdict = Targets.picture(target);
        if (verdict != Targets.Verdict.ALLOWED) {
            refuse(verdict, MarkdownCode.REMOTE_PICTURE, target, where, node);
            line.text(alt);
            return;
        }
        Attributes attributes = inlines.after(node);
        openSpan(attributes);
        line.object(all.draft.picture(new Prose.Picture(target, where, alt, title)), alt);
        closeSpan(attributes);
    }

    /** Reports a target by its verdict; the code given is that of a target refused. */
    private void refuse(Targets.Verdict verdict, MarkdownCode refused, String target, Span where, Node node) {
        Diagnostics.Finding finding = where.start() == where.end() ? source.at(node) : source.at(where);
        Targets.meant(target).ifPresent(finding::suggest);
        switch (verdict) {
            case EMPTY -> finding.report(MarkdownCode.NO_TARGET, alt(node, source));
            case ABSOLUTE -> finding.report(MarkdownCode.ABSOLUTE_TARGET, target);
            case PASTED -> finding.report(MarkdownCode.PASTED_PICTURE);
            default -> finding.report(refused, target);
        }
    }

    private void openSpan(Attributes attributes) {
        if (attributes != Attributes.NONE) {
            line.markup(all.draft.open("span", attributes));
        }
    }

    private void closeSpan(Attributes attributes) {
        if (attributes != Attributes.NONE) {
            line.markup("</span>");
        }
    }

    private static String decoded(BasedSequence written) {
        return written.isNull() ? "" : Escapes.decode(written.toString());
    }

    /** The plain words of a node, as a picture's alternative has them. */
    static String alt(Node node, Source source) {
        StringBuilder words = new StringBuilder();
        appendAlt(words, node, source);
        return Escapes.collapse(words);
    }

    private static void appendAlt(StringBuilder words, Node parent, Source source) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text || node instanceof HtmlEntity) {
                words.append(Escapes.decode(source.markdown().substring(node.getStartOffset(), node.getEndOffset())));
            } else if (node instanceof Code code) {
                words.append(code.getText());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else if (!(node instanceof HtmlInlineBase)) {
                appendAlt(words, node, source);
            }
        }
    }
}
