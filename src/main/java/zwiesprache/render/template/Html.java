package zwiesprache.render.template;

/** Text in HTML. */
final class Html {
    private Html() {}

    /** Escapes the five characters that have a meaning in HTML; the same object if there are none. */
    static String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!entity(text.charAt(i)).isEmpty()) {
                return escapeFrom(text, i);
            }
        }
        return text;
    }

    private static String escapeFrom(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            if (entity.isEmpty()) {
                out.append(c);
            } else {
                out.append(entity);
            }
        }
        return out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
