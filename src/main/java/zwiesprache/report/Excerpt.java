package zwiesprache.report;

import java.util.Optional;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/**
 * The line that a finding is about, made fit to be shown: tabs as spaces, no control characters, cut to the part around
 * what is marked if it is long.
 *
 * @param number the line's, from 1
 * @param text the line
 * @param from where the mark begins in it, in UTF-16 units
 * @param to where it ends, after {@code from} unless the line ends there
 */
record Excerpt(int number, String text, int from, int to) {
    private static final int TAB = 4;
    private static final int LONGEST = 100;
    private static final int BEFORE_MARK = 30;

    /** Absent for places that have no text. */
    static Optional<Excerpt> of(Origin origin) {
        SourceText source = origin.source();
        if (source.text().isEmpty()) {
            return Optional.empty();
        }
        int number = origin.position().line();
        String line = source.line(number);
        int start = Math.min(origin.span().start(), source.text().length());
        int lineStart = start - unitsBefore(line, origin.position().column() - 1);
        int from = Math.min(start - lineStart, line.length());
        int to = Math.min(Math.max(origin.span().end() - lineStart, from), line.length());
        return Optional.of(new Draft(line, from, to).excerpt(number));
    }

    private static int unitsBefore(String line, int characters) {
        return line.offsetByCodePoints(0, Math.min(characters, line.codePointCount(0, line.length())));
    }

    /** Spaces and carets that stand under the marked part, in columns of a terminal; one caret at least. */
    String carets() {
        return " ".repeat(Widths.of(text, 0, from)) + "^".repeat(Math.max(1, Widths.of(text, from, to)));
    }

    /** A line on its way to being shown. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private int from;
        private int to;

        Draft(String line, int from, int to) {
            for (int i = 0; i <= line.length(); i++) {
                this.from = i == from ? text.length() : this.from;
                this.to = i == to ? text.length() : this.to;
                if (i < line.length()) {
                    append(line.charAt(i));
                }
            }
        }

        private void append(char c) {
            if (c == '\t') {
                text.append(" ".repeat(TAB - text.length() % TAB));
            } else {
                text.append(Plain.isUnsafe(c) ? '\uFFFD' : c);
            }
        }

        Excerpt excerpt(int number) {
            if (text.length() <= LONGEST) {
                return new Excerpt(number, text.toString(), from, to);
            }
            int start = whole(Math.max(0, Math.min(from - BEFORE_MARK, text.length() - LONGEST)));
            int end = whole(Math.min(text.length(), start + LONGEST));
            String before = start > 0 ? "…" : "";
            String after = end < text.length() ? "…" : "";
            int moved = before.length() - start;
            return new Excerpt(
                    number, before + text.substring(start, end) + after, from + moved, Math.min(to, end) + moved);
        }

        // Not between the halves of a character, nor between a letter and its accent.
        private int whole(int at) {
            int i = at;
            while (i > 0
                    && i < text.length()
                    && (Character.isLowSurrogate(text.charAt(i)) || Widths.isMark(text.charAt(i)))) {
                i--;
            }
            return i;
        }
    }
}
