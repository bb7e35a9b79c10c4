package zwiesprache.render;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * Makes scripts lighter, without changing what they do or on which line: their lines begin at the margin, and those that
 * are a comment are empty.
 */
final class Script {
    private Script() {}

    /**
     * The same script with less to carry. What a line begins with means nothing (ECMA-262, white space) but where
     * something goes on from the line before, such as a text or a comment of several lines: a script that has such, or may
     * have, stays as it is, as does what is no UTF-8.
     */
    static byte[] light(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Stream.of("`", "/*", "\\\n", "\\\r", "\uFFFD").anyMatch(text::contains)) {
            return bytes;
        }
        StringBuilder light = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            int from = start;
            while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
                from++;
            }
            boolean comment = text.startsWith("//", from);
            if (!comment) {
                light.append(text, from, end);
            } else if (text.charAt(end - 1) == '\n') {
                light.append('\n');
            }
            start = end;
        }
        return light.toString().getBytes(StandardCharsets.UTF_8);
    }
}
