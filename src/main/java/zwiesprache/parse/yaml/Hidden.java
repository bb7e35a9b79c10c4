package zwiesprache.parse.yaml;

import java.util.Locale;

/** Characters that come with words copied from elsewhere and look like nothing or like an ordinary space. */
final class Hidden {
    private Hidden() {}

    /** Whether it is a space other than the one of the keyboard (Unicode Zs), or none that is seen (Cf). */
    static boolean is(char c) {
        int type = Character.getType(c);
        return c > ' ' && (type == Character.SPACE_SEPARATOR || type == Character.FORMAT);
    }

    /** As Unicode's tables name it, such as {@code U+00A0}. */
    static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /** The first in a text; -1 if there is none. */
    static int in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The text without them. */
    static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().filter(c -> !is((char) c)).forEach(c -> plain.append((char) c));
        return plain.toString();
    }
}
