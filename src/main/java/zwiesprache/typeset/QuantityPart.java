package zwiesprache.typeset;

import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;

/** A fact in the making: what was read at a place of a text, before its neighbours are looked at. */
final class QuantityPart {
    private static final int LAST_YEAR = 2199;

    final Kind kind;
    final int start;
    int end;
    String normal = "";
    String unit = "";
    Form form = Form.FIGURES;
    int year;
    int month;
    int day;

    /** Of a number in figures without anything that makes it more than that, its value; else -1. */
    int plain = -1;

    /** How many figures the plain number has. */
    int figures;

    /** Whether it is the number of an ordinal, by a dot. */
    boolean ordinal;

    /** Whether it is the abbreviation of a month. */
    boolean shortened;

    QuantityPart(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    static QuantityPart of(Kind kind, String normal, int start, int end) {
        QuantityPart part = new QuantityPart(kind, start, end);
        part.normal = normal;
        return part;
    }

    static QuantityPart date(int year, int month, int day, int start, int end) {
        QuantityPart part = new QuantityPart(Kind.DATE, start, end);
        part.year = year;
        part.month = month;
        part.day = day;
        return part;
    }

    /** The same place as something else. */
    QuantityPart as(Kind other, String normalised) {
        QuantityPart part = of(other, normalised, start, end);
        part.form = form;
        return part;
    }

    /** Whether it can be the day of a month. */
    boolean isDay() {
        return kind == Kind.NUMBER && plain > 0 && plain <= 31 && figures <= 2 && unit.isEmpty();
    }

    boolean isYear() {
        return kind == Kind.DATE && year > 0 && month == 0;
    }

    boolean hasMonth() {
        return kind == Kind.DATE && month > 0;
    }

    static boolean isYear(int number, int figures) {
        return figures == 4 && number >= 1000 && number <= LAST_YEAR;
    }

    Quantity finished() {
        String own = kind == Kind.DATE ? Quantity.date(year, month, day) : normal;
        return new Quantity(kind, own, unit, form, start, end);
    }
}
