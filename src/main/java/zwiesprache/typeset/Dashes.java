package zwiesprache.typeset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes dashes of hyphens between spaces, and of hyphens in ranges of years, dates, times and announced numbers. */
final class Dashes {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4}|\\d{2})\\.?");
    private static final Pattern DATES_OR_TIMES =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{4})?-\\d{1,2}\\.\\d{1,2}\\.(\\d{4}\\.?)?"
                    + "|\\d{1,2}\\.-\\d{1,2}\\."
                    + "|\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})-(\\d{1,4})\\.?");
    private static final int LONGEST_RANGE = 40;
    private static final int FIRST_YEAR = 1200;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;

    private final char dash;
    private final Ties ties;

    Dashes(Rules rules, Ties ties) {
        this.dash = rules.text("dash").map(text -> text.charAt(0)).orElse(Letters.EN_DASH);
        this.ties = ties;
    }

    /** Sets the hyphen at a place, if it is one that wants it. */
    void set(Setting s, int i) {
        if (s.blankAt(i - 1)) {
            setFree(s, i);
        } else if (s.digitAt(i + 1) && (s.digitAt(i - 1) || s.at(i - 1) == '.') && isRange(s, i)) {
            s.replace(i, Letters.EN_DASH);
        }
    }

    // A hyphen, or two or three, alone between words.
    private void setFree(Setting s, int i) {
        int end = i;
        while (s.at(end) == '-') {
            end++;
        }
        if (end - i > 3 || !s.spaceAt(i - 1) || !s.spaceAt(end) || s.blankAt(i - 2) || s.blankAt(end + 1)) {
            return;
        }
        if (!s.digitAt(i - 2) || !s.digitAt(end + 1)) {
            s.replace(i - 1, Letters.NO_BREAK);
            put(s, i, end, dash);
        } else if (isSpacedYears(s, i - 1, end)) {
            s.remove(i - 1);
            s.remove(end);
            put(s, i, end, Letters.EN_DASH);
        }
        // between other numbers it may be a minus
    }

    private static void put(Setting s, int from, int to, char with) {
        s.replace(from, with);
        for (int i = from + 1; i < to; i++) {
            s.remove(i);
        }
    }

    private static boolean isSpacedYears(Setting s, int leftEnd, int rightStart) {
        if (!s.isShortToken(leftEnd - 1, LONGEST_RANGE) || !s.isShortToken(rightStart + 1, LONGEST_RANGE)) {
            return false;
        }
        int from = core(s, leftEnd - 1);
        int to = coreEnd(s, rightStart + 1);
        return isYears(s.text().substring(from, leftEnd) + "-" + s.text().substring(rightStart + 1, to))
                && !isNorm(s, from);
    }

    private boolean isRange(Setting s, int i) {
        if (!s.isShortToken(i, LONGEST_RANGE)) {
            return false;
        }
        int from = core(s, i);
        String core = s.text().substring(from, coreEnd(s, i));
        return DATES_OR_TIMES.matcher(core).matches()
                || isYears(core) && !isNorm(s, from)
                || isNumbers(core) && (ties.counts(s, s.tokenEnd(i)) || ties.announces(s, s.tokenStart(i) - 1));
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

    private static boolean isNumbers(String core) {
        Matcher m = NUMBERS.matcher(core);
        return m.matches() && Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(2));
    }

    /** Whether the word before is in capitals, as the name of a norm or a kind of number is (DIN, ISSN, ГОСТ). */
    private static boolean isNorm(Setting s, int tokenStart) {
        int end = s.tokenStart(tokenStart) - 1;
        int start = s.tokenStart(end);
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(s.at(i))) {
                return false;
            }
        }
        return start < end;
    }
}
