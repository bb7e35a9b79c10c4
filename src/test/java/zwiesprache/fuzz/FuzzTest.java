package zwiesprache.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.fuzz.Specimen.Lane;
import zwiesprache.fuzz.Trial.Outcome;

/**
 * Pages, lists, settings and templates of the real site, spoilt at random: whatever comes of it, the program ends in
 * time and without a fault, says where what is, writes sound pages, and does the same again. A few hundred in every run,
 * always the same ones; {@code -Dfuzz=10000} tries more, {@code -Dfuzz.seed=7} others, {@code -Dfuzz.only=123} one alone.
 * What fails is written to {@code target/fuzz}; once mended, it is kept in {@code src/test/resources/fuzz/found}.
 */
class FuzzTest {
    private static final Path FOUND = Path.of("src/test/resources/fuzz/found");
    private static final Path FAILED = Path.of("target/fuzz");
    private static final int USUAL = 300;
    private static final int REPORTS_EVERY = 10;
    private static final int AGAIN_EVERY = 5;
    private static final List<Integer> ONCE = List.of(2);
    private static final List<Integer> TWICE = List.of(2, 1);

    /** A site that is built needs its text read in this time; the program itself allows 5 s. */
    private static final long SLOW = 3_000;

    @TempDir
    Path folder;

    @Test
    void theBaseIsSound() throws IOException {
        Trial trial = new Trial(folder);
        for (Lane lane : Lane.ALL) {
            Specimen nothing = new Specimen(lane, "nothing", new TreeMap<>(), "nothing");
            List<Outcome> outcomes = trial.outcomes(nothing, TWICE);
            assertEquals(Set.of(), new Judge().wrong(nothing, outcomes, true), lane.name());
            boolean sound = outcomes.get(0).findings().isEmpty() || lane != Lane.SITE;
            assertTrue(sound, () -> outcomes.get(0).findings().toString());
            assertEquals(lane != Lane.READ, outcomes.get(0).built(), lane.name());
        }
    }

    @Test
    void nothingBreaks() throws IOException {
        int count = Integer.getInteger("fuzz", USUAL);
        long seed = Long.getLong("fuzz.seed", 1);
        int only = Integer.getInteger("fuzz.only", -1);
        Specimens specimens = new Specimens(seed);
        Trial trial = new Trial(folder);
        Judge judge = new Judge();
        Tally tally = new Tally();
        for (int i = Math.max(0, only); i < (only < 0 ? count : only + 1); i++) {
            Specimen specimen = specimens.get(i);
            boolean again = only >= 0 || i % AGAIN_EVERY == 0;
            List<Outcome> outcomes = trial.outcomes(specimen, again ? TWICE : ONCE);
            Set<String> wrong = judge.wrong(specimen, outcomes, only >= 0 || i % REPORTS_EVERY == 0);
            tally.add(specimen, outcomes.get(0), wrong);
            if (!wrong.isEmpty() || only >= 0) {
                keep(specimen, seed, wrong);
            }
        }
        System.out.println("seed " + seed + "\n" + tally);
        assertEquals("", tally.failures());
    }

    private static void keep(Specimen specimen, long seed, Set<String> wrong) throws IOException {
        Path at = FAILED.resolve("seed-" + seed + "-" + specimen.name());
        for (Map.Entry<String, byte[]> file : specimen.files().entrySet()) {
            Path to = at.resolve(specimen.lane().name()).resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Files.writeString(at.resolve("wrong.txt"), specimen + "\n" + String.join("\n", wrong) + "\n");
    }

    /** What was found once, and mended. */
    @Test
    void nothingBreaksAgain() throws IOException {
        Trial trial = new Trial(folder);
        Judge judge = new Judge();
        List<String> failures = new ArrayList<>();
        for (Specimen specimen : found()) {
            List<Outcome> outcomes = trial.outcomes(specimen, TWICE);
            Set<String> wrong = judge.wrong(specimen, outcomes, true);
            if (!wrong.isEmpty() || outcomes.get(0).millis() > SLOW) {
                failures.add(specimen + " in " + outcomes.get(0).millis() + " ms: " + wrong);
            }
        }
        assertEquals("", String.join("\n", failures));
    }

    /** {@code found/NAME/LANE/PATH}. */
    private static List<Specimen> found() throws IOException {
        List<Specimen> found = new ArrayList<>();
        for (Path each : folders(FOUND)) {
            for (Path lane : folders(each)) {
                Map<String, byte[]> files = new TreeMap<>();
                for (Path file : Trial.files(lane)) {
                    files.put(lane.relativize(file).toString().replace('\\', '/'), Trial.bytes(file));
                }
                Lane where = Lane.valueOf(lane.getFileName().toString());
                found.add(new Specimen(where, each.getFileName().toString(), files, "found"));
            }
        }
        return found;
    }

    private static List<Path> folders(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
