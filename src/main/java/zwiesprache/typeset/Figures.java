package zwiesprache.typeset;

import com.ibm.icu.text.NumberingSystem;

/** Whole numbers in the figures and groups of one language (CLDR, number elements). */
final class Figures {
    private static final String LATIN = "latn";
    private static final String ELEMENTS = "NumberElements/";

    private final String digits;
    private final String group;
    private final String minus;
    private final int primary;
    private final int secondary;
    private final int least;

    Figures(Cldr cldr) {
        String system = cldr.text(ELEMENTS + "default").orElse(LATIN);
        digits = digits(system);
        String own = ELEMENTS + system + "/";
        String latin = ELEMENTS + LATIN + "/";
        group = cldr.text(own + "symbols/group")
                .or(() -> cldr.text(latin + "symbols/group"))
                .orElse("");
        minus = cldr.text(own + "symbols/minusSign")
                .or(() -> cldr.text(latin + "symbols/minusSign"))
                .orElse("-");
        String pattern = cldr.text(own + "patterns/decimalFormat")
                .or(() -> cldr.text(latin + "patterns/decimalFormat"))
                .orElse("#,##0.###");
        String whole = pattern.split("[.;]", 2)[0];
        int last = whole.lastIndexOf(',');
        int before = last < 0 ? -1 : whole.lastIndexOf(',', last - 1);
        primary = last < 0 ? 0 : whole.length() - last - 1;
        secondary = before < 0 ? primary : last - before - 1;
        least = cldr.text(ELEMENTS + "minimumGroupingDigits")
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static String digits(String system) {
        if (system.equals(LATIN)) {
            return "0123456789";
        }
        NumberingSystem other = NumberingSystem.getInstanceByName(system);
        return other == null || other.isAlgorithmic() ? "0123456789" : other.getDescription();
    }

    /** 12345 as 12.345 or 12 345. */
    String grouped(long number) {
        String plain = Long.toString(number);
        String figures = number < 0 ? plain.substring(1) : plain;
        StringBuilder made = new StringBuilder();
        boolean grouping = primary > 0 && figures.length() >= primary + least;
        for (int i = 0; i < figures.length(); i++) {
            int left = figures.length() - i;
            if (grouping && i > 0 && left >= primary && (left - primary) % secondary == 0) {
                made.append(group);
            }
            digit(made, figures.charAt(i));
        }
        return number < 0 ? minus + made : made.toString();
    }

    /** Without groups, with noughts before it up to a length. */
    String padded(int number, int length) {
        String plain = Integer.toString(number);
        StringBuilder made = new StringBuilder();
        for (int i = plain.length(); i < length; i++) {
            digit(made, '0');
        }
        for (int i = 0; i < plain.length(); i++) {
            digit(made, plain.charAt(i));
        }
        return made.toString();
    }

    private void digit(StringBuilder made, char c) {
        if (!Letters.isDigit(c)) {
            made.append(c);
            return;
        }
        int start = digits.offsetByCodePoints(0, c - '0');
        made.appendCodePoint(digits.codePointAt(start));
    }
}
