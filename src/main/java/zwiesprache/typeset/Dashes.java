package zwiesprache.typeset;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes dashes of hyphens between spaces and of hyphens in ranges of years, dates, times, announced or counted numbers,
 * and the minus before a measure.
 */
final class Dashes {
    private static final String SUFFIX = "(?:-\\p{Ll}{1,3})?\\.?";
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4}|\\d{2})" + SUFFIX);
    private static final Pattern DATES_OR_TIMES =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?-\\d{1,2}\\.\\d{1,2}\\.(\\d{4}\\.?)?"
                    + "|\\d{1,2}\\.-\\d{1,2}\\.(\\d{1,2}\\.(\\d{4}\\.?)?)?"
                    + "|\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})-(\\d{1,4})" + SUFFIX);
    private static final String AMOUNT = "(\\d{1,4}(?:[.,]\\d{1,3})*)";
    private static final Pattern AMOUNTS = Pattern.compile(AMOUNT + "-" + AMOUNT + "([%‰°€]?)" + SUFFIX);
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+-[IVXLCDM]+");
    private static final int LONGEST_RANGE = 40;
    private static final int FIRST_YEAR = 1200;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;

    private final char dash;
    private final boolean prices;
    private final Set<String> noRanges;
    private final Ties ties;

    Dashes(Rules rules, Ties ties) {
        this.dash = rules.text("dash").map(text -> text.charAt(0)).orElse(Letters.EN_DASH);
        this.prices = rules.text("price.dash").isPresent();
        this.noRanges = new HashSet<>(rules.list("range.never"));
        this.ties = ties;
    }

    /** Sets the hyphen at a place, if it is one that wants it. */
    void set(Setting s, int i) {
        if (s.blankAt(i - 1)) {
            setFree(s, i);
        } else if (s.digitAt(i + 1) && (s.digitAt(i - 1) || s.at(i - 1) == '.')) {
            if (s.isShortToken(i, LONGEST_RANGE) && isRange(s, core(s, i), i, i, coreEnd(s, i))) {
                s.replace(i, Letters.EN_DASH);
            }
        } else if (Letters.isRoman(s.at(i + 1)) && Letters.isRoman(s.at(i - 1))) {
            if (s.isShortToken(i, LONGEST_RANGE) && isRomanRange(s, i)) {
                s.replace(i, Letters.EN_DASH);
            }
        } else if (prices && s.at(i - 1) == ',' && s.digitAt(i - 2)) {
            setPrice(s, i);
        }
    }

    // A hyphen, or two or three, alone between words.
    private void setFree(Setting s, int i) {
        int end = i;
        while (s.at(end) == '-') {
            end++;
        }
        if (end == i + 1 && s.digitAt(end) && isNegative(s, i)) {
            s.replace(i, Letters.MINUS);
        }
        if (end - i > 3 || !s.spaceAt(i - 1) || !s.spaceAt(end) || s.blankAt(i - 2) || s.blankAt(end + 1)) {
            return;
        }
        boolean number = s.digitAt(i - 2) || s.at(i - 2) == '.' && s.digitAt(i - 3);
        if (number && s.digitAt(end + 1) && isSpacedRange(s, i - 1, end)) {
            s.remove(i - 1);
            s.remove(end);
            put(s, i, end, Letters.EN_DASH);
        } else if (!s.digitAt(i - 2) || !s.digitAt(end + 1)) {
            s.replace(i - 1, Letters.NO_BREAK);
            put(s, i, end, dash);
        }
        // between other numbers it may be a minus
    }

    private static void put(Setting s, int from, int to, char with) {
        s.replace(from, with);
        for (int i = from + 1; i < to; i++) {
            s.remove(i);
        }
    }

    /** 5,- and 5,-- for a price without cents. */
    private static void setPrice(Setting s, int i) {
        int end = s.at(i + 1) == '-' ? i + 2 : i + 1;
        char next = s.at(end);
        if (s.blankAt(end) || Letters.closes(next) || next == '.' && s.blankAt(end + 1)) {
            put(s, i, end, Letters.EN_DASH);
        }
    }

    /** A number with a sign of measure after it, and no number before. */
    private boolean isNegative(Setting s, int i) {
        if (s.digitAt(i - 2) || !s.isShortToken(i, LONGEST_RANGE)) {
            return false;
        }
        int end = i + 1;
        while (s.digitAt(end) || s.digitAt(end + 1) && (s.at(end) == ',' || s.at(end) == '.')) {
            end++;
        }
        return s.spaceAt(end) ? ties.isMeasured(s, end) : "%‰°€".indexOf(s.at(end)) >= 0;
    }

    private boolean isSpacedRange(Setting s, int leftEnd, int rightStart) {
        return s.isShortToken(leftEnd - 1, LONGEST_RANGE)
                && s.isShortToken(rightStart + 1, LONGEST_RANGE)
                && isRange(s, core(s, leftEnd - 1), leftEnd, rightStart, coreEnd(s, rightStart + 1));
    }

    /** Whether what stands before a hyphen and after it are the ends of a range. */
    private boolean isRange(Setting s, int from, int leftEnd, int rightStart, int to) {
        String core = s.text().substring(from, leftEnd) + "-" + s.text().substring(rightStart + 1, to);
        if (DATES_OR_TIMES.matcher(core).matches()) {
            return true;
        }
        int space = s.tokenStart(from) - 1;
        if (!isFree(s, space)) {
            return false;
        }
        int after = s.tokenEnd(rightStart + 1);
        return isYears(core) && !isNorm(s, space) || isCounted(s, core, after) || isAnnounced(s, core, space);
    }

    private boolean isCounted(Setting s, String core, int after) {
        Matcher m = AMOUNTS.matcher(core);
        return m.matches()
                && amount(m.group(1)) < amount(m.group(2))
                && (!m.group(3).isEmpty() || ties.counts(s, after));
    }

    private boolean isAnnounced(Setting s, String core, int space) {
        Matcher m = NUMBERS.matcher(core);
        return m.matches() && Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(2)) && ties.announces(s, space);
    }

    /** As a number, groups of thousands closed up; a dot before fewer than three figures is that of a time. */
    private static double amount(String figures) {
        String closed = figures.replace(',', '.');
        int dot = closed.indexOf('.');
        boolean grouped = dot > 0 && figures.charAt(dot) == '.' && figures.length() - dot == 4;
        return dot != closed.lastIndexOf('.') || grouped
                ? Double.parseDouble(closed.replace(".", ""))
                : Double.parseDouble(closed);
    }

    private boolean isRomanRange(Setting s, int i) {
        return ROMAN.matcher(s.text().substring(core(s, i), coreEnd(s, i))).matches() && ties.counts(s, s.tokenEnd(i));
    }

    // The token without the punctuation around it.
    private static int core(Setting s, int i) {
        int from = s.tokenStart(i);
        while (Letters.opens(s.at(from))) {
            from++;
        }
        return from;
    }

    private static int coreEnd(Setting s, int i) {
        int to = s.tokenEnd(i);
        while (to > i && Letters.closes(s.at(to - 1))) {
            to--;
        }
        return to;
    }

    /** 2014-2016, 2014-16; but 2014-12 may be a month. */
    private static boolean isYears(String core) {
        Matcher m = YEARS.matcher(core);
        if (!m.matches()) {
            return false;
        }
        int from = Integer.parseInt(m.group(1));
        int to = Integer.parseInt(m.group(2));
        boolean whole = m.group(2).length() == 4;
        return from >= FIRST_YEAR
                && (whole ? from < to && to <= LAST_YEAR : from <= LAST_YEAR && to > LAST_MONTH && to > from % 100);
    }

    /** Whether the word before a space is neither a number nor announces one that has hyphens of its own. */
    private boolean isFree(Setting s, int space) {
        int start = s.tokenStart(space);
        while (start < space && Letters.opens(s.at(start))) {
            start++;
        }
        if (start >= space) {
            return true;
        }
        int end = s.at(space - 1) == ':' ? space - 1 : space;
        boolean figures = true;
        for (int i = start; i < end && figures; i++) {
            figures = s.digitAt(i) || "()+/".indexOf(s.at(i)) >= 0;
        }
        return !figures && !noRanges.contains(s.text().substring(start, end));
    }

    /** Whether the word before is in capitals, as the name of a norm or a kind of number is (DIN, ISSN, ГОСТ). */
    private static boolean isNorm(Setting s, int end) {
        int start = s.tokenStart(end);
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(s.at(i))) {
                return false;
            }
        }
        return start < end;
    }
}
