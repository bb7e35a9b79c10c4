package zwiesprache.typeset;

/**
 * A fact that a translation must keep, found in running words: a date, a number, a time of day, an address.
 *
 * @param normal the same for the same fact in every language. Of a DATE {@code yyyy-mm-dd}, noughts for what is not said;
 *     of a DECADE its first year or two figures of it; of a NUMBER or SECTION a plain decimal without trailing noughts,
 *     or figures with dots as written; of a TIME {@code hh:mm}; of a PHONE its digits; of an URL host and path in small
 *     letters
 * @param unit what it is a number of, such as {@code EUR} or {@code percent}; empty if nothing known
 * @param start where it stands in the words, in UTF-16 units, inclusive
 * @param end the same, exclusive
 */
public record Quantity(Kind kind, String normal, String unit, Form form, int start, int end) {
    /** What a quantity is. */
    public enum Kind {
        DATE,
        DECADE,
        /** Ordinals too: languages differ in which they use where. */
        NUMBER,
        /** A number of an article, a paragraph or the like. */
        SECTION,
        TIME,
        /** Numbers with strokes between them, such as that of a printed paper. */
        CODE,
        PHONE,
        EMAIL,
        URL
    }

    /** How a quantity is written. */
    public enum Form {
        FIGURES,
        /** Spelt out, or in Roman numerals: there are other ways to say the same without a number. */
        WORDS,
        /** Said by the way, as by "both" or "for the first time": where it is missing, no number is. */
        VAGUE,
        /** A date whose month or year is said only with the date after it: the first of "3 to 7 May 2014". */
        LENT
    }

    private static final int MONTH_AT = 5;
    private static final int DAY_AT = 8;

    static String date(int year, int month, int day) {
        return pad(year, 4) + '-' + pad(month, 2) + '-' + pad(day, 2);
    }

    private static String pad(int number, int length) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, length - plain.length())) + plain;
    }

    /** Of a DATE its year, 0 if not said; of anything else 0. */
    public int year() {
        return kind == Kind.DATE ? Integer.parseInt(normal.substring(0, MONTH_AT - 1)) : 0;
    }

    /** Of a DATE its month, 0 if not said; of anything else 0. */
    public int month() {
        return kind == Kind.DATE ? Integer.parseInt(normal.substring(MONTH_AT, DAY_AT - 1)) : 0;
    }

    /** Of a DATE its day, 0 if not said; of anything else 0. */
    public int day() {
        return kind == Kind.DATE ? Integer.parseInt(normal.substring(DAY_AT)) : 0;
    }
}
