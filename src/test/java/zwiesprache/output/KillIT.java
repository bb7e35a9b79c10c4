package zwiesprache.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.diagnostic.Diagnostics;

/**
 * Kills a process that builds one site after the other, at random moments; whatever is left has to become one of them.
 */
class KillIT {
    private static final int KILLS = 40;
    private static final int SITES = 3;
    private static final int PAGES = 90;

    @TempDir
    Path folder;

    @Test
    void whateverTheMomentThereIsOneOfTheSites() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path out = folder.resolve("site");
        Files.createDirectories(folder.resolve("project"));
        List<SortedMap<String, String>> sites = List.of(site(0), site(1), site(2));
        Set<Integer> seen = new HashSet<>();
        int interrupted = 0;
        try (Staging first =
                Staging.open(folder.resolve("project"), out, new Diagnostics()).orElseThrow()) {
            Trees.putAll(first, sites.get(0));
            assertTrue(first.commit());
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killWithin(kill % SITES, random.nextInt(150));
            interrupted += leftovers(out) ? 1 : 0;
            if (kill % 10 == 5) {
                Trees.write(out.resolve("album/" + kill + ".jpg"), "photo");
            }
            Diagnostics log = new Diagnostics();
            Staging.open(folder.resolve("project"), out, log).orElseThrow().close();
            assertFalse(log.hasErrors(), () -> "seed " + seed + ": " + Trees.said(log, folder));
            SortedMap<String, String> found = Trees.pages(out);
            found.keySet().removeIf(path -> path.startsWith("album/"));
            int index = sites.indexOf(found);
            seen.add(index);
            assertTrue(index >= 0, "seed " + seed + ", kill " + kill + ": neither the old site nor the new");
            assertEquals(List.of(), neighbours(out), "seed " + seed);
        }
        assertEquals(KILLS / 10, Trees.read(out.resolve("album")).size(), "seed " + seed);
        assertTrue(seen.size() == SITES && interrupted >= KILLS / 4, seen + " " + interrupted + ", seed " + seed);
    }

    private void killWithin(int first, int milliseconds) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes(KillIT.class) + File.pathSeparator + classes(Staging.class),
                        Builder.class.getName(),
                        folder.toString(),
                        String.valueOf(first))
                .redirectErrorStream(true)
                .start();
        // It says a word when its first site is there; from then on any moment will do.
        assertEquals('!', child.getInputStream().read());
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        child.destroyForcibly().waitFor();
    }

    private static Path classes(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean leftovers(Path out) {
        return Files.exists(out.resolveSibling("site.new-zwiesprache"), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(out.resolveSibling("site.old-zwiesprache"), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> neighbours(Path out) throws IOException {
        try (var all = Files.list(out.resolveSibling("."))) {
            return all.map(each -> each.getFileName().toString())
                    .filter(name -> !name.equals("site") && !name.equals("project"))
                    .sorted()
                    .toList();
        }
    }

    /** A third of the pages differs from site to site, a third is in two of three, a third is always the same. */
    private static SortedMap<String, String> site(int number) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            String path = "s" + i % 10 + "/" + i + "/index.html";
            if (i % 3 == 0) {
                pages.put(path, ("page " + i + " of " + number + "\n").repeat(200));
            } else if (i % 3 == 1 || i / 3 % SITES != number) {
                pages.put(path, ("page " + i + "\n").repeat(200));
            }
        }
        return pages;
    }

    /** The process that is killed. */
    static final class Builder {
        private Builder() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Files.createDirectories(folder.resolve("project"));
            Diagnostics log = new Diagnostics();
            for (int i = Integer.parseInt(args[1]); ; i = (i + 1) % SITES) {
                try (Staging staging = Staging.open(folder.resolve("project"), folder.resolve("site"), log)
                        .orElseThrow(() -> new IllegalStateException(Trees.said(log, folder)))) {
                    site(i).entrySet().parallelStream()
                            .forEach(page -> staging.put(Trees.file(page.getKey(), page.getValue())));
                    if (!staging.commit()) {
                        throw new IllegalStateException(Trees.said(log, folder));
                    }
                }
                System.out.print('!');
                System.out.flush();
            }
        }
    }
}
