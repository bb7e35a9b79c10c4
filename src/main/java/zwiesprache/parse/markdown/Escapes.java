package zwiesprache.parse.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Escapes of HTML and of Markdown. */
final class Escapes {
    private static final char REPLACEMENT = '\uFFFD';

    private static final boolean[] SPECIAL = new boolean[0xA0];

    static {
        for (char c = 0; c < SPECIAL.length; c++) {
            SPECIAL[c] = c < ' ' || c >= 127 || c == '&' || c == '<' || c == '>' || c == '"';
        }
    }

    private Escapes() {}

    /** Appends a text so that it is the same text in HTML, in content and in a quoted attribute. */
    static void appendHtml(StringBuilder html, String text) {
        int plain = 0;
        char[] chars = text.toCharArray();
        int length = chars.length;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < 0xA0 && SPECIAL[c]) {
                html.append(text, plain, i);
                appendSpecial(html, c);
                plain = i + 1;
            }
        }
        html.append(text, plain, length);
    }

    private static void appendSpecial(StringBuilder html, char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(isControl(c) ? REPLACEMENT : c);
        }
    }

    /** Whether HTML forbids a character even as a reference (HTML standard, 13.1.4); white space is allowed. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 127 && c < 0xA0;
    }

    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        appendHtml(html, text);
        return html.toString();
    }

    /** Whether a backslash before it makes it an ordinary character (CommonMark 2.4: ASCII punctuation). */
    static boolean isEscapable(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    /** The text that Markdown with backslash escapes and entities means, as in targets, titles, info strings. */
    static String decode(String markdown) {
        boolean plain = markdown.indexOf('\\') < 0 && markdown.indexOf('&') < 0;
        return plain ? markdown : Escaping.unescapeString(markdown);
    }

    /** The character that an entity stands for. */
    static String entity(String entity) {
        return Escaping.unescapeHtml(entity);
    }

    /** Every stretch of white space as one space, none at the ends. */
    static String collapse(CharSequence text) {
        String words = text.toString();
        return isCollapsed(words.toCharArray()) ? words : collapsed(text);
    }

    private static boolean isCollapsed(char[] text) {
        char before = ' ';
        for (char c : text) {
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.length == 0 || before != ' ';
    }

    private static String collapsed(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                space = words.length() > 0;
            } else {
                if (space) {
                    words.append(' ');
                    space = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }
}
