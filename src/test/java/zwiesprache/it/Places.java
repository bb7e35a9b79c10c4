package zwiesprache.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the things lie that the slow tests try: the jar, the browser, the project, the JDKs. Maven says it. */
final class Places {
    static final Path PROJECT = Path.of("").toAbsolutePath();
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    private Places() {}

    /** The jar as it is given out. */
    static Path jar() {
        return there(Path.of(System.getProperty("zwiesprache.jar", "target/zwiesprache.jar")), "mvn package makes it");
    }

    /** The browser; {@code src/build/chromium.sh} has looked for it. */
    static Path chromium() throws IOException {
        Path answer = Path.of(System.getProperty("zwiesprache.chromium", "target/chromium.path"));
        there(answer, "src/build/chromium.sh writes it");
        return there(Path.of(Files.readString(answer).strip()), answer + " names it");
    }

    private static Path there(Path path, String why) {
        if (!Files.exists(path)) {
            throw new AssertionError("there is no " + path + " (" + why + ")");
        }
        return path.toAbsolutePath();
    }

    /**
     * The JDK that runs the tests, then the others: those that {@code ZW_JDKS} names (as {@code PATH} does), else
     * all of Java 17 or newer in {@code /usr/lib/jvm}. One for each version.
     */
    static List<Path> jdks() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(JAVA_HOME));
        String named = System.getenv("ZW_JDKS");
        if (named != null && !named.isBlank()) {
            for (String home : named.split(File.pathSeparator)) {
                homes.add(there(Path.of(home), "ZW_JDKS names it"));
            }
        } else if (Files.isDirectory(JDKS)) {
            try (Stream<Path> found = Files.list(JDKS)) {
                found.sorted().forEach(homes::add);
            }
        }
        TreeSet<String> versions = new TreeSet<>();
        homes.removeIf(home -> {
            String version = version(home);
            return version.isEmpty() || feature(version) < 17 || !versions.add(version);
        });
        return homes;
    }

    /** As the JDK's file {@code release} states it; empty if there is none. */
    static String version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return "";
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .findFirst()
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static int feature(String version) {
        return Runtime.Version.parse(version).feature();
    }
}
