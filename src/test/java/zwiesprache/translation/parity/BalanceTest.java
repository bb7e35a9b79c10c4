package zwiesprache.translation.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.model.Lang;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;
import zwiesprache.translation.Verdict;
import zwiesprache.typeset.Tongues;

class BalanceTest {
    private static final Path TABLE = Path.of("src/test/resources/translation/parity.txt");
    private static final Tongues TONGUES =
            Tongues.of(Stream.of("de", "ru", "en", "fr").map(Lang::new).toList());

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#"));
    }

    /** Words of one language, one passage a block. */
    private record Words(Lang lang, List<Passage> passages) {
        static Words of(String written) {
            String[] parts = written.strip().split(": ", 2);
            List<Passage> passages = new ArrayList<>();
            for (String block : parts[1].split(" / ")) {
                SourceText file = new SourceText("content/" + parts[0] + ".md", "**" + block + "**");
                passages.add(new Passage("paragraph", block, file.at(0, block.length() + 4), ""));
            }
            return new Words(new Lang(parts[0]), passages);
        }
    }

    private static List<Balance.Slip> slips(Words from, Words to) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < from.passages().size(); i++) {
            rows.add(new Row(
                    Verdict.CURRENT,
                    Side.SOURCE,
                    List.of(from.passages().get(i)),
                    List.of(to.passages().get(i)),
                    Optional.empty(),
                    1));
        }
        Review review = new Review("x.txt", from.lang(), to.lang(), true, false, rows);
        return Balance.of(review, TONGUES.in(from.lang()), TONGUES.in(to.lang()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void factsAreSetOff(String line) {
        String[] columns = line.split(" \\| ");
        String found = slips(Words.of(columns[0]), Words.of(columns[1])).stream()
                .map(BalanceTest::written)
                .collect(Collectors.joining("; "));

        assertEquals(columns[2].strip(), found.isEmpty() ? "=" : found, line);
    }

    private static String written(Balance.Slip slip) {
        if (slip.translation().isEmpty()) {
            return "− " + slip.source().get(0).words();
        }
        String said = slip.translation().get(0).words();
        return slip.source().isEmpty() ? "+ " + said : slip.source().get(0).words() + " ≠ " + said;
    }

    @Test
    void thePlaceIsTheFactItself() {
        Words from = Words.of("de: Die Liste von 2012 nennt 12 Seminare und 12 Besuche.");
        Words to = Words.of("ru: Список 2012 года называет 12 семинаров и 13 визитов.");
        Balance.Slip slip = slips(from, to).get(0);

        assertEquals(
                "13",
                to.passages()
                        .get(0)
                        .origin()
                        .source()
                        .text()
                        .substring(
                                slip.translation().get(0).place().span().start(),
                                slip.translation().get(0).place().span().end()));
    }

    /** Where markup stands around a fact, it is counted how often the same is written before it. */
    @Test
    void markupDoesNotHideThePlace() {
        SourceText file = new SourceText("x.md", "**12** und [**12**](12.md) und *12*");
        Passage passage = new Passage(
                "paragraph", "12 und 12 und 12", file.at(0, file.text().length()), "");
        List<Mention> all = TONGUES.in(new Lang("de")).quantities(passage.words()).stream()
                .map(fact -> new Mention(fact, passage, 0))
                .toList();

        assertEquals(
                List.of(2, 14, 32),
                all.stream().map(each -> each.place().span().start()).toList());
    }
}
