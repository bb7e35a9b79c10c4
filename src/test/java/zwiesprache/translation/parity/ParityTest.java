package zwiesprache.translation.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.text.Origin;
import zwiesprache.translation.Review;
import zwiesprache.translation.parity.Content.Looked;
import zwiesprache.translation.parity.Phrases.Planted;

/**
 * How many slips in the site's own content are found, and how much is reported that is none. Slips are drawn by a seed
 * that is new each time; {@code -Dparity.seed=…} repeats a run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest {
    private static final int SLIPS = 1000;
    private static final double RECALL = 0.95;
    private static final double FALSE_ALARMS = 0.01;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("parity.seed", System.nanoTime());

    private Content content() throws IOException {
        return new Content(Path.of("").toAbsolutePath(), folder.resolve("site" + System.nanoTime()));
    }

    @Test
    void soundContentRaisesHardlyAnAlarm() throws IOException {
        Looked clean = content().read(Map.of());
        double rate = (double) clean.findings().size() / clean.blocks();

        System.out.printf(
                Locale.ROOT,
                "parity: %d findings in %d blocks of sound content%n",
                clean.findings().size(),
                clean.blocks());
        assertTrue(clean.blocks() > 0, "no blocks");
        assertTrue(rate <= FALSE_ALARMS, () -> "too many alarms: " + clean.findings());
    }

    @Test
    void slipsAreFound() throws IOException {
        Content content = content();
        Random random = new Random(seed);
        Looked clean = content.read(Map.of());
        Map<String, List<Slip>> families = new TreeMap<>();
        clean.reviews()
                .forEach(review -> Slip.candidates(review, content, random)
                        .forEach((family, slips) -> families.computeIfAbsent(family, none -> new ArrayList<>())
                                .addAll(slips)));
        List<Slip> drawn = Draw.evenly(families, SLIPS, random);

        Tally tally = new Tally();
        List<Slip> left = new ArrayList<>(drawn);
        while (!left.isEmpty()) {
            List<Slip> round = disjoint(left);
            left.removeAll(round);
            plant(content, clean, round, tally);
        }

        System.out.print(tally.table("parity, seed " + seed));
        assertTrue(drawn.size() >= 300, () -> "only " + drawn.size() + " slips");
        assertTrue(tally.recall() >= RECALL, () -> "seed " + seed + ": not found: " + tally.missed);
    }

    /** Sorts of facts that the content has few of are written into it first: that alone must raise no alarm. */
    @Test
    void slipsInRareFactsAreFound() throws IOException {
        Content content = content();
        Random random = new Random(seed);
        Looked clean = content.read(Map.of());
        List<Review> reviews = new ArrayList<>(inTwoLanguages(clean.reviews()));
        Collections.shuffle(reviews, random);
        List<Planted> planted = new ArrayList<>();
        for (Review review : reviews) {
            Phrases.in(review, planted.size() % Phrases.count(), content, random)
                    .ifPresent(planted::add);
        }

        Map<String, String> sound = new TreeMap<>();
        planted.forEach(each -> each.sound().forEach(put -> sound.put(put.path(), put.in(content.text(put.path())))));
        assertEquals(words(clean.findings()), words(content.read(sound).findings()), () -> "seed " + seed);

        Map<String, String> slipped = new TreeMap<>(sound);
        planted.forEach(each -> slipped.put(
                each.slip().path(), each.slip().in(content.text(each.slip().path()))));
        List<Diagnostic> findings = content.read(slipped).findings();
        Tally tally = new Tally();
        planted.forEach(each -> tally.count(
                each.slip().as(each.family()), findings.stream().anyMatch(finding -> names(finding, each.slip()))));

        System.out.print(tally.table("parity, rare facts, seed " + seed));
        assertTrue(planted.size() >= 3 * Phrases.count(), () -> "only " + planted.size() + " slips");
        assertTrue(tally.recall() >= RECALL, () -> "seed " + seed + ": not found: " + tally.missed);
    }

    /** Those whose original has no other translation: there, what is planted would be missing. */
    private static List<Review> inTwoLanguages(List<Review> reviews) {
        Map<String, Long> translations =
                reviews.stream().collect(Collectors.groupingBy(ParityTest::original, Collectors.counting()));
        return reviews.stream()
                .filter(review -> translations.get(original(review)) == 1)
                .toList();
    }

    private static String original(Review review) {
        return review.rows().stream()
                .flatMap(row -> row.source().stream())
                .map(passage -> passage.origin().source().path())
                .filter(path -> path.endsWith(".md"))
                .findFirst()
                .orElse(review.path());
    }

    private static List<String> words(List<Diagnostic> findings) {
        return findings.stream().map(ParityTest::words).toList();
    }

    /** At most one slip in each translation and file, so that none hides another. */
    private static List<Slip> disjoint(List<Slip> slips) {
        TreeSet<String> taken = new TreeSet<>();
        List<Slip> round = new ArrayList<>();
        for (Slip slip : slips) {
            if (!taken.contains(slip.review()) && !taken.contains(slip.path())) {
                taken.add(slip.review());
                taken.add(slip.path());
                round.add(slip);
            }
        }
        return round;
    }

    private static void plant(Content content, Looked clean, List<Slip> round, Tally tally) {
        Map<String, String> changed = new LinkedHashMap<>();
        round.forEach(slip -> changed.put(slip.path(), slip.in(content.text(slip.path()))));
        List<Diagnostic> findings = new ArrayList<>(content.read(changed).findings());
        List<String> known = words(clean.findings());
        findings.removeIf(finding -> known.contains(words(finding)));
        for (Slip slip : round) {
            boolean found = findings.stream().anyMatch(finding -> names(finding, slip));
            tally.count(slip, found);
        }
    }

    private static String words(Diagnostic finding) {
        return finding.code().id() + finding.origin().source().path() + finding.arguments();
    }

    /** Whether a finding leads to the line of a slip. */
    private static boolean names(Diagnostic finding, Slip slip) {
        List<Origin> places = new ArrayList<>(finding.related());
        places.add(finding.origin());
        return places.stream()
                .filter(place -> place.source().path().equals(slip.path()))
                .anyMatch(place -> place.position().line()
                                <= place.source().position(slip.start()).line()
                        && place.source().position(place.span().end()).line()
                                >= place.source().position(slip.start()).line());
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
            return families.entrySet().stream()
                    .map(each -> String.format(
                            Locale.ROOT, "  %-60s %3d of %3d%n", each.getKey(), each.getValue()[1], each.getValue()[0]))
                    .collect(Collectors.joining(
                            "", title + "\n", String.format(Locale.ROOT, "  recall   %.3f%n", recall())));
        }
    }
}
