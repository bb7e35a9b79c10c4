package zwiesprache.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;
import zwiesprache.text.Span;

/**
 * A text in Markdown, its place, its limits and where to report what is wrong in it. All offsets are in the text.
 *
 * @param masked whether {@link Waivers} were taken out of it
 */
record Source(String markdown, boolean masked, Locator where, Limits limits, Diagnostics log) {
    /** The same text, of the same length, in which comments are masked. */
    Source masked(String other) {
        return new Source(other, true, where, limits, log);
    }

    Diagnostics.Finding at(int start, int end) {
        return log.at(where.at(start, end));
    }

    Diagnostics.Finding at(Span span) {
        return at(span.start(), span.end());
    }

    Diagnostics.Finding at(Node node) {
        return at(span(node));
    }

    /** At the text's beginning, for what concerns it as a whole. */
    Diagnostics.Finding first() {
        return at(0, 0);
    }

    Origin origin(Span span) {
        return where.at(span.start(), span.end());
    }

    /** Where a node is, without the white space at its end. */
    Span span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    static Span span(BasedSequence chars) {
        return new Span(chars.getStartOffset(), Math.max(chars.getStartOffset(), chars.getEndOffset()));
    }

    String text(Span span) {
        return markdown.substring(span.start(), span.end());
    }

    private Span span(int start, int end) {
        return new Span(start, trimmedEnd(start, end));
    }

    /** The end of a stretch without the white space at its end. */
    int trimmedEnd(int start, int end) {
        int last = end;
        while (last > start && markdown.charAt(last - 1) <= ' ') {
            last--;
        }
        return Math.max(start, last);
    }
}
