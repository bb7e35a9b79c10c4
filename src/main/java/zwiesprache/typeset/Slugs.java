package zwiesprache.typeset;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spells words with the letters that an address may have, by the tables of the data files; only letters that no table
 * knows go through ICU, whose transliteration costs about 150 ms at first use.
 */
final class Slugs {
    /** In UTF-16 units; a longer slug ends at the last whole word. */
    static final int LONGEST = 80;

    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<Integer, String> starts = new HashMap<>();
    private final Set<Integer> startAfter = new HashSet<>();
    private final Lazy<Transliterator> any =
            new Lazy<>(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower"));

    Slugs(Rules rules) {
        fill(letters, rules.rootList("slug"));
        fill(letters, rules.list("slug"));
        fill(starts, rules.list("slug.start"));
        rules.text("slug.start.after").orElse("").codePoints().forEach(startAfter::add);
    }

    private static void fill(Map<Integer, String> table, List<String> pairs) {
        for (String pair : pairs) {
            int letter = pair.codePointAt(0);
            table.put(letter, pair.substring(Character.charCount(letter)).strip());
        }
    }

    /**
     * @param others the tables of the site's other languages, for letters that this one does not use
     * @return {@code [a-z0-9-]+}, at most {@value #LONGEST} characters, no hyphen at its ends; never empty
     */
    String slug(String words, List<Slugs> others) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder made = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(made, spelt(c, before, others));
            before = c;
            i += Character.charCount(c);
        }
        trim(made);
        return made.length() > 0
                ? made.toString()
                : "u" + Integer.toHexString(text.isEmpty() ? 0 : text.codePointAt(0));
    }

    private static void append(StringBuilder made, String spelt) {
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || Letters.isDigit(c);
            boolean hyphen = !plain && made.length() > 0 && made.charAt(made.length() - 1) != '-';
            if (plain || hyphen) {
                made.append(plain ? c : '-');
            }
        }
    }

    private static void trim(StringBuilder made) {
        if (made.length() > LONGEST) {
            int hyphen = made.lastIndexOf("-", LONGEST);
            made.setLength(hyphen > 0 ? hyphen : LONGEST);
        }
        while (made.length() > 0 && made.charAt(made.length() - 1) == '-') {
            made.setLength(made.length() - 1);
        }
    }

    private String spelt(int c, int before, List<Slugs> others) {
        Optional<String> own = find(c, before);
        if (own.isPresent() || c < 128) {
            return own.orElseGet(() -> Character.toString(c));
        }
        Optional<String> other =
                others.stream().flatMap(each -> each.find(c, before).stream()).findFirst();
        return other.orElseGet(() -> unmarked(c, before));
    }

    private String unmarked(int c, int before) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        int plain = apart.codePointAt(0);
        boolean latin = plain < 128 || !Character.isLetterOrDigit(c);
        return latin ? Character.toString(plain) : find(plain, before).orElseGet(() -> foreign(c));
    }

    private String foreign(int c) {
        return any.get().transliterate(Character.toString(c)).replaceAll("[^a-z0-9]", "");
    }

    private Optional<String> find(int c, int before) {
        boolean start = !starts.isEmpty() && (!Character.isLetter(before) || startAfter.contains(before));
        String spelt = start ? starts.get(c) : null;
        return Optional.ofNullable(spelt != null ? spelt : letters.get(c));
    }
}
