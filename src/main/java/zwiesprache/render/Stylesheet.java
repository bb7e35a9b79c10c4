package zwiesprache.render;

import java.nio.charset.StandardCharsets;

/**
 * Makes style sheets lighter, without changing what they say: no comments, and no spaces and ends of lines but those that
 * part one word from the next. Each page waits for them: on a slow line they count more than the lines that a browser's
 * tools would show, and these tools can set them out again.
 */
final class Stylesheet {
    /** What needs no space before or behind it. */
    private static final String MARKS = "{},>";

    private final String text;
    private final StringBuilder light;
    private int at;
    private int escaped;

    private Stylesheet(String text) {
        this.text = text;
        this.light = new StringBuilder(text.length());
    }

    /** The same style sheet with less to carry; what is no UTF-8 is not read. */
    static byte[] light(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') >= 0
                ? bytes
                : new Stylesheet(text).light().getBytes(StandardCharsets.UTF_8);
    }

    private String light() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                string(c);
            } else if (c == '\\') {
                keep(2);
                escaped = light.length();
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (isSpace(c) && idle()) {
                at++;
            } else {
                if (c == '}' && last() == ';' || MARKS.indexOf(c) >= 0 && last() == '\n' && light.length() > 0) {
                    light.setLength(light.length() - 1);
                }
                keep(1);
            }
        }
        return light.toString();
    }

    /** What was kept last; of an escape not what it stands for. */
    private char last() {
        if (light.length() == escaped) {
            return escaped == 0 ? '\n' : '\\';
        }
        return light.charAt(light.length() - 1);
    }

    /** Whether a space parts nothing. Before a colon it does: there it stands for what is anywhere inside. */
    private boolean idle() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return partsNothing() || next == '\n' || MARKS.indexOf(next) >= 0 || last() == ':' && next != ';';
    }

    private boolean partsNothing() {
        return last() == '\n' || last() == ';' || MARKS.indexOf(last()) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private void keep(int length) {
        int end = Math.min(text.length(), at + length);
        light.append(text, at, end);
        at = end;
    }

    /** To its end, or to that of a line: there a string that is not closed ends (CSS Syntax Level 3, 4.3.5). */
    private void string(char quote) {
        keep(1);
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            keep(text.charAt(at) == '\\' ? 2 : 1);
        }
        keep(1);
    }

    /** A comment parts what stands before it from what stands behind it. */
    private void comment() {
        int end = text.indexOf("*/", at + 2);
        light.append(partsNothing() ? "" : " ");
        at = end < 0 ? text.length() : end + 2;
    }
}
