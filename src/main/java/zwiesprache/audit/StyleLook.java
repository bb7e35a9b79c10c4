package zwiesprache.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a style sheet loads: {@code url(…)} and {@code @import "…"} outside comments (CSS Syntax, level 3). */
final class StyleLook {
    private StyleLook() {}

    /** @return the addresses as written, in order */
    static List<String> loads(String css) {
        String text = withoutComments(css);
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> loads = new ArrayList<>();
        for (int at = lower.indexOf("url("); at >= 0; at = lower.indexOf("url(", at + 4)) {
            int from = skip(text, at + 4);
            loads.add(
                    isQuote(text, from)
                            ? quoted(text, from)
                            : text.substring(from, end(text, ')', from)).strip());
        }
        for (int at = lower.indexOf("@import"); at >= 0; at = lower.indexOf("@import", at + 7)) {
            int from = skip(text, at + 7);
            if (isQuote(text, from)) {
                loads.add(quoted(text, from));
            }
        }
        return loads;
    }

    private static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder(css.length());
        int from = 0;
        for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
            kept.append(css, from, at);
            int end = css.indexOf("*/", at + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return kept.append(css, from, css.length()).toString();
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isQuote(String text, int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private static String quoted(String text, int at) {
        return text.substring(at + 1, end(text, text.charAt(at), at + 1));
    }

    private static int end(String text, char c, int from) {
        int end = text.indexOf(c, from);
        return end < 0 ? text.length() : end;
    }
}
