package zwiesprache.typeset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Knows after which words and before which words a line must not break. */
final class Ties {
    /** What must follow a word for it to stay with it. */
    private enum Follower {
        ANYTHING,
        NUMBER,
        CAPITAL
    }

    private static final int LONGEST_DAY = 2;

    private final Map<String, Set<Follower>> leaders = new HashMap<>();
    private final Set<String> units;
    private final Set<String> tails;
    private final Set<String> pairs = new HashSet<>();
    private final Supplier<Set<String>> months;
    private final boolean[] leaderShapes = new boolean[1024];
    private final boolean[] tailStarts = new boolean[128];
    private final char ordinal;

    /** @param months the names of the months in lower case, asked for only where a number of one or two digits is */
    Ties(Rules rules, Supplier<Set<String>> months) {
        this.months = months;
        add(rules.list("tie.any"), Follower.ANYTHING);
        add(rules.list("tie.number"), Follower.NUMBER);
        add(rules.list("tie.name"), Follower.CAPITAL);
        units = new HashSet<>(rules.list("unit"));
        tails = new HashSet<>(rules.list("tail"));
        tails.forEach(tail -> tailStarts[tail.charAt(0) & 127] = true);
        addPairs(rules.list("abbreviations"));
        addPairs(rules.list("abbreviations.spaced"));
        ordinal = rules.text("ordinal").map(sign -> sign.charAt(0)).orElse(Setting.NONE);
    }

    private void add(List<String> words, Follower follower) {
        for (String word : words) {
            addLeader(word, follower);
            addLeader(Letters.capitalised(word), follower);
        }
    }

    private void addLeader(String word, Follower follower) {
        leaders.computeIfAbsent(word, w -> new HashSet<>()).add(follower);
        leaderShapes[shape(word.charAt(0), word.charAt(word.length() - 1), word.length())] = true;
    }

    // Most words are told from all leaders by their ends and length, so that they need not be cut out and looked up.
    private static int shape(char first, char last, int length) {
        return (first * 31 + last * 7 + length) & 1023;
    }

    private void addPairs(List<String> abbreviations) {
        for (String abbreviation : abbreviations) {
            String[] parts = abbreviation.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                pairs.add(parts[i - 1] + " " + parts[i]);
                pairs.add(Letters.capitalised(parts[i - 1]) + " " + parts[i]);
            }
        }
    }

    /** Whether the space at a place, between the token that begins at {@code from} and another one, must not break. */
    boolean binds(Setting s, int from, int space) {
        char last = s.at(space - 1);
        char next = s.at(space + 1);
        int start = from;
        while (start < space && Letters.opens(s.at(start))) {
            start++;
        }
        return (next > 127 || next == '.') && bindsDash(s, space)
                || start < space
                        && (bindsLeader(s, start, space, next)
                                || last == '.' && bindsDot(s, start, space, next)
                                || isNumber(s, start, space) && bindsNumber(s, start, space, next))
                || Letters.isDigit(next) && bindsDay(s, start, space)
                || tailStarts[next & 127] && tails.contains(wordAfter(s, space));
    }

    private static boolean bindsDash(Setting s, int space) {
        char next = s.at(space + 1);
        boolean dash = Letters.isDash(next) && s.blankAt(space + 2);
        boolean dots = next == Letters.ELLIPSIS || next == '.' && s.at(space + 2) == '.' && s.at(space + 3) == '.';
        return dash || dots;
    }

    private boolean bindsLeader(Setting s, int start, int space, char next) {
        if (!leaderShapes[shape(s.at(start), s.at(space - 1), space - start)]) {
            return false;
        }
        Set<Follower> followers = leaders.getOrDefault(s.text().substring(start, space), Set.of());
        return followers.contains(Follower.ANYTHING)
                || followers.contains(Follower.NUMBER) && startsNumber(s, space + 1)
                || followers.contains(Follower.CAPITAL) && Character.isUpperCase(next);
    }

    private static boolean startsNumber(Setting s, int i) {
        if (s.digitAt(i)) {
            return true;
        }
        int end = i;
        while (Letters.isRoman(s.at(end))) {
            end++;
        }
        return end > i && !s.letterAt(end);
    }

    // Initials and the name after them (A. B. Name), abbreviations of several parts (z. B.).
    private boolean bindsDot(Setting s, int start, int space, char next) {
        boolean initial = Character.isUpperCase(s.at(space - 2)) && (space - 2 == start || !s.letterAt(space - 3));
        if (initial && Character.isUpperCase(next)) {
            return true;
        }
        return Character.isLetter(next)
                && space - start <= 6
                && pairs.contains(s.text().substring(start, space) + " " + partAfter(s, space));
    }

    /** The next part of an abbreviation: letters, and the dot after them. */
    private static String partAfter(Setting s, int space) {
        int end = space + 1;
        while (s.letterAt(end)) {
            end++;
        }
        return s.text().substring(space + 1, s.at(end) == '.' ? end + 1 : end);
    }

    private static boolean isNumber(Setting s, int start, int space) {
        char last = s.at(space - 1);
        if (Letters.isDigit(last) || last == '.' && s.digitAt(space - 2)) {
            return true;
        }
        for (int i = space - 1; i >= start; i--) {
            if (!Letters.isRoman(s.at(i)) && s.at(i) != '-' && !Letters.isDash(s.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean bindsNumber(Setting s, int start, int space, char next) {
        if (Letters.isDigit(next)) {
            return bindsThousands(s, start, space);
        }
        String word = wordAfter(s, space);
        if (units.contains(word) || word.endsWith(".") && units.contains(word.substring(0, word.length() - 1))) {
            return true;
        }
        int digits = digitsBefore(s, s.at(space - 1) == '.' ? space - 1 : space);
        if (digits == 0 || digits > LONGEST_DAY || !Character.isLetter(next)) {
            return false;
        }
        boolean isOrdinal = s.at(space - 1) == ordinal && Character.isUpperCase(next);
        return isOrdinal || isMonth(word);
    }

    /** 12 000: digits in threes. */
    private static boolean bindsThousands(Setting s, int start, int space) {
        int left = digitsBefore(s, space);
        boolean whole = left > 0 && left <= 3 && !s.letterAt(space - left - 1) && isFigure(s, start, space);
        return whole && s.digitAt(space + 2) && s.digitAt(space + 3) && !s.digitAt(space + 4) && s.at(space + 4) != '-';
    }

    private static boolean isFigure(Setting s, int start, int space) {
        for (int i = start; i < space; i++) {
            if (!s.digitAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** May 7: the name of a month before a number of one or two digits. */
    private boolean bindsDay(Setting s, int start, int space) {
        int end = space + 1;
        while (s.digitAt(end)) {
            end++;
        }
        return end - space - 1 <= LONGEST_DAY
                && !s.letterAt(end)
                && s.letterAt(start)
                && isMonth(s.text().substring(start, space));
    }

    private boolean isMonth(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return months.get().contains(name.toLowerCase(Locale.ROOT));
    }

    private static int digitsBefore(Setting s, int end) {
        int from = end;
        while (s.digitAt(from - 1)) {
            from--;
        }
        return end - from;
    }

    /** Whether a number, read with the word after the space, is counted or measured by it. */
    boolean counts(Setting s, int space) {
        if (s.blankAt(space + 1)) {
            return false;
        }
        String word = wordAfter(s, space);
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return units.contains(word) || units.contains(bare) || isMonth(word);
    }

    /** Whether the word before the space announces a number. */
    boolean announces(Setting s, int space) {
        int start = s.tokenStart(space);
        while (start < space && Letters.opens(s.at(start))) {
            start++;
        }
        Set<Follower> followers = leaders.getOrDefault(s.text().substring(start, space), Set.of());
        return followers.contains(Follower.NUMBER);
    }

    /** The word after a space without the punctuation after it, a full stop excepted. */
    private static String wordAfter(Setting s, int space) {
        int end = space + 1;
        while (!s.blankAt(end) && !Letters.closes(s.at(end))) {
            end++;
        }
        return s.text().substring(space + 1, end);
    }
}
