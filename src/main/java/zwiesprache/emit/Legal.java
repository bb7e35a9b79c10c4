package zwiesprache.emit;

/**
 * Keeps what XML 1.0 calls a character (https://www.w3.org/TR/xml/#charsets); an editor can write others as escapes in
 * YAML, and no format here can carry them.
 */
final class Legal {
    private Legal() {}

    /** @return the text without control characters (tab and line ends stay) and halves of surrogate pairs */
    static String text(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!is(c)) {
                return without(text, i);
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static boolean is(int c) {
        return c >= 0x20
                ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                : c == '\t' || c == '\n' || c == '\r';
    }

    private static String without(String text, int from) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, from);
        text.codePoints().skip(text.codePointCount(0, from)).filter(Legal::is).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
