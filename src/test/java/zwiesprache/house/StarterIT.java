package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The starter in front of the archive: one file that is a program and a jar, and that nothing in the cache can hurt. */
@DisabledOnOs(OS.WINDOWS)
class StarterIT {
    private static final Path JAR = Path.of(System.getProperty("zwiesprache.jar", "target/zwiesprache.jar"));
    private static final String JAVA_HOME = System.getProperty("java.home");

    /** Holds the one archive that all tests take a copy of: making it takes seconds. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private record Run(int code, String out, String err) {}

    @Test
    void theProgramIsAJar() throws Exception {
        Run jar = run(List.of(JAVA_HOME + "/bin/java", "-jar", JAR.toString(), "--version"), Map.of());
        Run program = run(List.of(JAR.toString(), "--version"), Map.of("ZW_ARCHIVE", "off"));
        assertEquals(new Run(0, jar.out(), ""), program);
        assertFalse(jar.out().isBlank());
    }

    @Test
    void itMayLieAnywhereAndBeCalledFromAnywhere() throws Exception {
        Path place = Files.createDirectories(folder.resolve("mit Leerzeichen/и кириллицей"));
        Path copy = Files.copy(JAR, place.resolve("zw.jar"));
        assertTrue(copy.toFile().setExecutable(true));
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy);
        String version = run(List.of(JAR.toString(), "--version"), Map.of()).out();
        assertEquals(new Run(0, version, ""), run(List.of(copy.toString(), "--version"), Map.of()));
        assertEquals(new Run(0, version, ""), run(List.of(link.toString(), "--version"), Map.of()));
        assertEquals(new Run(0, version, ""), run(List.of("sh", copy.toString(), "--version"), Map.of("LC_ALL", "C")));
    }

    @Test
    void theArchiveIsMadeOnceAndUsed() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Path archive = archive();
        Run run = run(List.of(JAR.toString(), "--version"), Map.of("ZW_JAVA_OPTS", "-Xlog:class+load:file=" + loaded));
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(Files.readString(loaded).contains("source: shared objects file (top)"), "the archive was not used");
        makeArchive(folder.resolve("cache"));
        assertEquals(List.of(archive), archives(folder.resolve("cache")), "made twice");
    }

    /** The JVM would crash on it. */
    @Test
    void anArchiveThatWasCutOffIsThrownAway() throws Exception {
        Path archive = archive();
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        Run run = run(List.of(JAR.toString(), "--version"), Map.of());
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertFalse(Files.exists(archive));
    }

    @Test
    void anArchiveOfSomethingElseIsPassedOverSilently() throws Exception {
        String version = run(List.of(JAR.toString(), "--version"), Map.of("ZW_ARCHIVE", "off"))
                .out();
        Path archive = archive();
        byte[] noise = new byte[(int) Files.size(archive)];
        new java.util.Random(1).nextBytes(noise);
        Files.write(archive, noise);
        assertEquals(new Run(0, version, ""), run(List.of(JAR.toString(), "--version"), Map.of()));
    }

    @Test
    void offMeansOff() throws Exception {
        run(List.of(JAR.toString(), "check"), Map.of("ZW_ARCHIVE", "off"));
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void noJavaAndAnOldJavaAreSaidInTheReadersLanguage() throws Exception {
        Map<String, String> none = Map.of("JAVA_HOME", folder.resolve("none").toString(), "LC_ALL", "ru_RU.UTF-8");
        Run run = run(List.of(JAR.toString(), "--version"), none);
        assertEquals(127, run.code());
        assertEquals(
                "zwiesprache: Java не найдена. Нужна Java 17 или новее; путь к ней задаёт JAVA_HOME.\n", run.err());

        Path old = folder.resolve("old");
        Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_402\"\n");
        run = run(List.of(JAR.toString(), "--version"), Map.of("JAVA_HOME", old.toString(), "LC_ALL", "de_DE.UTF-8"));
        assertEquals(1, run.code());
        assertEquals("zwiesprache: Java 17 oder neuer wird gebraucht, nicht Java 8 (" + java + ").\n", run.err());
    }

    /** Puts the archive into this test's cache; where the cache lies is of no matter to it. */
    private Path archive() throws IOException, InterruptedException {
        Path cache = shared.resolve("cache");
        if (!Files.exists(cache)) {
            Run run = makeArchive(cache);
            assertEquals(0, run.code(), run.out() + run.err());
        }
        List<Path> archives = archives(cache);
        assertEquals(1, archives.size(), "no archive was made, or several: " + archives);
        Path copy = folder.resolve("cache").resolve(cache.relativize(archives.get(0)));
        Files.createDirectories(copy.getParent());
        Files.copy(archives.get(0), copy);
        assertTrue(copy.toFile().setWritable(true));
        return copy;
    }

    private Run makeArchive(Path cache) throws IOException, InterruptedException {
        return run(
                List.of(JAR.toString(), "check", "--root", "."),
                Map.of("ZW_ARCHIVE", "now", "XDG_CACHE_HOME", cache.toString()));
    }

    private static List<Path> archives(Path cache) throws IOException {
        try (var files = Files.walk(cache)) {
            return files.filter(path -> path.toString().endsWith(".jsa")).toList();
        }
    }

    private Run run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> settings = new TreeMap<>();
        settings.put("JAVA_HOME", JAVA_HOME);
        settings.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        settings.put("LC_ALL", "C.UTF-8");
        settings.put("CI", "true");
        settings.putAll(environment);
        builder.environment().putAll(settings);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "still running: " + command);
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
