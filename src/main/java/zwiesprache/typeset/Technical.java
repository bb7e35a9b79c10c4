package zwiesprache.typeset;

/** Tells tokens that machines read, such as addresses, file names and code, from words. */
final class Technical {
    private static final int LONGEST_ENDING = 5;

    private Technical() {}

    /** Whether a token, without the punctuation around it, must be left as it is. */
    static boolean is(String token) {
        return token.startsWith("www.")
                || token.startsWith("/")
                || token.startsWith("./")
                || token.startsWith("../")
                || token.startsWith("--") && token.length() > 2 && Character.isLetter(token.charAt(2))
                || hasSign(token)
                || hasEnding(token);
    }

    private static boolean hasSign(String token) {
        for (int i = 0; i < token.length(); i++) {
            boolean sign = "@\\=<>{}|`_".indexOf(token.charAt(i)) >= 0;
            if (sign || token.startsWith("://", i) || i > 0 && isCall(token, i)) {
                return true;
            }
        }
        return false;
    }

    // f(), f('x')
    private static boolean isCall(String token, int i) {
        return token.charAt(i) == '('
                && Character.isLetter(token.charAt(i - 1))
                && i + 1 < token.length()
                && ")\"'".indexOf(token.charAt(i + 1)) >= 0;
    }

    /** Whether it, or what stands before its first slash, ends like a file or a domain: plan-2014.pdf, berlin.de/x. */
    private static boolean hasEnding(String token) {
        int slash = token.indexOf('/');
        return ending(token) || slash > 0 && ending(token.substring(0, slash));
    }

    private static boolean ending(String name) {
        int dot = name.lastIndexOf('.');
        int length = name.length() - dot - 1;
        if (dot < 1 || length < 2 || length > LONGEST_ENDING || !isWord(name.charAt(dot - 1))) {
            return false;
        }
        for (int i = dot + 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || i > dot + 1 && Letters.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ')';
    }
}
