package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.model.Lang;
import zwiesprache.translation.Stage.Outcome;
import zwiesprache.translation.Trial.Expected;

/**
 * What is out of date is found, to the block, and nothing else: the families of edits that the Kubernetes project
 * measures its detection by (kubernetes/website, localization benchmark), and some more, on texts in German and Russian.
 */
class StalenessTest {
    private static final List<Lang> LANGUAGES = List.of(new Lang("de"), new Lang("ru"));

    private static final String ALL = "";
    private static final int TRIALS_BY_LOT = 200;

    @TempDir
    static Path folder;

    private static List<Outcome> outcomes;

    @BeforeAll
    static void play() throws IOException {
        Stage stage = new Stage(folder, LANGUAGES);
        for (Trial trial : Trial.all(LANGUAGES)) {
            stage.add(trial);
        }
        outcomes = stage.play();
    }

    /** What is said of one block: what should be, and what was. */
    private record Answer(Outcome outcome, String block, String expected, String given, boolean due, boolean found) {
        private boolean isRight() {
            return expected.equals(given);
        }

        private String line() {
            Trial trial = outcome.trial();
            String what = trial.what().isEmpty() ? "" : " (" + trial.what() + ")";
            return trial.family() + " " + outcome.way().name() + " "
                    + trial.base().name() + what + " " + block + ": " + expected + ", not " + given;
        }
    }

    private static List<Answer> answers(Outcome outcome) {
        Map<String, Set<String>> given = new LinkedHashMap<>();
        for (Review.Row row : outcome.review().rows()) {
            Set<String> here = new TreeSet<>();
            row.source().forEach(passage -> here.addAll(outcome.source().of(passage)));
            Set<String> there = new TreeSet<>();
            row.translation()
                    .forEach(passage -> there.addAll(outcome.translation().of(passage)));
            boolean strangers =
                    !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
            String verdict = word(row.verdict(), row.ahead()) + (strangers ? " beside another" : "");
            Set<String> blocks = new LinkedHashSet<>(here);
            blocks.addAll(there);
            if (!strangers && !here.isEmpty() && !there.isEmpty()) {
                blocks.retainAll(here); // of what was joined on one side, the row is about what both sides have
                blocks.retainAll(there);
            }
            blocks.forEach(block ->
                    given.computeIfAbsent(block, key -> new TreeSet<>()).add(verdict));
        }
        Map<String, Expected> expected = new TreeMap<>();
        outcome.trial()
                .certain()
                .forEach((label, each) -> blocks(label, given).forEach(block -> expected.put(block, each)));
        for (Expected choice : outcome.trial().expected()) {
            if (choice.oneOf().size() > 1) {
                String word = word(choice.verdict(), choice.ahead());
                List<Set<String>> sets = choice.oneOf().stream()
                        .map(labels -> labels.stream()
                                .flatMap(label -> blocks(label, given).stream())
                                .collect(Collectors.toSet()))
                        .toList();
                Set<String> chosen = sets.stream()
                        .filter(set ->
                                set.stream().allMatch(block -> Set.of(word).equals(given.get(block))))
                        .findFirst()
                        .orElse(sets.get(0));
                chosen.forEach(block -> expected.put(block, choice));
            }
        }
        expected.keySet().forEach(block -> given.computeIfAbsent(block, key -> Set.of("nothing")));
        List<Answer> answers = new ArrayList<>();
        given.forEach((block, verdicts) -> {
            Expected due = expected.get(block);
            String word = due == null ? "current" : word(due.verdict(), due.ahead());
            boolean found = verdicts.stream().anyMatch(each -> !each.startsWith("current") && !each.equals("nothing"));
            answers.add(new Answer(outcome, block, word, String.join(" + ", verdicts), !word.equals("current"), found));
        });
        return answers;
    }

    /** The blocks that a label names: itself, or all that a piece consists of. */
    private static Set<String> blocks(String label, Map<String, Set<String>> given) {
        Set<String> blocks = given.keySet().stream()
                .filter(block -> block.matches(java.util.regex.Pattern.quote(label) + "\\.\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
        return blocks.isEmpty() || given.containsKey(label) ? Set.of(label) : blocks;
    }

    private static String word(Verdict verdict, Review.Side ahead) {
        boolean translation = verdict != Verdict.CURRENT && ahead == Review.Side.TRANSLATION;
        return verdict.word() + (translation ? " >" : "");
    }

    /** Right and wrong answers of one kind. */
    private static final class Score {
        private int found;
        private int missed;
        private int alarms;
        private int all;
        private int exact;
        private int trials;

        void add(boolean due, boolean given, boolean right) {
            all++;
            exact += right ? 1 : 0;
            found += due && given ? 1 : 0;
            missed += due && !given ? 1 : 0;
            alarms += !due && given ? 1 : 0;
        }

        double precision() {
            return found + alarms == 0 ? 1 : found / (double) (found + alarms);
        }

        double recall() {
            return found + missed == 0 ? 1 : found / (double) (found + missed);
        }

        double f1() {
            return found + alarms + missed == 0 ? 1 : 2.0 * found / (2 * found + alarms + missed);
        }
    }

    @Test
    void whatIsOutOfDateIsFoundToTheBlock() throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        Score total = new Score();
        Set<String> misses = new LinkedHashSet<>();
        for (Outcome outcome : outcomes) {
            Score score = scores.computeIfAbsent(
                    String.format(
                            Locale.ROOT,
                            "%-26s %-6s",
                            outcome.trial().family(),
                            outcome.way().name()),
                    key -> new Score());
            score.trials++;
            total.trials++;
            for (Answer answer : answers(outcome)) {
                score.add(answer.due(), answer.found(), answer.isRight());
                total.add(answer.due(), answer.found(), answer.isRight());
                if (!answer.isRight()) {
                    misses.add(answer.line());
                }
            }
        }
        scores.forEach(StalenessTest::print);
        print(String.format(Locale.ROOT, "%-26s %-6s", "all", ""), total);

        String known = Files.readString(Stage.RESOURCES.resolve("misses.txt"));
        List<String> explained = known.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertEquals(String.join("\n", new TreeSet<>(explained)), String.join("\n", new TreeSet<>(misses)));
        assertTrue(total.f1() >= 0.99, () -> "F1 is " + total.f1());
    }

    private static void print(String name, Score score) {
        System.out.println(name
                + String.format(
                        Locale.ROOT,
                        "%5d trials %6d blocks %5d due  P %.4f  R %.4f  F1 %.4f  exact %.4f",
                        score.trials,
                        score.all,
                        score.found + score.missed,
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        score.exact / (double) score.all));
    }

    /** Nobody has fitted anything to these; {@code -Dstaleness.seed=7} draws others. */
    @Test
    void whatNobodyThoughtOfIsFoundToo(@TempDir Path other) throws IOException {
        Stage stage = new Stage(other, LANGUAGES);
        Chance chance =
                new Chance(List.copyOf(Base.all(LANGUAGES).values()), LANGUAGES, Long.getLong("staleness.seed", 1));
        for (int i = 0; i < TRIALS_BY_LOT; i++) {
            stage.add(chance.trial(i));
        }
        Score score = new Score();
        StringBuilder misses = new StringBuilder();
        for (Outcome outcome : stage.play()) {
            score.trials++;
            for (Answer answer : answers(outcome)) {
                score.add(answer.due(), answer.found(), answer.isRight());
                misses.append(answer.isRight() ? "" : answer.line() + "\n");
            }
        }
        print(String.format(Locale.ROOT, "%-32s ", "by lot"), score);
        assertTrue(score.f1() >= 0.99, () -> "F1 is " + score.f1() + "\n" + misses);
        assertTrue(
                score.exact >= 0.99 * score.all, () -> "of so many " + score.all + ": " + score.exact + "\n" + misses);
        System.out.print(misses);
    }

    /** Entries that are out of date, found by other means; that they are worse is why there are ledgers. */
    @Test
    void othersFindLess() {
        Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            boolean due = outcome.trial().outdated();
            Others.answers(outcome).forEach((name, given) -> {
                Map<String, Score> families = scores.computeIfAbsent(name, key -> new TreeMap<>());
                for (String family : List.of(ALL, outcome.trial().family())) {
                    Score score = families.computeIfAbsent(family, key -> new Score());
                    score.trials++;
                    score.add(due, given, due == given);
                }
            });
        }
        scores.forEach((name, families) -> {
            print(String.format(Locale.ROOT, "%-32s ", name), families.get(ALL));
            double mean = families.entrySet().stream()
                    .filter(each -> !each.getKey().equals(ALL))
                    .map(Map.Entry::getValue)
                    .mapToDouble(score -> score.exact / (double) score.all)
                    .average()
                    .orElseThrow();
            System.out.println(String.format(Locale.ROOT, "%-32s  right, mean of the families: %.4f", name, mean));
        });
        double own = scores.get(Others.OURS).get(ALL).f1();
        scores.remove(Others.OURS);
        scores.forEach((name, families) -> assertTrue(families.get(ALL).f1() < own, name));
    }

    /** Every family is large enough to mean something. */
    @Test
    void everyFamilyHasTenTrialsEachWay() {
        Map<String, Long> counts = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome ->
                                outcome.trial().family() + " " + outcome.way().name(),
                        TreeMap::new,
                        Collectors.counting()));
        counts.values().removeIf(count -> count >= 10);
        assertEquals(Map.of(), counts);
    }
}
