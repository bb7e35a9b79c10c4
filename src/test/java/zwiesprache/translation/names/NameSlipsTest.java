package zwiesprache.translation.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.text.Origin;
import zwiesprache.translation.parity.Content;
import zwiesprache.translation.parity.Content.Looked;
import zwiesprache.translation.parity.Draw;

/**
 * How many slips in names in the site's own content are found, and how much is reported that is none. Slips are drawn by
 * a seed that is new each time; {@code -Dnames.seed=…} repeats a run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSlipsTest {
    private static final int SLIPS = 900;
    private static final double RECALL = 0.9;
    private static final double FALSE_ALARMS = 0.01;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("names.seed", System.nanoTime());

    private Content content() throws IOException {
        return new Content(Path.of("").toAbsolutePath(), folder.resolve("site" + System.nanoTime()));
    }

    @Test
    void soundContentRaisesHardlyAnAlarm() throws IOException {
        Looked clean = content().read(Map.of(), Names::check);
        double rate = (double) clean.findings().size() / clean.blocks();

        System.out.printf(
                Locale.ROOT,
                "names: %d findings in %d blocks of sound content%n",
                clean.findings().size(),
                clean.blocks());
        assertTrue(clean.blocks() > 0, "no blocks");
        assertTrue(rate <= FALSE_ALARMS, () -> "too many alarms: " + clean.findings());
    }

    @Test
    void slipsAreFound() throws IOException {
        Content content = content();
        Random random = new Random(seed);
        Looked clean = content.read(Map.of(), Names::check);
        List<Slip> drawn = Draw.evenly(Slip.candidates(clean, content, random), SLIPS, random);

        Tally tally = new Tally();
        List<Slip> left = new ArrayList<>(drawn);
        while (!left.isEmpty()) {
            List<Slip> round = disjoint(left);
            left.removeAll(round);
            plant(content, clean, round, tally);
        }

        System.out.print(tally.table("names, seed " + seed));
        assertTrue(drawn.size() >= 300, () -> "only " + drawn.size() + " slips");
        tally.missed.forEach(System.out::println);
        assertTrue(tally.recall() >= RECALL, () -> "seed " + seed + ": not found: " + tally.missed);
    }

    @ParameterizedTest
    @CsvSource({
        "allert, allert, true",
        "allert, alert, true",
        "allert, allret, true",
        "allert, allbert, true",
        "allert, ellert, true",
        "allert, alberd, false",
        "müller, möllern, false"
    })
    void oneSlipIsTold(String one, String other, boolean near) {
        assertEquals(near, Slips.isOneSlip(one, other));
        assertEquals(near, Slips.isOneSlip(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Er sagte „Behinderte“, false",
        "Er sagte „Die X kommen“, true",
        "So „gut“ wie X, false",
        "He said “so X said”, true",
        "He said “so.” X did, false",
        "Он сказал «про X», true",
        "\"Gut\" ist X, false",
        "\"Gut ist X\", true"
    })
    void quotationsAreSeen(String words, boolean quoted) {
        assertEquals(quoted, Terms.isQuoted(words, Math.max(words.indexOf('X'), 0)));
    }

    /** At most one slip in each translation, so that none hides another. */
    private static List<Slip> disjoint(List<Slip> slips) {
        TreeSet<String> taken = new TreeSet<>();
        List<Slip> round = new ArrayList<>();
        for (Slip slip : slips) {
            if (taken.add(slip.review())) {
                round.add(slip);
            }
        }
        return round;
    }

    private static void plant(Content content, Looked clean, List<Slip> round, Tally tally) {
        Map<String, String> changed = new TreeMap<>();
        List<Slip> fromTheEnd = new ArrayList<>(round);
        fromTheEnd.sort((one, other) -> Integer.compare(other.start(), one.start()));
        fromTheEnd.forEach(slip ->
                changed.put(slip.path(), slip.in(changed.getOrDefault(slip.path(), content.text(slip.path())))));
        List<Diagnostic> findings =
                new ArrayList<>(content.read(changed, Names::check).findings());
        List<String> known = clean.findings().stream().map(NameSlipsTest::words).toList();
        findings.removeIf(finding -> known.contains(words(finding)));
        round.forEach(slip -> tally.count(slip, findings.stream().anyMatch(finding -> names(finding, slip, content))));
    }

    private static String words(Diagnostic finding) {
        return finding.code().id() + finding.origin().source().path() + finding.arguments();
    }

    /** Whether a finding leads to the line of a slip: no slip makes a line more or less. */
    private static boolean names(Diagnostic finding, Slip slip, Content content) {
        long line = 1
                + content.text(slip.path())
                        .chars()
                        .limit(slip.start())
                        .filter(c -> c == '\n')
                        .count();
        List<Origin> places = new ArrayList<>(finding.related());
        places.add(finding.origin());
        return places.stream()
                .filter(place -> place.source().path().equals(slip.path()))
                .anyMatch(place -> place.position().line() <= line
                        && place.source().position(place.span().end()).line() >= line);
    }

    /** How many slips of each family were found. */
    private static final class Tally {
        private final Map<String, int[]> families = new TreeMap<>();
        private final List<Slip> missed = new ArrayList<>();

        void count(Slip slip, boolean found) {
            int[] counts = families.computeIfAbsent(slip.family(), none -> new int[2]);
            counts[0]++;
            counts[1] += found ? 1 : 0;
            if (!found) {
                missed.add(slip);
            }
        }

        double recall() {
            int all = families.values().stream().mapToInt(counts -> counts[0]).sum();
            int found = families.values().stream().mapToInt(counts -> counts[1]).sum();
            return all == 0 ? 0 : (double) found / all;
        }

        String table(String title) {
            StringBuilder table = new StringBuilder(title).append('\n');
            families.forEach((family, counts) ->
                    table.append(String.format(Locale.ROOT, "  %-28s %3d of %3d%n", family, counts[1], counts[0])));
            return table.append(String.format(Locale.ROOT, "  recall   %.3f%n", recall()))
                    .toString();
        }
    }
}
