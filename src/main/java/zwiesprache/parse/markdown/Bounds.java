package zwiesprache.parse.markdown;

import java.util.regex.Pattern;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** Checks before parsing that a text has nothing which the parser cannot digest. */
final class Bounds {
    private static final Pattern PASTED = Pattern.compile("data:[a-zA-Z]+/|;base64,");

    private final Source source;
    private final String text;
    private final char[] chars;
    private final int longestLine;
    private final int longestRun;
    private final int mostBackslashes;
    private final int deepest;
    private final int mostMarks;
    private boolean kept = true;
    private int brackets;
    private int marks;

    Bounds(Source source) {
        this.source = source;
        this.text = source.markdown();
        this.chars = text.toCharArray();
        Limits limits = source.limits();
        this.longestLine = limits.of(Limit.LINE);
        this.longestRun = limits.of(Limit.RUN);
        this.mostBackslashes = limits.of(Limit.BACKSLASHES);
        this.deepest = limits.of(Limit.NESTING);
        this.mostMarks = limits.of(Limit.MARKS);
    }

    /** @return whether all is within bounds; what is not has been reported */
    boolean kept() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(start, end);
            start = end + 1;
        }
        return kept;
    }

    private void line(int start, int end) {
        int first = start;
        while (first < end && chars[first] <= ' ') {
            first++;
        }
        if (first == end) {
            brackets = 0;
            marks = 0;
            return;
        }
        if (!runs(first, end) && end - start > longestLine) {
            refuse(start, end, MarkdownCode.LONG_LINE, longestLine);
        }
        containers(first, end);
    }

    /** @return whether a run too long was found, which says more than that the line is */
    private boolean runs(int start, int end) {
        int run = start;
        int backslashes = 0;
        boolean found = false;
        for (int i = start; i <= end; i++) {
            char c = i < end ? chars[i] : ' ';
            if (c == '\\') {
                backslashes++;
            } else {
                if (backslashes > mostBackslashes) {
                    refuse(i - backslashes, i, MarkdownCode.MANY_BACKSLASHES, mostBackslashes);
                }
                backslashes = 0;
                if (c <= ' ') {
                    found |= run(run, i);
                    run = i + 1;
                } else if (c < 128) {
                    count(c, i);
                }
            }
        }
        return found;
    }

    private boolean run(int start, int end) {
        if (end - start <= longestRun) {
            return false;
        }
        if (PASTED.matcher(text).region(start, start + 200).find()) {
            kept = false;
            source.at(start, end).report(MarkdownCode.PASTED_PICTURE);
        } else {
            refuse(start, end, MarkdownCode.LONG_RUN, longestRun);
        }
        return true;
    }

    private void count(char c, int at) {
        if (c == '*' || c == '_' || c == '~') {
            if (++marks == mostMarks + 1) {
                refuse(at, at + 1, MarkdownCode.MANY_MARKS, mostMarks);
            }
        } else if (c == '[') {
            if (++brackets == deepest + 1) {
                refuse(at, at + 1, MarkdownCode.DEEP_NESTING, deepest);
            }
        } else if (c == ']') {
            brackets = Math.max(0, brackets - 1);
        }
    }

    // Quotes and list items that begin in one line, such as "> > - > 1. ".
    private void containers(int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            boolean bullet = (c == '-' || c == '+' || c == '*') && i + 1 < end && chars[i + 1] == ' ';
            boolean ordered = (c == '.' || c == ')') && i > start && isDigit(chars[i - 1]);
            if (c == '>' || bullet || ordered) {
                depth++;
            } else if (c > ' ' && !isDigit(c)) {
                break;
            }
        }
        if (depth > deepest) {
            refuse(start, end, MarkdownCode.DEEP_NESTING, deepest);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void refuse(int start, int end, MarkdownCode code, int bound) {
        kept = false;
        source.at(start, end).report(code, bound);
    }
}
