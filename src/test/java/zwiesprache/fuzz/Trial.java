package zwiesprache.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.fuzz.Specimen.Lane;
import zwiesprache.output.Memory;

/** The projects over which specimens are laid, and what becomes of them. */
final class Trial {
    /** Of time, and of the processor's: on a machine that has much else to do, time passes while nothing is done. */
    private static final long PATIENCE_MILLIS = 15_000;

    private static final long NO_PATIENCE_MILLIS = 180_000;
    private static final int LOOK_EVERY = 500;

    private static final Path BASE = Path.of("src/test/resources/fuzz/_base");
    private static final Path OWN = Path.of("");

    /** What the program's first thread has by default. */
    private static final long STACK = 1 << 20;

    private final Path folder;

    /** @param folder empty; the projects are made in it */
    Trial(Path folder) throws IOException {
        this.folder = folder;
        copy(OWN.resolve("site.yml"), project(Lane.READ).resolve("site.yml"));
        copy(OWN.resolve("site.yml"), project(Lane.WHOLE).resolve("site.yml"));
        for (Path file : files(OWN.resolve("content"))) {
            if (file.endsWith("_section.yml")) {
                copy(file, project(Lane.READ).resolve(file.toString()));
            }
            copy(file, project(Lane.WHOLE).resolve(file.toString()));
        }
        for (Path file : files(OWN.resolve("themes"))) {
            copy(file, project(Lane.SITE).resolve(file.toString()));
            copy(file, project(Lane.WHOLE).resolve(file.toString()));
        }
        for (Path file : files(BASE)) {
            copy(file, project(Lane.SITE).resolve(BASE.relativize(file).toString()));
        }
    }

    /**
     * What came of it.
     *
     * @param files of the site, if one was built
     * @param fault if the program broke or did not end
     */
    record Outcome(List<Diagnostic> findings, Map<String, byte[]> files, boolean built, String fault, long millis) {}

    Path project(Lane lane) {
        return folder.resolve(lane.name());
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /** Lays a specimen over its project, tries it so many times on so many threads, and takes it away again. */
    List<Outcome> outcomes(Specimen specimen, List<Integer> threads) throws IOException {
        Path project = project(specimen.lane());
        Map<Path, Optional<byte[]>> before = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : specimen.files().entrySet()) {
            Path to = project.resolve(file.getKey());
            before.put(to, Files.exists(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        try {
            return threads.stream()
                    .map(count -> outcome(specimen.lane(), count))
                    .toList();
        } finally {
            for (Map.Entry<Path, Optional<byte[]>> file : before.entrySet()) {
                if (file.getValue().isPresent()) {
                    Files.write(file.getKey(), file.getValue().get());
                } else {
                    Files.delete(file.getKey());
                }
            }
        }
    }

    private Outcome outcome(Lane lane, int threads) {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        AtomicReference<Throwable> broken = new AtomicReference<>();
        long start = System.nanoTime();
        Runnable work = () -> {
            try {
                outcome.set(lane == Lane.READ ? read(threads) : built(lane, threads));
            } catch (RuntimeException | Error thrown) {
                broken.set(thrown);
            }
        };
        Thread thread = new Thread(null, work, "trial", STACK);
        thread.setDaemon(true);
        thread.start();
        join(thread);
        long millis = millisSince(start);
        boolean ended = !thread.isAlive();
        if (ended && broken.get() == null) {
            Outcome made = outcome.get();
            return new Outcome(made.findings(), made.files(), made.built(), "", millis);
        }
        String fault = ended ? trace(broken.get()) : "not ended after " + PATIENCE_MILLIS + " ms\n" + traces();
        return new Outcome(List.of(), new TreeMap<>(), false, fault, millis);
    }

    private static void join(Thread thread) {
        long start = System.nanoTime();
        long worked = worked();
        try {
            do {
                thread.join(LOOK_EVERY);
            } while (thread.isAlive()
                    && millisSince(start) < NO_PATIENCE_MILLIS
                    && (millisSince(start) < PATIENCE_MILLIS || worked() - worked < PATIENCE_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** How many milliseconds this program has used of all processors. */
    private static long worked() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(NO_PATIENCE_MILLIS);
    }

    private BuildRequest request(Lane lane, int threads) {
        return new BuildRequest(
                project(lane),
                lane == Lane.WHOLE ? Optional.of("https://tram.example/") : Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                threads);
    }

    private Outcome read(int threads) {
        return new Outcome(Build.read(request(Lane.READ, threads)).diagnostics(), new TreeMap<>(), false, "", 0);
    }

    private Outcome built(Lane lane, int threads) {
        Memory memory = new Memory();
        BuildResult result = Build.run(request(lane, threads), memory);
        Map<String, byte[]> files = new TreeMap<>();
        if (!result.failed()) {
            memory.paths().forEach(path -> files.put(path, memory.bytes(path).orElseThrow()));
        }
        return new Outcome(result.diagnostics(), files, !result.failed(), "", 0);
    }

    static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            trace.append(each).append('\n').append(frames(each.getStackTrace()));
        }
        return trace.toString();
    }

    private static String frames(StackTraceElement[] frames) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(frames)
                .limit(12)
                .forEach(frame -> text.append("    at ").append(frame).append('\n'));
        return text.toString();
    }

    /** Where those who work at it are. */
    private static String traces() {
        StringBuilder traces = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            if (thread.getName().startsWith("worker-") || thread.getName().equals("trial")) {
                traces.append(thread.getName()).append('\n').append(frames(frames));
            }
        });
        return traces.toString();
    }

    /** The bytes of a file of the tests. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
