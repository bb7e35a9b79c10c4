package zwiesprache.translation.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;

/**
 * A slip that a writer could make, at a place of a file. It is drawn with rules of its own, which know nothing of how
 * facts are found.
 *
 * @param review the ledger path of the translation that it is in
 * @param start in the file
 */
record Slip(String family, String review, String path, int start, String before, String after) {
    private static final List<List<String>> MONTHS = Stream.of(
                    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
                    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
                    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
                    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
            .map(row -> List.of(row.split(" ")))
            .toList();

    private static final List<List<String>> NUMBERS = Stream.of(
                    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
                    "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
                    "двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати")
            .map(row -> List.of(row.split(" ")))
            .toList();

    private static final Map<String, Pattern> FAMILIES = families();

    private static Map<String, Pattern> families() {
        String months = any(MONTHS);
        Map<String, Pattern> all = new TreeMap<>();
        all.put("year", word("(?:19|20)\\d\\d"));
        all.put("day", word("(?:[12]?\\d|3[01])(?=\\.? (?:" + months + "))"));
        all.put("month", word("(?:" + months + ")"));
        all.put("word", word("(?:" + any(NUMBERS) + ")"));
        all.put("range", word("\\d{1,2}(?=(?:\\. bis|–)\\d{0,2})"));
        all.put("ordinal", word("\\d{1,2}(?=-[йемгх]|\\. [A-Z]?[a-z]*(?:seminar|besuch|Seminar|Besuch|Sitzung))"));
        all.put("amount", word("\\d[\\d., ]*\\d(?= (?:Euro|евро|Millionen|миллион|Quadrat|квадрат))"));
        all.put("percent", word("\\d+(?= (?:Prozent|процент))"));
        all.put("section", word("(?<=(?:§|Artikel|статья|статьи|статью) )\\d+"));
        all.put("code", word("(?<=№ )\\d{2,}(?=-)|\\d+(?=-(?:FS|RP|RM|ФЗ|РП|РМ))|\\d+(?=/\\d)"));
        all.put("number", word("\\d{2,3}(?= [a-zа-яA-ZА-Я])"));
        all.put("digit", word("\\d(?= [a-zа-яA-ZА-Я])"));
        return all;
    }

    private static String any(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("|", row)).collect(Collectors.joining("|"));
    }

    private static Pattern word(String inner) {
        return Pattern.compile("(?<![\\wа-яёäöüß/№@.-])" + inner + "(?![\\wа-яёäöüß])");
    }

    /** All slips that can be drawn from a translation, by family. */
    static Map<String, List<Slip>> candidates(Review review, Content content, Random random) {
        Map<String, List<Slip>> found = new TreeMap<>();
        for (Row row : review.rows()) {
            if (!row.source().isEmpty() && !row.translation().isEmpty()) {
                List<Passage> both = new ArrayList<>(row.source());
                both.addAll(row.translation());
                both.forEach(passage -> FAMILIES.forEach((family, pattern) -> {
                    Matcher matcher = pattern.matcher(passage.words());
                    while (matcher.find()) {
                        slip(family, review, passage, matcher, content, random)
                                .ifPresent(slip -> found.computeIfAbsent(family, none -> new ArrayList<>())
                                        .add(slip));
                    }
                }));
            }
        }
        return found;
    }

    private static Optional<Slip> slip(
            String family, Review review, Passage passage, Matcher matcher, Content content, Random random) {
        String before = matcher.group();
        String after = changed(family, before, random);
        String path = passage.origin().source().path();
        int at = place(content.text(path), passage.words(), matcher.start(), before.length());
        return at < 0 || after.equals(before)
                ? Optional.empty()
                : Optional.of(new Slip(family, review.path(), path, at, before, after));
    }

    private static String changed(String family, String before, Random random) {
        return switch (family) {
            case "month" -> other(MONTHS, before, random);
            case "word" -> other(NUMBERS, before, random);
            case "amount", "code", "number" -> transposed(before, random);
            case "day", "range" -> Integer.toString(near(Integer.parseInt(before), 28, random));
            default -> Integer.toString(near(Integer.parseInt(before), 9999, random));
        };
    }

    private static int near(int number, int most, Random random) {
        boolean less = number > most || number > 1 && random.nextBoolean();
        return less ? number - 1 : number + 1;
    }

    private static String other(List<List<String>> rows, String word, Random random) {
        for (List<String> row : rows) {
            int at = row.indexOf(word);
            if (at >= 0) {
                return row.get((at + 1 + random.nextInt(row.size() - 1)) % row.size());
            }
        }
        return word;
    }

    /** Two figures side by side that differ change places; where there are none, one becomes another. */
    static String transposed(String before, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < before.length(); i++) {
            char one = before.charAt(i);
            char two = before.charAt(i + 1);
            if (Character.isDigit(one) && Character.isDigit(two) && one != two && (i > 0 || two != '0')) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            int last = before.length() - 1;
            return before.substring(0, last) + (char) ('0' + (before.charAt(last) - '0' + 1 + random.nextInt(9)) % 10);
        }
        int at = places.get(random.nextInt(places.size()));
        return before.substring(0, at) + before.charAt(at + 1) + before.charAt(at) + before.substring(at + 2);
    }

    /** Where words stand in a file, told by the shortest stretch around them that it has once; -1 if there is none. */
    private static int place(String text, String words, int start, int length) {
        for (int context = 4; context <= 40; context += 4) {
            int from = Math.max(0, start - context);
            int to = Math.min(words.length(), start + length + context);
            String around = words.substring(from, to);
            int at = text.indexOf(around);
            if (at >= 0 && text.indexOf(around, at + 1) < 0) {
                return at + start - from;
            }
        }
        return -1;
    }

    Slip as(String other) {
        return new Slip(other, review, path, start, before, after);
    }

    /** A text with it. */
    String in(String text) {
        return text.substring(0, start) + after + text.substring(start + before.length());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s → %s in %s at %d", family, before, after, path, start);
    }
}
