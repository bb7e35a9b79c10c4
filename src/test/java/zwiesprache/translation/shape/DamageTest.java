package zwiesprache.translation.shape;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.model.Lang;
import zwiesprache.translation.Passage;
import zwiesprache.translation.shape.Ground.Looked;
import zwiesprache.typeset.Tongues;

/**
 * How much of what is done to the site's own content is found, and how much is reported that is nothing. Damages are
 * drawn by a seed that is new each time; {@code -Dshape.seed=…} repeats a run.
 */
class DamageTest {
    private static final int OF_A_FAMILY = 40;
    /** How often one page is damaged, each time in a reading of its own. */
    private static final int ROUNDS = 5;

    private static final double RECALL = 0.95;
    private static final double FALSE_ALARMS = 0.01;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("shape.seed", System.nanoTime());

    @Test
    void damagesAreFoundAndNothingElse() throws IOException {
        Ground ground = new Ground(Path.of("").toAbsolutePath(), folder.resolve("site"));
        Looked clean = ground.read(Map.of());
        System.out.printf(
                Locale.ROOT,
                "shape: %d findings in %d blocks%n",
                clean.findings().size(),
                clean.blocks());
        assertTrue(clean.blocks() > 0, "no blocks");
        assertTrue(clean.findings().size() <= FALSE_ALARMS * clean.blocks(), () -> "alarms: " + clean.findings());

        Map<String, int[]> counts = new TreeMap<>();
        List<Damage> missed = new ArrayList<>();
        List<Damage> left = new ArrayList<>(drawn(ground, clean));
        while (!left.isEmpty()) {
            List<Damage> round = disjoint(left);
            left.removeAll(round);
            missed.addAll(missed(ground, clean, round));
            round.forEach(each -> counts.computeIfAbsent(each.family(), none -> new int[2])[1]++);
        }
        missed.forEach(each -> counts.get(each.family())[0]++);

        System.out.println("shape, seed " + seed);
        counts.forEach((family, count) ->
                System.out.printf(Locale.ROOT, "  %-20s %3d of %3d found%n", family, count[1] - count[0], count[1]));
        int all = counts.values().stream().mapToInt(count -> count[1]).sum();
        double recall = 1 - (double) missed.size() / all;
        System.out.printf(Locale.ROOT, "  recall %.3f of %d%n", recall, all);
        if (Boolean.getBoolean("shape.missed")) {
            missed.forEach(System.out::println);
        }
        assertTrue(all >= 200, () -> "only " + all);
        assertTrue(recall >= RECALL, () -> "seed " + seed + ": not found: " + missed);
    }

    private List<Damage> drawn(Ground ground, Looked clean) {
        Random random = new Random(seed);
        Map<String, List<Damage>> families = new TreeMap<>();
        Set<String> compared = compared(clean);
        ground.texts().forEach((path, text) -> {
            if (compared.contains(path) && !isAboutCode(text)) {
                gather(Damage.ofForm(path, text), families);
            }
        });
        Tongues tongues = Tongues.of(clean.reviews().stream()
                .<Lang>mapMulti((review, to) -> {
                    to.accept(review.from());
                    to.accept(review.to());
                })
                .distinct()
                .toList());
        clean.reviews().forEach(review -> gather(Damage.ofLanguage(review, tongues), families));
        List<Damage> drawn = new ArrayList<>();
        Map<String, Integer> rounds = new TreeMap<>();
        for (List<Damage> family : families.values()) {
            Collections.shuffle(family, random);
            family.stream()
                    .filter(each -> rounds.getOrDefault(each.review(), 0) < ROUNDS)
                    .limit(OF_A_FAMILY)
                    .forEach(each -> {
                        rounds.merge(each.review(), 1, Integer::sum);
                        drawn.add(each);
                    });
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    /** The files of texts that are compared block by block: what happens to the others, nobody can tell. */
    private static Set<String> compared(Looked clean) {
        Set<String> paths = new TreeSet<>();
        clean.reviews()
                .forEach(review -> review.rows().forEach(row -> {
                    if (row.source().stream().anyMatch(Passage::inText)
                            && row.translation().stream().anyMatch(Passage::inText)) {
                        row.source()
                                .forEach(passage ->
                                        paths.add(passage.origin().source().path()));
                        row.translation()
                                .forEach(passage ->
                                        paths.add(passage.origin().source().path()));
                    }
                }));
        return paths;
    }

    /** Whether what looks like a heading or a link in it may be shown as code. */
    private static boolean isAboutCode(String text) {
        return text.contains("\n```") || text.contains("`[");
    }

    private static void gather(Map<String, List<Damage>> some, Map<String, List<Damage>> families) {
        some.forEach((family, damages) ->
                families.computeIfAbsent(family, none -> new ArrayList<>()).addAll(damages));
    }

    /** At most one damage in each translation, so that none hides another. */
    private static List<Damage> disjoint(List<Damage> damages) {
        TreeSet<String> taken = new TreeSet<>();
        return damages.stream().filter(each -> taken.add(each.review())).toList();
    }

    private static List<Damage> missed(Ground ground, Looked clean, List<Damage> round) {
        Map<String, String> changed = new LinkedHashMap<>();
        round.forEach(each -> changed.put(each.path(), each.in(ground.texts().get(each.path()))));
        List<Diagnostic> findings = new ArrayList<>(ground.read(changed).findings());
        clean.findings()
                .forEach(known -> findings.removeIf(finding -> words(finding).equals(words(known))));
        return round.stream()
                .filter(each -> findings.stream().noneMatch(finding -> isOf(finding, each)))
                .toList();
    }

    private static String words(Diagnostic finding) {
        return finding.code().id() + finding.origin().source().path() + finding.arguments();
    }

    private static boolean isOf(Diagnostic finding, Damage damage) {
        return damage.codes().stream().anyMatch(code -> code == finding.code())
                && finding.origin().source().path().startsWith(damage.review() + ".");
    }
}
