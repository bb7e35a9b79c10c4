package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The same content gives the same bytes, whatever the Java, its language, zone and encoding, the threads, the disk. */
class ReproducibleIT {
    @TempDir
    Path folder;

    /** One way to build the project's site. */
    private record Way(String name, Program program, Path root, int threads) {}

    @Test
    @Timeout(240)
    void everyWayGivesTheSameBytes() throws Exception {
        List<Way> ways = ways();
        List<Future<Map<String, byte[]>>> built = new ArrayList<>();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            ways.forEach(way -> built.add(two.submit(() -> build(way))));
            Map<String, byte[]> first = built.get(0).get();
            assertTrue(first.size() > 200, () -> "only " + first.size() + " files");
            for (int i = 0; i < ways.size(); i++) {
                String name = ways.get(i).name();
                assertEquals(
                        "",
                        Tree.report(first, built.get(i).get()),
                        () -> ways.get(0).name() + " / " + name);
            }
            Map<String, byte[]> pages = new TreeMap<>(first);
            pages.keySet().removeIf(Tree::isRecord);
            assertEquals("", Tree.report(RealSite.get().files(), pages), "in this process / in one of its own");
        } finally {
            two.shutdownNow();
        }
    }

    private List<Way> ways() throws Exception {
        List<Path> jdks = Places.jdks();
        System.out.println("Built with Java "
                + jdks.stream().map(Places::version).collect(Collectors.joining(", "))
                + (jdks.size() == 1 ? "; there is no other to compare with (ZW_JDKS can name some)." : "."));
        Path copy = Tree.copyReversed(Places.PROJECT, folder.resolve("copy"));
        List<Way> ways = new ArrayList<>();
        for (Path jdk : jdks) {
            String java = "Java " + Places.version(jdk);
            ways.add(new Way(
                    java + ", UTF-8, 1 thread, copied in reversed order",
                    Program.java(
                                    jdk,
                                    Places.jar(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-Duser.language=de",
                                    "-Duser.country=DE")
                            .with("LC_ALL", "C.UTF-8")
                            .with("TZ", "America/St_Johns"),
                    copy,
                    1));
            ways.add(new Way(
                    java + ", no UTF-8, Turkish, at the date line, 4 threads",
                    Program.java(
                                    jdk,
                                    Places.jar(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-Duser.language=tr",
                                    "-Duser.country=TR")
                            .with("LC_ALL", "C")
                            .with("TZ", "Pacific/Kiritimati"),
                    Places.PROJECT,
                    4));
        }
        ways.add(new Way(
                "another collector and compiler, Latin-1, 2 threads",
                Program.java(Places.JAVA_HOME, Places.jar(), "-XX:+UseParallelGC", "-Dfile.encoding=ISO-8859-1")
                        .with("LC_ALL", "ru_RU.UTF-8")
                        .with("TZ", ""),
                Places.PROJECT,
                2));
        return ways;
    }

    private Map<String, byte[]> build(Way way) throws Exception {
        Path out = folder.resolve("out-" + way.name().hashCode());
        Program.Run run = way.program()
                .in(folder)
                .run(
                        "build",
                        "--root",
                        way.root().toString(),
                        "--out",
                        out.toString(),
                        "--base-url",
                        RealSite.ADDRESS,
                        "--today",
                        RealSite.TODAY.toString(),
                        "--threads",
                        String.valueOf(way.threads()));
        assertEquals(0, run.code(), () -> way.name() + ": " + run);
        return Tree.read(out);
    }
}
