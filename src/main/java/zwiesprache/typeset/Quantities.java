package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;
import zwiesprache.typeset.QuantityWords.Month;

/** Finds the facts in running words of one language, in one pass over their characters. */
final class Quantities {
    private static final String ROMAN = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private final QuantityWords words;
    private final QuantityFigures figures;
    private final QuantityDates dates;
    private final QuantityAddresses addresses;

    Quantities(QuantityWords words, Slugs slugs, String base) {
        this.words = words;
        figures = new QuantityFigures(words, slugs);
        dates = new QuantityDates(words);
        addresses = new QuantityAddresses(base);
    }

    /** The facts in a text, in the order of their places, which do not overlap. */
    List<Quantity> in(String text) {
        List<QuantityPart> parts = new ArrayList<>();
        boolean address = QuantityAddresses.mayBeIn(text);
        int i = 0;
        while (i < text.length()) {
            i = next(text, i, address, parts);
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Quantity> found = new ArrayList<>();
        dates.joined(text, parts).forEach(part -> found.add(part.finished()));
        return found;
    }

    /** Reads what begins at a place, adds it if it is a fact, and returns where to go on. */
    private int next(String text, int i, boolean address, List<QuantityPart> parts) {
        char c = text.charAt(i);
        if (address && begins(text, i, c)) {
            Optional<QuantityPart> found = addresses.at(text, i);
            if (found.isPresent()) {
                parts.add(found.get());
                return found.get().end;
            }
        }
        if (Letters.isDigit(c) || c == '+' || c == '(') {
            int end = figures.read(text, i, parts);
            return Math.max(end, i + 1);
        }
        return Character.isLetter(c) ? word(text, i, parts) : i + 1;
    }

    private static boolean begins(String text, int i, char c) {
        if (!Character.isLetterOrDigit(c)) {
            return false;
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        return Letters.isSpace(before) || Letters.opens(before);
    }

    private int word(String text, int start, List<QuantityPart> parts) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (!words.mayBegin(text.charAt(start), end - start)) {
            return end;
        }
        String word = text.substring(start, end);
        Optional<Month> month = words.month(word);
        if (month.isPresent()) {
            boolean dot = !month.get().whole() && end < text.length() && text.charAt(end) == '.';
            QuantityPart part = QuantityPart.date(0, month.get().number(), 0, start, dot ? end + 1 : end);
            part.shortened = !month.get().whole();
            parts.add(part);
            return part.end;
        }
        int number = words.number(word);
        if (number == 0) {
            number = roman(word);
        }
        int vague = number == 0 ? words.vague(word) : 0;
        if (number == 0 && vague == 0) {
            return end;
        }
        QuantityPart part = QuantityPart.of(Kind.NUMBER, Integer.toString(number + vague), start, end);
        part.form = vague == 0 ? Form.WORDS : Form.VAGUE;
        parts.add(vague == 0 ? figures.withTail(text, part) : part);
        return parts.get(parts.size() - 1).end;
    }

    /** The value of a Roman numeral of two letters at least, 0 of anything else. */
    private static int roman(String word) {
        if (word.length() < 2 || ROMAN.indexOf(word.charAt(0)) < 0) {
            return 0;
        }
        int sum = 0;
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < word.length(); i++) {
            int at = ROMAN.indexOf(word.charAt(i));
            if (at < 0) {
                return 0;
            }
            int value = VALUES[at];
            sum += value > last ? value - 2 * last : value;
            last = value;
        }
        return word.equals(Dates.roman(sum)) ? sum : 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '\u0301' || c == '\u00ad' || c == Letters.APOSTROPHE;
    }
}
