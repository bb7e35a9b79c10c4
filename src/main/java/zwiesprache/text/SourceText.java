package zwiesprache.text;

import java.util.Arrays;

/** A text of the project with its path; converts offsets to lines and columns. Immutable; compared by identity. */
public final class SourceText {
    private final String path;
    private final String text;
    private int[] lineStarts = {};

    /**
     * @param path relative to the project's root, with {@code /}; or a name in angle brackets such as
     *     {@code <command line>}
     * @param text the whole content, with the line ends it has on disk
     */
    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** A place that is no file: the path alone, an empty text. */
    public static SourceText nowhere(String name) {
        return new SourceText(name, "");
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of the whole first line's start, for what concerns the file as such. */
    public Origin start() {
        return new Origin(this, new Span(0, 0));
    }

    public Origin at(int start, int end) {
        return new Origin(this, new Span(start, end));
    }

    /**
     * @param offset in UTF-16 units, 0 to the text's length
     * @return line and column, both 1-based; the column counts Unicode code points (as editors count characters), a tab
     *     is one
     */
    public Position position(int offset) {
        int[] starts = starts();
        int at = Math.min(Math.max(offset, 0), text.length());
        int found = Arrays.binarySearch(starts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, text.codePointCount(starts[line], at) + 1);
    }

    /** @return the 1-based line's text without its line end; empty past the end */
    public String line(int number) {
        int[] starts = starts();
        if (number < 1 || number > starts.length) {
            return "";
        }
        int from = starts[number - 1];
        int to = number < starts.length ? starts[number] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    // Made when first asked for: of most files no position is ever reported. The race is harmless, all make the same.
    private int[] starts() {
        int[] known = lineStarts;
        if (known.length > 0) {
            return known;
        }
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                count++;
            }
        }
        int[] made = new int[count];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                made[line++] = i + 1;
            }
        }
        lineStarts = made;
        return made;
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    /**
     * Whether a UTF-16 unit has no business in a text: a control character other than tab and ends of lines, or what is no
     * character at all. Neither HTML nor XML 1.0 can hold all of them, and some move a terminal's cursor.
     */
    public static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t';
        }
        return c >= '\u007F' && c <= '\u009F' || c >= '\uFFFE';
    }

    @Override
    public String toString() {
        return path;
    }
}
