package zwiesprache.render;

/** Writes text into HTML. */
final class Html {
    private Html() {}

    /** Appends text so that it means itself in element content and in quoted attributes. */
    static StringBuilder text(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                default -> to.append(c);
            }
        }
        return to;
    }

    static String text(String text) {
        return text(new StringBuilder(text.length() + 16), text).toString();
    }

    /** {@code <span lang="…">…</span>} around finished HTML. */
    static String in(String lang, String html) {
        return "<span lang=\"" + lang + "\">" + html + "</span>";
    }
}
