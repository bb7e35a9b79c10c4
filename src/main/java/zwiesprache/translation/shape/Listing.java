package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import zwiesprache.translation.Passage;

/**
 * Code as a machine reads it: its tokens that are no words, such as options, paths, names with signs or figures in them.
 * Words are left out, since comments and examples are translated.
 *
 * @param tokens in order
 */
record Listing(List<String> tokens) {
    /** Brackets, too: in {@code error[ZW0441]} the first is a word and the second is none. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\[\\]()]+");

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final String SIGNS = "_-./=$\\:@*|&<>";

    Listing {
        tokens = List.copyOf(tokens);
    }

    static Listing of(Passage code) {
        List<String> tokens = new ArrayList<>();
        SPACE.splitAsStream(code.words()).filter(Listing::isTechnical).forEach(tokens::add);
        return new Listing(tokens);
    }

    /** Whether it has a figure, or a sign that is not at its end, and else only letters that machines' words have. */
    private static boolean isTechnical(String token) {
        boolean technical = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c > '~') {
                return false;
            }
            technical |= c >= '0' && c <= '9' || i < token.length() - 1 && SIGNS.indexOf(c) >= 0;
        }
        return technical;
    }

    /** The tokens that another has not, or less often; figures in them are compared as facts, not here. */
    List<String> without(Listing other) {
        List<String> rest = new ArrayList<>(tokens);
        for (String token : other.tokens) {
            String key = key(token);
            for (int i = 0; i < rest.size(); i++) {
                if (key(rest.get(i)).equals(key)) {
                    rest.remove(i);
                    break;
                }
            }
        }
        return rest;
    }

    private static String key(String token) {
        int end = token.length();
        // In what a program says, a figure may end a sentence in one language alone.
        while (end > 1 && ".,:;".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return FIGURES.matcher(token.substring(0, end)).replaceAll("0");
    }
}
