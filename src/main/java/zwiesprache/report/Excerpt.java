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
    private static final int LONGEST = 102;
    private static final int BEFORE_MARK = 30;

    /** As long as is good to read; absent for places that have no text. */
    static Optional<Excerpt> of(Origin origin) {
        return of(origin, LONGEST);
    }

    /** @param columns of a terminal, at most */
    static Optional<Excerpt> of(Origin origin, int columns) {
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
        return Optional.of(new Draft(line, from, to).excerpt(number, columns));
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
        private int columns;
        private int from;
        private int to;

        Draft(String line, int from, int to) {
            for (int i = 0; i <= line.length(); i++) {
                this.from = i == from ? text.length() : this.from;
                this.to = i == to ? text.length() : this.to;
                if (i < line.length()) {
                    append(line.charAt(i), line.codePointAt(i));
                }
            }
        }

        private void append(char c, int character) {
            if (c == '\t') {
                int spaces = TAB - columns % TAB;
                text.append(" ".repeat(spaces));
                columns += spaces;
            } else {
                text.append(Plain.isUnsafe(c) ? '\uFFFD' : c);
                columns += Character.isLowSurrogate(c) ? 0 : Widths.of(character);
            }
        }

        Excerpt excerpt(int number, int most) {
            if (columns <= most) {
                return new Excerpt(number, text.toString(), from, to);
            }
            int room = most - 2;
            int start = Math.min(back(from, Math.min(BEFORE_MARK, room / 3)), back(text.length(), room));
            int end = forth(start, room);
            String before = start > 0 ? "…" : "";
            String after = end < text.length() ? "…" : "";
            int moved = before.length() - start;
            return new Excerpt(
                    number, before + text.substring(start, end) + after, from + moved, Math.min(to, end) + moved);
        }

        /** The place as many columns before another, not between a letter and its accent. */
        private int back(int at, int most) {
            int left = most;
            int place = at;
            for (int i = at; i > 0 && left >= 0; ) {
                int character = text.codePointBefore(i);
                i -= Character.charCount(character);
                left -= Widths.of(character);
                place = left >= 0 && !Widths.isMark(character) ? i : place;
            }
            return place;
        }

        /** The same behind it. */
        private int forth(int at, int most) {
            int left = most;
            int i = at;
            while (i < text.length()) {
                int character = text.codePointAt(i);
                left -= Widths.of(character);
                if (left < 0) {
                    return i;
                }
                i += Character.charCount(character);
            }
            return i;
        }
    }
}
