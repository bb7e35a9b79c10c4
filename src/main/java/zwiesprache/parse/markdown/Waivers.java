package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.Origin;

/**
 * Takes the comments {@code <!-- waive CODE: reason -->} out of a text. On a line of its own one holds for the block that
 * follows, to the next blank line; at the end of a line or within, for that line. What is a comment, and not code or
 * escaped, the parsed text tells; the text is then parsed again without them, so that no paragraph, list or table
 * notices that they stood in it.
 */
final class Waivers {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** The length of the shortest comment there can be, and so of the tabs in its place. */
    private static final int SHORTEST = (OPEN + Waiver.WORD + CLOSE).length();

    private final Source source;
    private final String text;
    private final char[] masked;
    private final Guard guard;
    private int block;
    private int blockEnd;

    private Waivers(Source source, Guard guard) {
        this.source = source;
        this.guard = guard;
        this.text = source.markdown();
        this.masked = text.toCharArray();
    }

    /** Whether a text may have such comments: most have not, and cost no more than this. */
    static boolean mayStandIn(String text) {
        return text.contains(Waiver.WORD) && text.contains(OPEN);
    }

    /** Where tabs end that stand in a comment's place and begin at an offset; the offset itself if none do. */
    static int end(String masked, int offset, int limit) {
        int at = offset;
        while (at < limit && masked.charAt(at) == '\t') {
            at++;
        }
        return at - offset < SHORTEST ? offset : at;
    }

    /**
     * Notes what the comments waive.
     *
     * @param parsed the text as it is
     * @return the text without them, as long as before: white space stands in their place
     */
    static Source without(Source source, Node parsed, Guard guard) {
        Waivers waivers = new Waivers(source, guard);
        for (Node node : parsed.getDescendants()) {
            if (node instanceof HtmlBlockBase
                    || node instanceof HtmlInlineBase
                    || node instanceof OwnBlocks.Abbreviation) {
                waivers.take(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof OwnBlocks.Admonition admonition) {
                waivers.take(
                        admonition.head().getStartOffset(), admonition.head().getEndOffset());
            }
        }
        String kept = new String(waivers.masked);
        return kept.equals(source.markdown()) ? source : source.masked(kept);
    }

    private void take(int start, int end) {
        for (int open = text.indexOf(OPEN, start); open >= 0 && open < end; open = text.indexOf(OPEN, open + 1)) {
            guard.check();
            int close = text.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                return;
            }
            if (Waiver.isOne(text, open + OPEN.length(), close)) {
                int after = close + CLOSE.length();
                boolean alone = isContainer(lineStart(open), open) && isEmpty(after, lineEnd(after));
                Origin holds = alone ? next(lineEnd(after)) : source.where().at(lineStart(open), lineEnd(after));
                Origin comment = source.where().at(open, after);
                source.log().waive(Waiver.of(text, open + OPEN.length(), close, source.where(), comment, holds));
                mask(open, after);
            }
            open = close;
        }
    }

    /** The block that begins after a line's end. */
    private Origin next(int lineEnd) {
        int start = lineEnd;
        while (start < text.length() && isEmpty(start, lineEnd(start + 1))) {
            start = lineEnd(start + 1);
        }
        if (start < block || start >= blockEnd) { // else a comment in the block of the one before
            block = start;
            blockEnd = start;
            while (blockEnd < text.length() && !isEmpty(blockEnd, lineEnd(blockEnd + 1))) {
                blockEnd = lineEnd(blockEnd + 1);
            }
        }
        return source.where().at(Math.min(start + 1, blockEnd), blockEnd);
    }

    /**
     * Puts tabs in a comment's place: as spaces at the end of a line they would be a line break, and as a line of their
     * own the end of a paragraph. So the line end before goes with a comment that stands alone, and moves behind one that
     * text follows. {@link Words} drops the tabs.
     */
    private void mask(int open, int after) {
        int line = lineStart(open);
        int to = skipSpaces(after);
        boolean last = isEmpty(to, lineEnd(to));
        if (!isContainer(line, open)) {
            Arrays.fill(masked, spacesBefore(open, line), last ? to : after, '\t');
            return;
        }
        int from = line > 1 && text.charAt(line - 2) == '\r' ? line - 2 : Math.max(0, line - 1);
        int words = spacesBefore(from, 0);
        Arrays.fill(masked, words, to, '\t');
        int end = to;
        if (!last || !isEmpty(line, open)) { // text or the sign of a list item is left
            end -= open - line + 1;
            masked[end] = '\n';
            text.getChars(line, open, masked, end + 1);
        }
        if (from - words > 1) { // two spaces are a line break, also when the line has become longer
            Arrays.fill(masked, end - 2, end, ' ');
        }
    }

    private int spacesBefore(int offset, int least) {
        int at = offset;
        while (at > least && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int skipSpaces(int offset) {
        int at = offset;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a stretch of a line has nothing but the signs of quotes and list items. */
    private boolean isContainer(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean space = i + 1 == end || isSpace(text.charAt(i + 1));
            boolean bullet = (c == '-' || c == '*' || c == '+') && space;
            boolean ordered = (c == '.' || c == ')') && space && i > start && isDigit(text.charAt(i - 1));
            if (!isSpace(c) && c != '>' && !bullet && !ordered && !isDigit(c)) {
                return false;
            }
        }
        return start == end || !isDigit(text.charAt(end - 1));
    }

    /** Whether a stretch has nothing but white space and the signs of quotes. */
    private boolean isEmpty(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '>') {
                return false;
            }
        }
        return true;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', Math.min(offset, text.length()));
        return end < 0 ? text.length() : end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
