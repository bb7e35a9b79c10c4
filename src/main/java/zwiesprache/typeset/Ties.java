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
    private static final int LONGEST_PART = 6;
    private static final int LONGEST_CHAIN = 5;
    private static final int LONGEST_LISTED = 12;
    private static final int YEAR = 4;

    private final Map<String, Set<Follower>> leaders = new HashMap<>();
    private final Set<String> units;
    private final Set<String> counted;
    private final Set<String> suffixes;
    private final boolean hasSuffixes;
    private final Set<String> tails;
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> firstParts = new HashSet<>();
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
        counted = new HashSet<>(rules.list("counted"));
        suffixes = new HashSet<>(rules.list("number.suffix"));
        hasSuffixes = !suffixes.isEmpty();
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
                firstParts.add(parts[i - 1]);
                firstParts.add(Letters.capitalised(parts[i - 1]));
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
                                || isNumber(s, start, space) && bindsNumber(s, start, space, next)
                                || s.at(space + 2) == '.' && bindsInitials(s, start, space))
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
        if (ordinal == '.' && Letters.isRoman(s.at(space - 2)) && Character.isUpperCase(next)) {
            return isRoman(s, start, space - 1) && !announces(s, s.tokenStart(start) - 1);
        }
        if (space - start > LONGEST_PART) {
            return false;
        }
        String first = s.text().substring(start, space);
        return firstParts.contains(first) && pairs.contains(first + " " + partAfter(s, space));
    }

    /** The next part of an abbreviation: letters, and the dot after them; or a sign. */
    private static String partAfter(Setting s, int space) {
        int end = space + 1;
        while (s.letterAt(end)) {
            end++;
        }
        boolean sign = end == space + 1 && !s.digitAt(end);
        return s.text().substring(space + 1, s.at(end) == '.' || sign ? end + 1 : end);
    }

    // Name A. B., if no other name follows to which the initials may belong.
    private static boolean bindsInitials(Setting s, int start, int space) {
        if (!Character.isUpperCase(s.at(start)) || !Character.isLowerCase(s.at(space - 1))) {
            return false;
        }
        int second = s.blankAt(space + 3) ? space + 4 : space + 3;
        boolean both = isInitial(s, space + 1) && isInitial(s, second);
        int end = second + 2;
        return both && !s.letterAt(end) && !(s.spaceAt(end) && Character.isUpperCase(s.at(end + 1)));
    }

    private static boolean isInitial(Setting s, int i) {
        return Character.isUpperCase(s.at(i)) && s.at(i + 1) == '.';
    }

    private boolean isNumber(Setting s, int start, int space) {
        char last = s.at(space - 1);
        if (Letters.isDigit(last) || last == '.' && s.digitAt(space - 2)) {
            return true;
        }
        if (last == '-' || last == Letters.EN_DASH) {
            return isRoman(s, start, space) || isPrice(s, space);
        }
        return isRoman(s, start, space) || hasSuffixes && suffixLength(s, start, space) > 0;
    }

    private static boolean isRoman(Setting s, int start, int space) {
        for (int i = space - 1; i >= start; i--) {
            if (!Letters.isRoman(s.at(i)) && s.at(i) != '-' && !Letters.isDash(s.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** 5,- or 5,--, with hyphens or a dash. */
    private static boolean isPrice(Setting s, int space) {
        int comma = s.at(space - 2) == '-' ? space - 3 : space - 2;
        return s.at(comma) == ',' && s.digitAt(comma - 1);
    }

    /** How long the ending is that makes an ordinal of the figures before it: 1er, XXe. */
    private int suffixLength(Setting s, int start, int space) {
        int end = start;
        while (s.digitAt(end) || Letters.isRoman(s.at(end))) {
            end++;
        }
        return end > start && suffixes.contains(s.text().substring(end, space)) ? space - end : 0;
    }

    private boolean bindsNumber(Setting s, int start, int space, char next) {
        if (Letters.isDigit(next)) {
            return s.at(space - 1) == '.'
                    ? bindsDate(s, start, space)
                    : bindsThousands(s, start, space) || bindsFraction(s, start, space);
        }
        String word = wordAfter(s, space);
        if (units.contains(word) || word.endsWith(".") && units.contains(word.substring(0, word.length() - 1))) {
            return true;
        }
        int suffix = s.at(space - 1) == '.' ? 1 : hasSuffixes ? suffixLength(s, start, space) : 0;
        int digits = digitsBefore(s, space - suffix);
        if (digits == 0 || digits > LONGEST_DAY || !Character.isLetter(next)) {
            return false;
        }
        boolean isOrdinal = s.at(space - 1) == ordinal && Character.isUpperCase(next);
        return isMonth(word) || isOrdinal && !announces(s, s.tokenStart(start) - 1);
    }

    /** 25. 9. 2012, at either of its spaces. */
    private static boolean bindsDate(Setting s, int start, int space) {
        if (!isDayOrMonth(s, start, space)) {
            return false;
        }
        int end = space + 1;
        while (s.digitAt(end)) {
            end++;
        }
        if (end - space - 1 == YEAR) {
            int before = s.tokenStart(start - 1);
            return s.spaceAt(start - 1) && isDayOrMonth(s, Math.max(before, start - 1 - LONGEST_DAY - 1), start - 1);
        }
        int year = s.spaceAt(end + 1) ? end + 2 : end + 1;
        return end - space - 1 <= LONGEST_DAY && s.at(end) == '.' && isYear(s, year);
    }

    private static boolean isDayOrMonth(Setting s, int start, int space) {
        int digits = digitsBefore(s, space - 1);
        return s.at(space - 1) == '.' && digits > 0 && digits <= LONGEST_DAY && space - 1 - digits == start;
    }

    private static boolean isYear(Setting s, int from) {
        int end = from;
        while (s.digitAt(end)) {
            end++;
        }
        return end - from == YEAR;
    }

    /** 1 1/2. */
    private static boolean bindsFraction(Setting s, int start, int space) {
        return space - start <= LONGEST_DAY
                && isFigure(s, start, space)
                && s.at(space + 2) == '/'
                && s.digitAt(space + 3)
                && s.at(space + 1) < s.at(space + 3)
                && !s.digitAt(space + 4)
                && s.at(space + 4) != '/';
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
        return units.contains(word) || units.contains(bare) || counted.contains(bare) || isMonth(word);
    }

    /** Whether a number is measured by the sign after the space, one that is no letter. */
    boolean isMeasured(Setting s, int space) {
        return !s.letterAt(space + 1) && !s.digitAt(space + 1) && !s.blankAt(space + 1) && counts(s, space);
    }

    /** Whether the word before the space announces a number, be it that others stand between: S. 3, 5-7. */
    boolean announces(Setting s, int space) {
        int end = space;
        for (int i = 0; i < LONGEST_CHAIN && end > 0 && isListed(s, end); i++) {
            end = s.tokenStart(end) - 1;
        }
        return end > 0 && isLeader(s, end);
    }

    /** Figures and dashes with a comma after them. */
    private static boolean isListed(Setting s, int space) {
        if (s.at(space - 1) != ',' || !s.isShortToken(space - 1, LONGEST_LISTED)) {
            return false;
        }
        for (int i = s.tokenStart(space); i < space - 1; i++) {
            if (!s.digitAt(i) && s.at(i) != '-' && !Letters.isDash(s.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLeader(Setting s, int space) {
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
