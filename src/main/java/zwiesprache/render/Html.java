package zwiesprache.render;

/** Writes text into HTML. */
final class Html {
    private Html() {}

    /** Appends text so that it means itself in element content and in quoted attributes. */
    static StringBuilder text(StringBuilder to, String text) {
        int from = 0;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
                to.append(text, from, i).append(entity(c));
                from = i + 1;
            }
        }
        return from == 0 ? to.append(text) : to.append(text, from, chars.length);
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    static String text(String text) {
        return text(new StringBuilder(text.length() + 16), text).toString();
    }

    /** {@code <span lang="…">…</span>} around finished HTML. */
    static String in(String lang, String html) {
        return "<span lang=\"" + lang + "\">" + html + "</span>";
    }
}
