package zwiesprache.render.template;

/** Text in HTML. */
public final class Html {
    private Html() {}

    /** Escapes the five characters that have a meaning in HTML; the same object if there are none. */
    public static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return append(new StringBuilder(text.length() + 32), text).toString();
            }
        }
        return text;
    }

    /** Appends text, escaped, so that it means itself in element content and in quoted attributes. */
    public static StringBuilder append(StringBuilder to, String text) {
        int from = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isSpecial(chars[i])) {
                to.append(text, from, i).append(entity(chars[i]));
                from = i + 1;
            }
        }
        return to.append(text, from, chars.length);
    }

    private static boolean isSpecial(char c) {
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'');
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
