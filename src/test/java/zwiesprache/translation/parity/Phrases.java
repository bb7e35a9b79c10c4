package zwiesprache.translation.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import zwiesprache.model.Lang;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;

/**
 * Sentences with facts of sorts that the content has few of, in two languages. Each {@code #} stands for a figure, each
 * {@code ?} for a letter, the same in both; {@code "} is put around what they make up.
 */
final class Phrases {
    private static final List<String> TABLE = List.of(
            "Telefon: +49 30 9####-####. | Телефон: +49 30 9####-####.",
            "Tel. 030 9### ####. | Тел. +49 30 9###-####.",
            "Mail an ????.????@amt.example. | Почта: ????.????@amt.example.",
            "Siehe www.????.example/????/plan-2#. | См. https://????.example/????/plan-2#.",
            "Siehe https://amt.example/de/????/. | См. https://amt.example/ru/????/.",
            "Es kostete 1#.#00 Euro. | Это стоило 1# #00 евро.",
            "Das sind #,# Mio. Rubel. | Это #,# млн рублей.",
            "Der Anteil lag bei 1#,#5 Prozent. | Доля составила 1#,#5 %.",
            "Es galt § 1## Abs. # SGB IX. | Действовал § 1## абз. # книги IX.",
            "Grundlage war Art. 1# der Verfassung. | Основой была ст. 1# Конституции.",
            "Das regelt das Gesetz Nr. 4##-FS. | Это регулирует закон № 4##-ФЗ.",
            "So steht es in der Drucksache 17/2##4. | Так сказано в документе 17/2##4.",
            "Beginn war um 1#:3# Uhr. | Начало было в 1#:3#.",
            "Die Fläche beträgt 1.#6#,# m². | Площадь составляет 1#6#,# квадратного метра.",
            "Der Weg ist 1#,# km lang. | Длина пути 1#,# км.",
            "Es kamen 2.#0# Menschen. | Приехало 2#0# человек.",
            "Stichtag war der 1#.0#.2014. | Крайним сроком было 1#.0#.2014.",
            "Das war am 2014-0#-1#. | Это было 2014-0#-1#.");

    private Phrases() {}

    /** Two sentences that say the same, and the same with a slip in one of them. */
    record Planted(String family, Review review, List<Slip> sound, Slip slip) {}

    static int count() {
        return TABLE.size();
    }

    /** Puts a sentence of the table into a paragraph that both languages have in files of their own. */
    static Optional<Planted> in(Review review, int index, Content content, Random random) {
        List<Row> rows = review.rows().stream()
                .filter(row -> row.source().size() == 1 && row.translation().size() == 1)
                .filter(row -> isParagraph(row.source().get(0))
                        && isParagraph(row.translation().get(0)))
                .toList();
        if (rows.isEmpty() || !isIn(review.from(), "de") || !isIn(review.to(), "ru")) {
            return Optional.empty();
        }
        Row row = rows.get(random.nextInt(rows.size()));
        List<Character> drawn = new ArrayList<>();
        String[] sentences = TABLE.get(index).split(" \\| ");
        String de = filled(sentences[0], drawn, random);
        String ru = filled(sentences[1], drawn, random);
        boolean first = random.nextBoolean();
        int place = random.nextInt(drawn.size());
        String wrong = slipped(first ? sentences[0] : sentences[1], drawn, place, random);
        List<Slip> sound = List.of(
                after(row.source().get(0), de, review), after(row.translation().get(0), ru, review));
        Slip slip = after((first ? row.source() : row.translation()).get(0), wrong, review);
        return Optional.of(new Planted(sentences[0], review, sound, slip));
    }

    private static boolean isIn(Lang lang, String tag) {
        return lang.tag().equals(tag);
    }

    private static boolean isParagraph(Passage passage) {
        return passage.kind().equals("paragraph")
                && passage.origin().source().path().endsWith(".md")
                && passage.origin()
                        .source()
                        .text()
                        .startsWith("\n", passage.origin().span().end());
    }

    private static Slip after(Passage passage, String sentence, Review review) {
        int end = passage.origin().span().end();
        return new Slip("planted", review.path(), passage.origin().source().path(), end, "", " " + sentence);
    }

    private static String filled(String template, List<Character> drawn, Random random) {
        StringBuilder made = new StringBuilder();
        int next = 0;
        for (char c : template.toCharArray()) {
            if (c == '#' || c == '?') {
                if (next == drawn.size()) {
                    drawn.add((char) (c == '#' ? '1' + random.nextInt(8) : 'a' + random.nextInt(26)));
                }
                made.append(drawn.get(next++).charValue());
            } else {
                made.append(c);
            }
        }
        return made.toString();
    }

    private static String slipped(String template, List<Character> drawn, int place, Random random) {
        List<Character> other = new ArrayList<>(drawn);
        char right = drawn.get(place);
        boolean figure = right <= '9';
        char first = figure ? '1' : 'a';
        int many = figure ? 8 : 26;
        other.set(place, (char) (first + (right - first + 1 + random.nextInt(many - 1)) % many));
        return filled(template, other, random);
    }
}
