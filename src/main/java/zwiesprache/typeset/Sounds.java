package zwiesprache.typeset;

import java.util.HashMap;
import java.util.Map;

/**
 * What a name sounds like, so that the ways to write it with other letters come together: Petrosyan and Petrosjan. Which
 * letters sound alike says the root's data file, {@code sounds}. Coarse: for telling slips from other names, not for
 * finding.
 */
public final class Sounds {
    private final Map<String, String> read = new HashMap<>();
    private int longest = 1;

    Sounds(Rules rules) {
        for (String pair : rules.rootList("sounds")) {
            int space = pair.indexOf(' ');
            String from = space < 0 ? pair : pair.substring(0, space);
            read.put(from, space < 0 ? "" : pair.substring(space + 1).strip());
            longest = Math.max(longest, from.length());
        }
    }

    public static Sounds all() {
        return new Sounds(Rules.of("root"));
    }

    /** @param word in small letters */
    public String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int length = Math.min(longest, word.length() - i);
            while (length > 1 && !read.containsKey(word.substring(i, i + length))) {
                length--;
            }
            String letters = word.substring(i, i + length);
            append(read.getOrDefault(letters, letters), sound);
            i += length;
        }
        return sound.toString();
    }

    /** A letter that is doubled sounds as one. */
    private static void append(String letters, StringBuilder sound) {
        for (int i = 0; i < letters.length(); i++) {
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letters.charAt(i)) {
                sound.append(letters.charAt(i));
            }
        }
    }
}
