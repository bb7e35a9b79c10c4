package zwiesprache.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import zwiesprache.text.Span;

/**
 * The first line of an admonition, {@code !!! kind "Title"}.
 *
 * @param kind one of {@link #KINDS}; the first of them where the line names another
 * @param title where the title is, without its quotation marks; empty if there is none
 */
record AdmonitionHead(String kind, Span title) {
    static final List<String> KINDS = List.of("note", "tip", "warning", "important");

    private static final int MARK = 3;

    /** The word that a line's rest begins with; empty if it does not begin with one. */
    static String kind(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '-')) {
            end++;
        }
        return end < rest.length() && rest.charAt(end) > ' ' ? "" : rest.substring(0, end);
    }

    /** Reads a line; reports an unknown kind and a title without quotation marks. */
    static AdmonitionHead read(BasedSequence head, Source source) {
        int from = head.getStartOffset();
        int end = head.getEndOffset();
        int kindStart = skipSpace(source.markdown(), from + MARK, end);
        String kind = kind(source.markdown().substring(kindStart, end));
        int kindEnd = kindStart + kind.length();
        if (!KINDS.contains(kind)) {
            source.at(kindStart, kindEnd).nearest(kind, KINDS).report(MarkdownCode.UNKNOWN_ADMONITION, kind, KINDS);
        }
        Span title = title(source, skipSpace(source.markdown(), kindEnd, end), end);
        return new AdmonitionHead(KINDS.contains(kind) ? kind : KINDS.get(0), title);
    }

    private static Span title(Source source, int start, int end) {
        String written = source.markdown().substring(start, end);
        if (written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"")) {
            return new Span(start + 1, end - 1);
        }
        if (!written.isEmpty()) {
            source.at(start, end).report(MarkdownCode.ADMONITION_TITLE, written);
        }
        return new Span(start, end);
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
