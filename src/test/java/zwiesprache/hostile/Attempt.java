package zwiesprache.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.Memory;
import zwiesprache.output.Staging;

/** A build of a project that may do anything: how it ended, and whether it did what no build may do. */
final class Attempt {
    static final long PATIENCE_MILLIS = 15_000;

    private static final long LARGEST_TEXT = 4 << 20;

    /** What the program's first thread has by default. */
    private static final long STACK = 1 << 20;

    private final Path project;
    private final Optional<Path> out;

    /** What came of a build: the site's files if there is one; a fault if the program broke or did not end. */
    record Outcome(List<Diagnostic> findings, Map<String, byte[]> files, boolean built, String fault, long millis) {
        Outcome {
            findings = List.copyOf(findings);
        }

        List<String> errors() {
            return said(Severity.ERROR);
        }

        List<String> warnings() {
            return said(Severity.WARNING);
        }

        /**
         * How many errors say where they are: in which file and line, or in which file if it has no lines, as pictures,
         * links and what is missing.
         */
        long placed(Path project) {
            return errors().stream().filter(error -> isPlaced(error, project)).count();
        }

        private static boolean isPlaced(String error, Path project) {
            if (error.matches("(?s).*:\\d+")) {
                return true;
            }
            String path = error.substring(error.indexOf(' ') + 1);
            if (!path.matches("(?s)(site\\.yml|content|themes)(/.*)?")) {
                return false;
            }
            Path file = project.resolve(path);
            boolean isText =
                    path.matches("(?s).*\\.(md|yml|peb)") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return !isText || file.toFile().length() == 0 || file.toFile().length() > LARGEST_TEXT;
        }

        private List<String> said(Severity severity) {
            TreeSet<String> said = new TreeSet<>();
            for (Diagnostic each : findings) {
                if (each.severity() == severity) {
                    String path = each.origin().source().path();
                    said.add(each.code().id() + " " + path + (hasLine(each) ? ":" + line(each) : ""));
                }
            }
            return List.copyOf(said);
        }

        private static boolean hasLine(Diagnostic diagnostic) {
            return !diagnostic.origin().source().text().isEmpty();
        }

        private static int line(Diagnostic diagnostic) {
            return diagnostic.origin().position().line();
        }
    }

    /** @param out a folder with a site from before; absent to keep the new one in memory */
    Attempt(Path project, Optional<Path> out) {
        this.project = project;
        this.out = out;
    }

    Outcome run() throws IOException {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        AtomicReference<Throwable> broken = new AtomicReference<>();
        long start = System.nanoTime();
        Runnable work = () -> {
            try {
                outcome.set(out.isPresent() ? staged(out.get(), start) : kept(start));
            } catch (IOException | RuntimeException | Error thrown) {
                broken.set(thrown);
            }
        };
        Thread thread = new Thread(null, work, "attempt", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            String stack = traces();
            thread.interrupt();
            return broken("not ended after " + PATIENCE_MILLIS + " ms\n" + stack, start);
        }
        return broken.get() == null ? outcome.get() : broken(trace(broken.get()), start);
    }

    private static Outcome broken(String fault, long start) {
        return new Outcome(List.of(), new TreeMap<>(), false, fault, millis(start));
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private BuildRequest request() {
        return new BuildRequest(
                project,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                2);
    }

    private Outcome kept(long start) {
        Memory memory = new Memory();
        BuildResult result = Build.run(request(), memory);
        Map<String, byte[]> files = new TreeMap<>();
        if (!result.failed()) {
            memory.paths().forEach(path -> files.put(path, memory.bytes(path).orElseThrow()));
        }
        return new Outcome(result.diagnostics(), files, !result.failed(), "", millis(start));
    }

    private Outcome staged(Path folder, long start) throws IOException {
        Map<String, String> before = Site.state(folder);
        Diagnostics log = new Diagnostics();
        List<Diagnostic> findings = new ArrayList<>();
        boolean built;
        try (Staging staging = Staging.open(project, folder, log).orElseThrow()) {
            BuildResult result = Build.run(request(), staging);
            staging.reportConflicts(log);
            built = !result.failed() && !log.hasErrors() && staging.commit();
            findings.addAll(result.diagnostics());
            findings.addAll(log.sorted());
        }
        String fault = built || before.equals(Site.state(folder)) ? "" : "the last good site was touched";
        List<String> beside = List.of(".new-zwiesprache", ".old-zwiesprache", ".lock-zwiesprache");
        for (String left : beside) {
            if (Files.exists(folder.resolveSibling(folder.getFileName() + left), LinkOption.NOFOLLOW_LINKS)) {
                fault += "left behind: " + left;
            }
        }
        return new Outcome(findings, built ? Site.read(folder) : new TreeMap<>(), built, fault, millis(start));
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            trace.append(each).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(8, frames.length); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
        }
        return trace.toString();
    }

    /** Where those who work at it are. */
    private static String traces() {
        StringBuilder traces = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, frames) -> {
            if (thread.getName().startsWith("worker-") || thread.getName().equals("attempt")) {
                traces.append(thread.getName()).append('\n');
                for (int i = 0; i < Math.min(12, frames.length); i++) {
                    traces.append("    at ").append(frames[i]).append('\n');
                }
            }
        });
        return traces.toString();
    }
}
