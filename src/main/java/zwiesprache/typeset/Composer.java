package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Sets the words of a block by the rules of one language: the one loop over the characters. */
final class Composer {
    // Letters, most of any text, are passed over by one look into a table: all below this are in it.
    private static final int SIGNS = 0x2200;

    private static final byte SPACE = 1;
    private static final byte DOT = 2;
    private static final byte HYPHEN = 3;
    private static final byte QUOTE = 4;
    private static final byte PUNCTUATION = 5;
    private static final byte BEFORE_NUMBER = 6;
    private static final byte AFTER_NUMBER = 7;

    private final byte[] signs = new byte[SIGNS];
    private final Ties ties;
    private final Dashes dashes;
    private final Supplier<Quotes> quotes;
    private final Map<String, String> spaced = new HashMap<>();
    private final Map<Character, Character> spaceBefore = new HashMap<>();
    private final Map<Character, Character> spaceAfter = new HashMap<>();
    private final Set<String> spacedUnits;

    Composer(Rules rules, Supplier<Set<String>> months, Supplier<Quotes> quotes) {
        this.ties = new Ties(rules, months);
        this.dashes = new Dashes(rules, ties);
        this.quotes = quotes;
        for (String abbreviation : rules.list("abbreviations.spaced")) {
            spaced.put(abbreviation.replace(" ", ""), abbreviation);
            spaced.put(Letters.capitalised(abbreviation.replace(" ", "")), abbreviation);
        }
        spacedUnits = new HashSet<>(rules.list("spaced.unit"));
        spacedUnits.forEach(unit -> watch(unit.charAt(0), AFTER_NUMBER));
        rules.list("spaced.number").forEach(sign -> watch(sign.charAt(0), BEFORE_NUMBER));
        rules.list("spaced.before").forEach(pair -> spaceBefore.put(pair.charAt(1), pair.charAt(0)));
        rules.list("spaced.after").forEach(pair -> spaceAfter.put(pair.charAt(0), pair.charAt(1)));
        spaceBefore.keySet().forEach(c -> watch(c, PUNCTUATION));
        spaceAfter.keySet().forEach(c -> watch(c, PUNCTUATION));
        Quotes.mended(rules.list("quotes")).chars().forEach(c -> watch((char) c, QUOTE));
        " \n\t\r\u00a0".chars().forEach(c -> watch((char) c, SPACE));
        watch('.', DOT);
        watch('-', HYPHEN);
        watch('"', QUOTE);
        watch('\'', QUOTE);
    }

    private void watch(char c, byte kind) {
        if (c < SIGNS) {
            signs[c] = kind;
        }
    }

    /** @return the runs of one block, set; a run in which nothing changes is the very same string */
    List<String> set(List<String> runs) {
        Setting s = new Setting(runs.size() == 1 ? runs.get(0) : String.join("", runs));
        compose(s);
        List<String> done = new ArrayList<>(runs.size());
        int from = 0;
        for (String run : runs) {
            done.add(s.part(run, from));
            from += run.length();
        }
        return done;
    }

    String set(String text) {
        Setting s = new Setting(text);
        compose(s);
        return s.part(text, 0);
    }

    private void compose(Setting s) {
        char[] text = s.chars();
        boolean quoted = false;
        int tokenStart = 0;
        int dotted = -1;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= SIGNS || signs[c] == 0) {
                continue;
            }
            switch (signs[c]) {
                case SPACE -> {
                    space(s, tokenStart, i);
                    tokenStart = i + 1;
                }
                case DOT -> {
                    dot(s, tokenStart, i, dotted != tokenStart);
                    dotted = tokenStart;
                }
                case HYPHEN -> dashes.set(s, i);
                case QUOTE -> quoted = true;
                case PUNCTUATION -> punctuation(s, i, c);
                case BEFORE_NUMBER -> beforeNumber(s, i);
                default -> afterNumber(s, tokenStart, i);
            }
        }
        if (quoted) {
            quotes.get().set(s);
        }
    }

    private void space(Setting s, int tokenStart, int i) {
        // A narrow space stays narrow, and one of several spaces is no word space.
        boolean plain = s.at(i) == ' ' || s.at(i) == '\n';
        if (plain && i > tokenStart && !s.blankAt(i + 1) && ties.binds(s, tokenStart, i)) {
            s.replace(i, Letters.NO_BREAK);
        }
    }

    private void dot(Setting s, int tokenStart, int i, boolean first) {
        if (s.at(i + 1) == '.' && s.at(i + 2) == '.' && isEllipsis(s, i)) {
            s.replace(i, Letters.ELLIPSIS);
            s.remove(i + 1);
            s.remove(i + 2);
        } else if (first && s.letterAt(i - 1) && s.letterAt(i + 1)) {
            abbreviation(s, tokenStart, i);
        }
    }

    private static boolean isEllipsis(Setting s, int i) {
        char before = s.at(i - 1);
        return s.at(i + 3) != '.' && before != '.' && before != '/' && !s.inCode(i);
    }

    // z.B. becomes z. B., once, at the first of its dots.
    private void abbreviation(Setting s, int tokenStart, int dot) {
        int from = tokenStart;
        while (from < dot && Letters.opens(s.at(from))) {
            from++;
        }
        int to = s.tokenEnd(dot);
        while (to > dot && Letters.closes(s.at(to - 1))) {
            to--;
        }
        String open = spaced.getOrDefault(s.text().substring(from, to), "");
        int at = from - 1;
        for (int i = 0; i < open.length(); i++) {
            if (open.charAt(i) == ' ') {
                s.insertAfter(at, Letters.NO_BREAK);
            } else {
                at++;
            }
        }
    }

    private void punctuation(Setting s, int i, char c) {
        char before = spaceBefore.getOrDefault(c, Setting.NONE);
        if (before != Setting.NONE && !Character.isLetterOrDigit(s.at(i + 1))) {
            if (s.at(i - 1) == ' ') {
                s.replace(i - 1, before);
            } else if (!s.blankAt(i - 1) && takesSpace(s.at(i - 1)) && !s.inCode(i)) {
                s.insertBefore(i, before);
            }
        }
        char after = spaceAfter.getOrDefault(c, Setting.NONE);
        if (after != Setting.NONE && s.at(i + 1) == ' ') {
            s.replace(i + 1, after);
        } else if (after != Setting.NONE && !s.blankAt(i + 1)) {
            s.insertAfter(i, after);
        }
    }

    private static boolean takesSpace(char c) {
        return Character.isLetterOrDigit(c) || c == ')' || c == '»' || c == '”' || c == '"' || c == '…' || c == '%';
    }

    // §4 becomes § 4.
    private static void beforeNumber(Setting s, int i) {
        char before = s.at(i - 1);
        boolean free = s.blankAt(i - 1) || before == s.at(i) || Letters.opens(before);
        if (free && s.digitAt(i + 1) && !s.inCode(i)) {
            s.insertAfter(i, Letters.NO_BREAK);
        }
    }

    // 5% becomes 5 %, but 5%ig and 5%-Klausel stay.
    private void afterNumber(Setting s, int tokenStart, int i) {
        if (!s.digitAt(i - 1) || !isAmount(s, tokenStart, i)) {
            return;
        }
        int end = i + 1;
        while (!s.blankAt(end) && !Letters.closes(s.at(end)) && s.at(end) != '.') {
            end++;
        }
        boolean last = s.at(end) != '.' || !Character.isLetterOrDigit(s.at(end + 1));
        if (last && spacedUnits.contains(s.text().substring(i, end)) && !s.inCode(i)) {
            s.insertBefore(i, Letters.NO_BREAK);
        }
    }

    private static boolean isAmount(Setting s, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = s.at(i);
            if (!Letters.isDigit(c) && ".,-+−±~≈<>/".indexOf(c) < 0 && !Letters.isDash(c) && !Letters.opens(c)) {
                return false;
            }
        }
        return true;
    }
}
