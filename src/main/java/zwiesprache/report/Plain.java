package zwiesprache.report;

import zwiesprache.text.Origin;
import zwiesprache.text.Position;

/** Text of the content made safe to show: a terminal obeys control characters, a reader is misled by reversed text. */
final class Plain {
    private static final char INSTEAD = '\uFFFD';

    private Plain() {}

    /** The text with {@code U+FFFD} in place of every control and every character that turns the writing direction. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isUnsafe((char) c) ? INSTEAD : (char) c));
        return plain.toString();
    }

    /** Controls; UAX #9's explicit formatting characters; line and paragraph separators. */
    static boolean isUnsafe(char c) {
        return Character.isISOControl(c)
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u2028'
                || c == '\u2029';
    }

    /** {@code file:line:column}; the file alone where there is no text to point into. */
    static String place(Origin origin) {
        String path = text(origin.source().path());
        if (origin.source().text().isEmpty()) {
            return path;
        }
        Position position = origin.position();
        return path + ':' + position.line() + ':' + position.column();
    }
}
