import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures whole builds, from an empty output folder to the end of the process: Zwiesprache and, if installed, Hugo.
 *
 * <p>The two run in turn, after one run each that is not counted, and are compared pair by pair, so that the ratio
 * holds on a machine whose speed drifts. Times are the system's own accounting (the shell's {@code time}), of the
 * process and all its children; memory is the largest resident set of a single process.
 *
 * <p>Run from the root of the project by {@code src/bench/run.sh}, which explains the options.
 */
final class Bench {
    private static final Path MEMORY_DISK = Path.of("/dev/shm");
    /** From so many pages on, there are fewer runs, and one more with little memory. */
    private static final int LARGE = 10_000;

    private static final String LITTLE_MEMORY = "-Xmx512m";

    private final Options options;
    private final Path work;
    private final Optional<Path> hugo = onPath("hugo");
    private final Meter meter;

    private Bench(Options options, Path work) {
        this.options = options;
        this.work = work;
        this.meter = new Meter(work.resolve("log"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.of(args);
        if (!Files.isExecutable(options.jar())) {
            System.err.println(options.jar() + " is missing: mvn package makes it.");
            System.exit(2);
        }
        Path work = Files.createTempDirectory(place(options.sizes()), "zwiesprache-bench");
        if (!options.keep()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
        }
        new Bench(options, work).run();
    }

    /** The memory disk if it has room for the corpora and the sites, else the usual place for temporary files. */
    private static Path place(List<Integer> sizes) throws IOException {
        long need = (200L << 20)
                + sizes.stream().mapToLong(size -> size * (100L << 10)).sum();
        boolean room =
                Files.isWritable(MEMORY_DISK) && Files.getFileStore(MEMORY_DISK).getUsableSpace() > need;
        return room ? MEMORY_DISK : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private void run() throws IOException, InterruptedException {
        say(
                "%s on %s %s; %s; %s, %d processors; files below %s%n",
                options.jar(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                hugoVersion(),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                work);
        for (int size : options.sizes()) {
            Path folder = work.resolve(Integer.toString(size));
            meter.firstLine(java(), "src/bench/Corpus.java", Integer.toString(size / 2), folder.toString());
            say("%n%d pages (%d in each language); %s%n", size, size / 2, Bodies.compare(folder));
            if (options.check()) {
                check(folder);
            } else {
                measure(folder, options.runs().orElse(size < LARGE ? 5 : 3), size >= LARGE);
            }
            if (!options.keep()) {
                delete(folder);
            }
        }
    }

    private String hugoVersion() throws IOException, InterruptedException {
        return hugo.isEmpty()
                ? "no hugo"
                : meter.firstLine(hugo.get().toString(), "version").replaceFirst("(hugo \\S+).*", "$1");
    }

    /** The Java that runs this, which is also the one that the starter of Zwiesprache takes. */
    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Side zwiesprache(Path folder, String javaOptions) {
        Path tree = folder.resolve("zwiesprache");
        Path out = folder.resolve("site-zwiesprache");
        String jar = options.jar().toAbsolutePath().toString();
        return new Side(
                "zwiesprache",
                out,
                List.of(jar, "build", "--root", tree.toString(), "--out", out.toString()),
                Map.of(
                        "XDG_CACHE_HOME",
                        work.resolve("cache").toString(),
                        "ZW_ARCHIVE",
                        "now",
                        "ZW_JAVA_OPTS",
                        javaOptions));
    }

    private Optional<Side> hugo(Path folder) {
        Path tree = folder.resolve("hugo");
        Path out = folder.resolve("site-hugo");
        return hugo.map(program -> new Side(
                "hugo",
                out,
                List.of(program.toString(), "--quiet", "--source", tree.toString(), "--destination", out.toString()),
                Map.of()));
    }

    private List<Side> sides(Path folder) {
        return Stream.concat(Stream.of(zwiesprache(folder, "")), hugo(folder).stream())
                .toList();
    }

    private void check(Path folder) throws IOException, InterruptedException {
        for (Side side : sides(folder)) {
            meter.run(side);
            List<String> pages = Files.readAllLines(folder.resolve(side.name() + ".pages"));
            List<String> missing = pages.stream()
                    .filter(page -> !isThere(side.out().resolve(page)))
                    .toList();
            say("%-12s %d of %d pages are there%n", side.name(), pages.size() - missing.size(), pages.size());
            if (!missing.isEmpty()) {
                say("missing: %s%n", String.join(", ", missing.subList(0, Math.min(5, missing.size()))));
                System.exit(1);
            }
        }
    }

    private static boolean isThere(Path page) {
        try {
            return Files.isRegularFile(page) && Files.size(page) > 500;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Path folder, int runs, boolean large) throws IOException, InterruptedException {
        List<Side> sides = sides(folder);
        for (Side side : sides) {
            meter.run(side);
        }
        List<List<Cost>> costs =
                sides.stream().<List<Cost>>map(side -> new ArrayList<>()).toList();
        for (int i = 0; i < runs; i++) {
            for (int side = 0; side < sides.size(); side++) {
                costs.get(side).add(meter.run(sides.get(side)));
            }
        }
        say("median of %-4d %20s %20s %10s %8s%n", runs, "wall s", "cpu s", "peak MiB", "files");
        for (int side = 0; side < sides.size(); side++) {
            row(sides.get(side).name(), costs.get(side), sides.get(side).out());
        }
        if (sides.size() == 2) {
            say(
                    "%-14s %20s %20s   zwiesprache / hugo, median of the pairs%n",
                    "ratio", ratios(costs, Cost::wall), ratios(costs, Cost::cpu));
        }
        if (large) {
            Side little = zwiesprache(folder, LITTLE_MEMORY);
            row(LITTLE_MEMORY, List.of(meter.run(little)), little.out());
        }
    }

    private static void row(String name, List<Cost> costs, Path out) throws IOException {
        say(
                "%-14s %20s %20s %10.0f %8d%n",
                name,
                spread(costs.stream().mapToDouble(Cost::wall)),
                spread(costs.stream().mapToDouble(Cost::cpu)),
                costs.stream().mapToDouble(Cost::peakMib).max().orElseThrow(),
                files(out));
    }

    private static String ratios(List<List<Cost>> costs, ToDoubleFunction<Cost> figure) {
        return spread(IntStream.range(0, costs.get(0).size())
                .mapToDouble(i -> figure.applyAsDouble(costs.get(0).get(i))
                        / figure.applyAsDouble(costs.get(1).get(i))));
    }

    /** The median, and the least and the greatest. */
    private static String spread(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, sorted[0], sorted[sorted.length - 1]);
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(System.getProperty("path.separator")))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    record Options(List<Integer> sizes, Optional<Integer> runs, boolean check, boolean keep, Path jar) {
        static Options of(String[] args) {
            List<Integer> sizes = new ArrayList<>();
            Optional<Integer> runs = Optional.empty();
            boolean check = false;
            boolean keep = false;
            Path jar = Path.of("target", "zwiesprache.jar");
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--runs" -> runs = Optional.of(Integer.valueOf(args[++i]));
                    case "--jar" -> jar = Path.of(args[++i]);
                    case "--check" -> check = true;
                    case "--keep" -> keep = true;
                    default -> sizes.add(Integer.valueOf(args[i]));
                }
            }
            return new Options(sizes.isEmpty() ? List.of(100, 1_000, LARGE) : sizes, runs, check, keep, jar);
        }
    }

    /** A program with its site. */
    record Side(String name, Path out, List<String> command, Map<String, String> environment) {}

    /** What a run cost; {@code peakKib} is not a number where it could not be measured. */
    record Cost(double wall, double cpu, double peakKib) {
        double peakMib() {
            return peakKib / 1024;
        }
    }

    /** Runs programs and reads the system's accounts of them. */
    static final class Meter {
        private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\" >\"$LOG\" 2>&1";
        private static final Path TIME = Path.of("/usr/bin/time");

        private final Path log;
        private final Path memory;
        private final boolean exact;

        Meter(Path log) {
            this.log = log;
            this.memory = log.resolveSibling("memory");
            this.exact = Files.isExecutable(TIME) && isGnu();
        }

        /** Only GNU's can write what we ask for. */
        private boolean isGnu() {
            try {
                return firstLine(TIME.toString(), "--version").contains("GNU");
            } catch (IOException | InterruptedException | IllegalStateException other) {
                return false;
            }
        }

        /** One clean build. */
        Cost run(Side side) throws IOException, InterruptedException {
            delete(side.out());
            List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
            if (exact) {
                command.addAll(List.of(TIME.toString(), "-f", "%M", "-o", memory.toString()));
            }
            command.addAll(side.command());
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(side.environment());
            builder.environment().put("LOG", log.toString());
            Process process = builder.start();
            double watched = exact ? 0 : watch(process);
            String times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(side.name() + " failed:\n" + Files.readString(log));
            }
            double[] seconds = Arrays.stream(times.strip().replace(',', '.').split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double peak = exact ? Double.parseDouble(Files.readString(memory).strip()) : watched;
            return new Cost(seconds[0], seconds[1] + seconds[2], peak);
        }

        /** Looks every few milliseconds how much memory the processes have taken at most. */
        private static double watch(Process process) throws InterruptedException {
            double peak = Double.NaN;
            while (process.isAlive()) {
                List<ProcessHandle> children = process.descendants().toList();
                for (ProcessHandle child : children) {
                    double now = highWater(Path.of("/proc", Long.toString(child.pid()), "status"));
                    peak = Double.isNaN(peak) ? now : Math.max(peak, Double.isNaN(now) ? 0 : now);
                }
                Thread.sleep(10);
            }
            return peak;
        }

        private static double highWater(Path status) {
            try (Stream<String> lines = Files.lines(status)) {
                return lines.filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(Double.NaN);
            } catch (IOException | UncheckedIOException gone) {
                return Double.NaN;
            }
        }

        /** What a program says first; it must succeed. */
        String firstLine(String... command) throws IOException, InterruptedException {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + all);
            }
            return all.lines().findFirst().orElse("");
        }
    }

    /** The Markdown texts of both sites, which must be the same but for the targets of their links. */
    static final class Bodies {
        private static final Pattern TARGET = Pattern.compile("\\]\\([^)]*\\)");
        private static final Pattern BLANK = Pattern.compile("\\s+");

        /** @return the hash and how long the texts are */
        static String compare(Path folder) throws IOException {
            Map<Path, Path> pairs = pairs(folder);
            MessageDigest ours = sha256();
            MessageDigest theirs = sha256();
            long words = 0;
            for (Map.Entry<Path, Path> pair : pairs.entrySet()) {
                String body = body(pair.getKey());
                words += BLANK.split(body).length;
                ours.update(body.getBytes(StandardCharsets.UTF_8));
                theirs.update(body(pair.getValue()).getBytes(StandardCharsets.UTF_8));
            }
            String hash = HexFormat.of().formatHex(ours.digest());
            if (!hash.equals(HexFormat.of().formatHex(theirs.digest()))) {
                throw new IllegalStateException("The texts of the two sites differ.");
            }
            return String.format(
                    Locale.ROOT, "%d words each; texts equal, SHA-256 %s", words / pairs.size(), hash.substring(0, 16));
        }

        /** Hugo's file to ours: {@code content/de/section/id.md} to {@code content/section/id.de.md}. */
        private static Map<Path, Path> pairs(Path folder) throws IOException {
            Path theirs = folder.resolve("hugo/content");
            Path ours = folder.resolve("zwiesprache/content");
            Map<Path, Path> pairs = new TreeMap<>();
            try (Stream<Path> files = Files.walk(theirs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path parts = theirs.relativize(file);
                    String name = parts.getFileName().toString().replace(".md", "." + parts.getName(0) + ".md");
                    pairs.put(file, ours.resolve(parts.getName(1)).resolve(name));
                }
            }
            return pairs;
        }

        private static String body(Path file) throws IOException {
            String text = Files.readString(file);
            String body = text.substring(text.indexOf("\n---\n") + 5);
            return TARGET.matcher(body).replaceAll("]()");
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256.", e);
            }
        }
    }
}
