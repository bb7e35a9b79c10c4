package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.model.Lang;
import zwiesprache.translation.Stage.Outcome;

/** Of texts that nobody has put together yet, the program puts together what the labels of their pieces do. */
class FirstAlignmentTest {
    private static final List<Lang> LANGUAGES = List.of(new Lang("de"), new Lang("ru"));

    /** What leaves the texts translations of each other, but for what one side has more. */
    private static final Set<String> FAMILIES = Set.of(
            "unmodified",
            "reflow",
            "missing-paragraph",
            "item-added",
            "item-removed",
            "reorder",
            "section",
            "split-joined",
            "table");

    private static final int BY_LOT = 200;

    @TempDir
    Path folder;

    private record Couple(Passage source, Passage translation) {}

    private static final class Score {
        private int right;
        private int given;
        private int due;

        double precision() {
            return given == 0 ? 1 : right / (double) given;
        }

        double recall() {
            return due == 0 ? 1 : right / (double) due;
        }

        String line(String name) {
            return String.format(Locale.ROOT, "%-24s %6d pairs  P %.4f  R %.4f", name, due, precision(), recall());
        }
    }

    @Test
    void passagesOfOneLabelAreAPair() throws IOException {
        Stage stage = new Stage(folder, LANGUAGES);
        for (Trial trial : Trial.all(LANGUAGES)) {
            if (FAMILIES.contains(trial.family())) {
                stage.add(trial);
            }
        }
        Chance chance =
                new Chance(List.copyOf(Base.all(LANGUAGES).values()), LANGUAGES, Long.getLong("staleness.seed", 1));
        for (int i = 0; i < BY_LOT; i++) {
            stage.add(chance.structure(i));
        }
        Map<String, Score> scores = new TreeMap<>();
        for (Outcome outcome : stage.play()) {
            score(outcome, scores.computeIfAbsent(outcome.trial().family(), key -> new Score()));
        }
        scores.forEach((family, score) -> System.out.println(score.line(family)));
        scores.forEach((family, score) -> {
            // Of what stands elsewhere only a reader of both languages could tell what it is.
            double least = family.equals("reorder") ? 0.8 : 0.95;
            assertTrue(score.precision() >= least && score.recall() >= least, () -> score.line(family));
        });
    }

    /** Of a piece that is divided on both sides alike the first parts belong together, and the second ones. */
    private static void diagonal(Outcome outcome, Set<Couple> due) {
        Map<String, List<Passage>> here = outcome.source().byBlock();
        Map<String, List<Passage>> there = outcome.translation().byBlock();
        here.forEach((block, passages) -> {
            List<Passage> others = there.getOrDefault(block, List.of());
            if (passages.size() == others.size()) {
                due.removeIf(couple -> passages.contains(couple.source())
                        && others.contains(couple.translation())
                        && passages.indexOf(couple.source()) != others.indexOf(couple.translation()));
            }
        });
    }

    private static void score(Outcome outcome, Score score) {
        Set<Couple> due = new LinkedHashSet<>();
        for (Passage source : outcome.source().passages()) {
            for (Passage translation : outcome.translation().passages()) {
                Set<String> common = new TreeSet<>(outcome.source().of(source));
                common.retainAll(outcome.translation().of(translation));
                if (!common.isEmpty()) {
                    due.add(new Couple(source, translation));
                }
            }
        }
        diagonal(outcome, due);
        Set<Couple> given = new LinkedHashSet<>();
        for (Review.Row row : outcome.first().rows()) {
            for (Passage source : row.source()) {
                row.translation().forEach(translation -> given.add(new Couple(source, translation)));
            }
        }
        score.due += due.size();
        score.given += given.size();
        given.stream().filter(due::contains).forEach(each -> score.right++);
    }
}
