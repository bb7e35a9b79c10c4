package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of one language that make facts of figures: months, units, number words (keys {@code facts.…}). */
final class QuantityWords {
    private static final int[] NUMBERS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000
    };
    private static final int MONTHS = 12;
    private static final int WIDE = 4;
    private static final int LONGEST = 20;

    // Most words are told from those wanted by one look at their first letter.
    private static final int LETTERS = 0x600;

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> vague = new HashMap<>();
    private final Map<Character, List<Tail>> tails = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final boolean[] beginnings = new boolean[LETTERS];
    private final Set<String> between;
    private final Set<String> phones;
    private final Set<String> sections;
    private final List<String> suffixes;
    private final List<String> decades;
    private final List<String> dates;
    private final boolean capitals;
    private final boolean dayAfter;
    private final boolean dotted;
    private final char decimal;
    private final char group;

    QuantityWords(Rules rules, DateNames names, Cldr cldr) {
        capitals = Character.isUpperCase(names.month(1, false, WIDE).codePointAt(0));
        for (int i = 1; i <= MONTHS; i++) {
            month(i, rules, names);
        }
        for (int number : NUMBERS) {
            number(number, rules);
        }
        months.keySet().forEach(this::begin);
        numbers.keySet().forEach(this::begin);
        vague.keySet().forEach(this::begin);
        "IVXLCDM".chars().forEach(letter -> beginnings[letter] = true);
        tails(rules);
        between = lower(rules.list("facts.between"));
        between.addAll(List.of(",", "/", "–", "-", "—", "−", "‑"));
        phones = lower(rules.list("facts.phone"));
        sections = new HashSet<>(rules.list("facts.section"));
        suffixes = rules.list("facts.suffix");
        decades = rules.list("facts.decade");
        dates = rules.list("facts.dates");
        dayAfter = rules.text("facts.after").isPresent();
        dotted = rules.text("ordinal").filter("."::equals).isPresent();
        decimal = sign(cldr, "decimal", '.');
        group = sign(cldr, "group", ' ');
    }

    /** @param whole whether the name is in full; of an abbreviation only what stands beside it tells that it is one */
    record Month(int number, boolean whole) {}

    /** Words after a number: what it is a number of, or by what it is multiplied. */
    record Tail(String words, What what, String id) {}

    /** What words after a number do. */
    enum What {
        UNIT,
        TIMES,
        HOUR,
        MINUTE,
        MORNING,
        AFTERNOON
    }

    private static Set<String> lower(List<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static char sign(Cldr cldr, String name, char otherwise) {
        String sign = cldr.text("NumberElements/latn/symbols/" + name).orElse("");
        char first = sign.isEmpty() ? otherwise : sign.charAt(0);
        return Letters.isSpace(first) ? ' ' : first;
    }

    private void month(int number, Rules rules, DateNames names) {
        for (int length = 3; length <= WIDE; length++) {
            for (boolean alone : new boolean[] {false, true}) {
                String name = names.month(number, alone, length);
                if (Character.isLetter(name.codePointAt(0))) {
                    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                    months.merge(
                            bare.toLowerCase(Locale.ROOT), new Month(number, length == WIDE), QuantityWords::fuller);
                }
            }
        }
        rules.list("facts.months." + number).forEach(form -> months.put(form, new Month(number, true)));
    }

    private static Month fuller(Month one, Month other) {
        return one.whole() ? one : other;
    }

    private void number(int number, Rules rules) {
        rules.list("facts.number." + number).forEach(word -> numbers.put(word, number));
        rules.list("facts.vague." + number).forEach(word -> vague.put(word, number));
        List<String> endings = rules.list("facts.ordinal.endings");
        for (String stem : rules.list("facts.ordinal." + number)) {
            if (endings.isEmpty()) {
                numbers.put(stem, number);
            }
            endings.forEach(ending -> numbers.put(stem + ending, number));
        }
    }

    private void tails(Rules rules) {
        Set<String> units = new HashSet<>(rules.rootList("facts.units"));
        units.addAll(rules.list("facts.units"));
        for (String unit : units) {
            for (String words : rules.list("facts.unit." + unit)) {
                tail(words, What.UNIT, unit);
                heads.put(words, unit);
            }
        }
        rules.list("facts.thousand").forEach(words -> tail(words, What.TIMES, "3"));
        rules.list("facts.million").forEach(words -> tail(words, What.TIMES, "6"));
        rules.list("facts.billion").forEach(words -> tail(words, What.TIMES, "9"));
        rules.list("facts.hour").forEach(words -> tail(words, What.HOUR, ""));
        rules.list("facts.minute").forEach(words -> tail(words, What.MINUTE, ""));
        rules.list("facts.am").forEach(words -> tail(words, What.MORNING, ""));
        rules.list("facts.pm").forEach(words -> tail(words, What.AFTERNOON, ""));
        Comparator<Tail> order = Comparator.comparing(tail -> -tail.words().length());
        tails.values().forEach(list -> list.sort(order.thenComparing(Tail::words)));
    }

    private void tail(String words, What what, String id) {
        tails.computeIfAbsent(words.charAt(0), none -> new ArrayList<>()).add(new Tail(words, what, id));
    }

    /** What stands at a place of a text that may follow a number, the longest of several. */
    Optional<Tail> tail(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (Tail tail : tails.getOrDefault(text.charAt(at), List.of())) {
            if (isAt(text, at, tail.words())) {
                return Optional.of(tail);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(String text, int at, String words) {
        int end = at + words.length();
        if (end > text.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = text.charAt(at + i);
            char wanted = words.charAt(i);
            if (c != wanted && !(wanted == ' ' && Letters.isSpace(c))) {
                return false;
            }
        }
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    private void begin(String word) {
        char first = word.charAt(0);
        for (char letter : new char[] {first, Character.toUpperCase(first)}) {
            if (letter < LETTERS) {
                beginnings[letter] = true;
            }
        }
    }

    /** Whether a word with this first letter may name a month or a number. */
    boolean mayBegin(char first, int length) {
        return length > 1 && length <= LONGEST && (first >= LETTERS || beginnings[first]);
    }

    /** The month that a word names. */
    Optional<Month> month(String word) {
        if (word.length() > LONGEST || capitals && !Character.isUpperCase(word.codePointAt(0))) {
            return Optional.empty();
        }
        return Optional.ofNullable(months.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The number that a word says, 0 if none. */
    int number(String word) {
        return word.length() > LONGEST ? 0 : numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The number that a word says by the way, 0 if none. */
    int vague(String word) {
        return vague.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The unit that a sign or word before a number says; empty if none. */
    String head(String word) {
        return word.isEmpty() || Character.isLowerCase(word.charAt(0)) ? "" : heads.getOrDefault(word, "");
    }

    boolean isSection(String word) {
        return sections.contains(word);
    }

    boolean isPhone(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return phones.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** Whether what stands between two dates or numbers makes a range or an enumeration of them. */
    boolean joins(String gap) {
        return between.contains(gap.toLowerCase(Locale.ROOT));
    }

    /** Whether letters right behind figures are the ending of an ordinal. */
    boolean isSuffix(String letters) {
        return suffixes.contains(letters);
    }

    boolean isDecade(String letters) {
        return decades.contains(letters);
    }

    /** Patterns of dates in figures. */
    List<String> dates() {
        return dates;
    }

    /** Whether a day may follow its month. */
    boolean dayAfter() {
        return dayAfter;
    }

    /** Whether a dot makes an ordinal of a number. */
    boolean dotted() {
        return dotted;
    }

    char decimal() {
        return decimal;
    }

    /** What divides thousands, a space for any space. */
    char group() {
        return group;
    }
}
