package zwiesprache.parse.markdown;

/**
 * Where addresses written as plain words begin and end: by GitHub Flavored Markdown 6.9 (http, https and mail; not
 * {@code www.} without a scheme), and typographic quotation marks end them too.
 */
final class BareLinks {
    private static final String ENDS = "<>\"`|“”„«»‹›{}\\^";
    private static final String NOT_LAST = "?!.,:;*_~'…’";

    private BareLinks() {}

    /** Where the scheme before a colon begins; -1 if it is neither http nor https or is the end of another word. */
    static int schemeStart(String text, int from, int colon) {
        for (String scheme : new String[] {"http", "https"}) {
            int start = colon - scheme.length();
            if (start >= from
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return start;
            }
        }
        return -1;
    }

    /** Where the address ends whose scheme ends at a colon; the colon's place if it is none. */
    static int webEnd(String text, int colon, int end) {
        int host = colon + 3;
        if (!text.startsWith("://", colon) || host >= end || !Character.isLetterOrDigit(text.charAt(host))) {
            return colon;
        }
        int at = host;
        while (at < end && isPart(text.charAt(at))) {
            at++;
        }
        return trimmed(text, host, at);
    }

    private static boolean isPart(char c) {
        return c > ' '
                && ENDS.indexOf(c) < 0
                && !Character.isSpaceChar(c)
                && !Escapes.isControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    // Punctuation at the end belongs to the sentence, and so does a bracket that the address does not open.
    private static int trimmed(String text, int start, int end) {
        int last = end;
        while (last > start) {
            char c = text.charAt(last - 1);
            boolean bracket = c == ')' && count(text, '(', start, last) < count(text, ')', start, last);
            if (!bracket && NOT_LAST.indexOf(c) < 0) {
                return last;
            }
            last--;
        }
        return last;
    }

    private static int count(String text, char c, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == c) {
                count++;
            }
        }
        return count;
    }

    /** Where the name before an at sign begins; the sign's place if there is none. */
    static int mailStart(String text, int from, int sign) {
        int start = sign;
        while (start > from && isName(text.charAt(start - 1))) {
            start--;
        }
        while (start < sign && !isAlphanumeric(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the host after an at sign ends; the sign's place if it is none: it needs a dot between two labels. */
    static int mailEnd(String text, int sign, int end) {
        int at = sign + 1;
        while (at < end && (isAlphanumeric(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '.')) {
            at++;
        }
        while (at > sign + 1 && !isAlphanumeric(text.charAt(at - 1))) {
            at--;
        }
        String host = text.substring(sign + 1, at);
        return host.indexOf('.') > 0 && !host.contains("..") ? at : sign;
    }

    private static boolean isName(char c) {
        return isAlphanumeric(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
