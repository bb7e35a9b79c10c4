package zwiesprache.typeset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A date pattern of CLDR (UTS 35, part 4), for one date or a range: a field that comes for the second time begins the
 * range's end. Spaces that should not break are made so: between day and month, between a figure and the word that
 * belongs to it, before a dash; CLDR's thin spaces around dashes become the ones that texts are set with.
 */
final class DatePattern {
    /** A field ({@code letter} and how often it is repeated) or, where the letter is 0, words. */
    private record Part(char letter, int count, String words) {}

    private final List<Part> parts;

    private DatePattern(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static DatePattern of(String pattern) {
        List<Part> parts = new ArrayList<>();
        String bound = bind(pattern);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < bound.length(); ) {
            char c = bound.charAt(i);
            if (isField(c)) {
                int end = i;
                while (end < bound.length() && bound.charAt(end) == c) {
                    end++;
                }
                parts.add(new Part('\0', 0, words.toString()));
                words.setLength(0);
                parts.add(new Part(c, end - i, ""));
                i = end;
            } else {
                i = c == '\'' ? quoted(bound, i, words) : i + 1;
                if (c != '\'') {
                    words.append(c);
                }
            }
        }
        parts.add(new Part('\0', 0, words.toString()));
        return new DatePattern(parts);
    }

    // Words in quotes; two quotes are one.
    private static int quoted(String pattern, int open, StringBuilder words) {
        if (open + 1 < pattern.length() && pattern.charAt(open + 1) == '\'') {
            words.append('\'');
            return open + 2;
        }
        int i = open + 1;
        while (i < pattern.length()) {
            boolean quote = pattern.charAt(i) == '\'';
            if (quote && (i + 1 == pattern.length() || pattern.charAt(i + 1) != '\'')) {
                return i + 1;
            }
            words.append(pattern.charAt(i));
            i += quote ? 2 : 1;
        }
        return i;
    }

    private static boolean isField(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String bind(String pattern) {
        char[] bound = pattern.toCharArray();
        boolean quoted = false;
        for (int i = 0; i < bound.length; i++) {
            quoted ^= bound[i] == '\'';
            if (!quoted && i > 0 && i + 1 < bound.length) {
                bound[i] = bound(pattern, i);
            }
        }
        return new String(bound);
    }

    private static char bound(String pattern, int i) {
        char c = pattern.charAt(i);
        char next = pattern.charAt(i + 1);
        char last = pattern.charAt(i - 1);
        if (c == '\u2009' && !Letters.isDash(last) && !Letters.isDash(next)) {
            return Letters.NARROW_NO_BREAK;
        }
        if (c != ' ' && c != '\u2009') {
            return c;
        }
        char field = last == '.' && i > 1 ? pattern.charAt(i - 2) : last;
        boolean date = field == 'd' && isMonth(next) || isMonth(field) && next == 'd';
        boolean word = "dyHhm".indexOf(field) >= 0 && (next == '\'' || next == 'a');
        return date || word || Letters.isDash(next) ? Letters.NO_BREAK : ' ';
    }

    private static boolean isMonth(char c) {
        return c == 'M' || c == 'L';
    }

    /** What the fields of a language look like. */
    interface Names {
        /**
         * @param standing whether the name stands alone (LLLL) as against with a day (MMMM)
         * @param length 3 for the abbreviated, 4 for the full, 5 for the shortest name
         */
        String month(int month, boolean standing, int length);

        String era();

        String half(boolean afternoon);

        /** A number with the language's digits, at least so long. */
        String figures(int number, int length);

        /** The first of a month where the month's name follows. */
        String first();
    }

    /** @param to the end of a range; of a point, the same as {@code from} */
    String format(Names names, LocalDate from, LocalDate to, LocalTime fromTime, LocalTime toTime) {
        StringBuilder made = new StringBuilder();
        Set<Character> seen = new HashSet<>();
        boolean end = false;
        for (Part part : parts) {
            char letter = isMonth(part.letter()) ? 'M' : part.letter();
            end |= part.letter() != 0 && !seen.add(letter);
            made.append(
                    part.letter() == 0 ? part.words() : field(part, names, end ? to : from, end ? toTime : fromTime));
        }
        return made.toString();
    }

    private String field(Part part, Names names, LocalDate date, LocalTime time) {
        int count = part.count();
        return switch (part.letter()) {
            case 'y', 'Y', 'u' ->
                count == 2
                        ? names.figures(Math.floorMod(date.getYear(), 100), 2)
                        : names.figures(date.getYear(), count);
            case 'M', 'L' ->
                count > 2
                        ? names.month(date.getMonthValue(), part.letter() == 'L', count)
                        : names.figures(date.getMonthValue(), count);
            case 'd' ->
                date.getDayOfMonth() == 1 && count == 1 && !names.first().isEmpty() && hasMonthName()
                        ? names.first()
                        : names.figures(date.getDayOfMonth(), count);
            case 'H' -> names.figures(time.getHour(), count);
            case 'k' -> names.figures(time.getHour() == 0 ? 24 : time.getHour(), count);
            case 'K' -> names.figures(time.getHour() % 12, count);
            case 'h' -> names.figures(time.getHour() % 12 == 0 ? 12 : time.getHour() % 12, count);
            case 'm' -> names.figures(time.getMinute(), count);
            case 'a', 'b', 'B' -> names.half(time.getHour() >= 12);
            case 'G' -> names.era();
            default -> throw new IllegalArgumentException("date field " + part.letter());
        };
    }

    private boolean hasMonthName() {
        return parts.stream().anyMatch(part -> isMonth(part.letter()) && part.count() > 2);
    }
}
