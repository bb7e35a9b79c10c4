package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program in bad surroundings: little memory, full disks, closed folders, other people's links, ends at any moment.
 * It says what is wrong, touches nothing that is not its own, and leaves the last good site or the new one. The cases
 * are in {@code src/test/resources/hostile/processes.txt}; {@code -Dhostile=all} tries them all, else those that are
 * marked.
 */
@DisabledOnOs(OS.WINDOWS)
class HostileIT {
    private static final Path CASES = Path.of("src/test/resources/hostile/processes.txt");
    private static final boolean ALL = System.getProperty("hostile", "").equals("all");
    private static final int KILLS = Integer.getInteger("hostile.kills", ALL ? 200 : 5);
    private static final int PATIENCE = 90;
    private static final int LONGEST_BUILD = 1500;

    private static final StringBuilder TABLE = new StringBuilder();

    @TempDir
    static Path shared;

    private static Map<String, byte[]> old;
    private static Map<String, byte[]> fresh;

    private Path folder;
    private Path project;
    private Path out;

    /** A process and what must come of it; see the file. */
    private record Surrounding(String name, String words, Map<String, String> orders) {
        boolean has(String order) {
            return orders.containsKey(order);
        }

        String get(String order) {
            return orders.getOrDefault(order, "");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** How a command ended. */
    private record Ended(int code, String said) {}

    static List<Surrounding> cases() throws IOException {
        String only = System.getProperty("hostile.only", "");
        List<Surrounding> cases = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            if (line.startsWith("=== ")) {
                int colon = line.indexOf(": ");
                cases.add(new Surrounding(line.substring(4, colon), line.substring(colon + 2), new TreeMap<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                cases.get(cases.size() - 1).orders().put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        cases.removeIf(each -> !each.name().contains(only) || !ALL && only.isEmpty() && !each.has("always"));
        return cases;
    }

    @BeforeAll
    static void buildTheSitesOfBeforeAndAfter() throws Exception {
        open(shared);
        Path project = Tramway.in(shared.resolve("sound")).folder;
        old = built(project);
        change(project);
        fresh = built(project);
        assertTrue(!Tree.differences(old, fresh).isEmpty(), "nothing has changed");
    }

    private static Map<String, byte[]> built(Path project) throws Exception {
        Path to = shared.resolve("built");
        Program.Run run = Program.jar().in(project).run("build", "--out", to.toString(), "--lang", "en");
        assertEquals(0, run.code(), run::toString);
        return Tree.read(to);
    }

    private static void change(Path project) throws IOException {
        Path file = project.resolve("content/arrets/gare.fr.md");
        Files.writeString(file, Files.readString(file).replace("Ici tout commence", "Ici tout finit"));
    }

    /** So that somebody without rights can get there. */
    private static void open(Path folder) {
        assertTrue(folder.toFile().setReadable(true, false) && folder.toFile().setExecutable(true, false));
    }

    @BeforeEach
    void prepare() throws Exception {
        folder = shared.resolve("case");
        clear();
        project = Tramway.in(folder.resolve("project")).folder;
        out = folder.resolve("output/out");
        change(project);
        for (Map.Entry<String, byte[]> file : old.entrySet()) {
            Path to = out.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Files.createDirectories(folder.resolve("mount"));
        Files.createDirectories(folder.resolve("here"));
        assertEquals(0, sh("chmod -R a+rwX \"$FOLDER\"").code());
    }

    private void clear() throws IOException, InterruptedException {
        if (Files.exists(folder)) {
            new ProcessBuilder("chmod", "-R", "u+rwX", folder.toString())
                    .start()
                    .waitFor();
            new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsWell(Surrounding each) throws Exception {
        if (each.has("needs")) {
            Assumptions.assumeTrue(sh(each.get("needs")).code() == 0, "not on this system");
        }
        if (each.get("run").contains("$NOBODY")) {
            Assumptions.assumeTrue(
                    sh("$NOBODY test -r \"$JAR\" -a -x \"$JAVA\"").code() == 0, "nobody may not read the program here");
        }
        if (each.has("before")) {
            Ended before = sh(each.get("before"));
            assertEquals(0, before.code(), before::said);
        }
        String untouched = state();
        long start = System.nanoTime();
        Ended run = sh(each.get("run"));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        TABLE.append(String.format("%-24s exit %3d %7d ms%n", each.name(), run.code(), millis));
        String said = each.words() + "\nexit " + run.code() + "\n" + run.said();
        assertTrue(List.of(each.get("code").split(" ")).contains(String.valueOf(run.code())), said);
        assertTrue(Pattern.compile(each.get("says")).matcher(run.said()).find(), said);
        assertTrue(each.has("trace") || !run.said().matches("(?s).*(Exception|Error:|\\tat ).*"), said);
        if (!each.has("changes")) {
            assertEquals(untouched, state(), said);
        }
        if (each.has("after")) {
            assertEquals(0, sh(each.get("after")).code(), said);
        }
        sh("chmod -R a+rwX \"$FOLDER\"");
        looksAt(each.get("site"), said);
    }

    private void looksAt(String wanted, String said) {
        Map<String, byte[]> found = wanted.equals("any") ? fresh : Tree.read(out);
        List<String> fromOld = Tree.differences(old, found);
        List<String> fromNew = Tree.differences(fresh, found);
        switch (wanted) {
            case "any" -> {}
            case "new" -> assertEquals(List.of(), fromNew, said);
            case "old" -> assertEquals(List.of(), fromOld, said);
            case "either" ->
                assertTrue(fromOld.isEmpty() || fromNew.isEmpty(), () -> said + "\n" + fromOld + "\n" + fromNew);
            default -> throw new IllegalArgumentException("no such site: " + wanted);
        }
    }

    /** What there is in the project: names, modes, sizes, times. */
    private String state() throws IOException, InterruptedException {
        return sh("cd \"$SITE\"; find . -printf '%p %m %s %T@ %l\\n' | sort").said();
    }

    private Ended sh(String command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(shared, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.resolve("here").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS").forEach(environment::remove);
        environment.put("JAVA", Places.JAVA_HOME.resolve("bin/java").toString());
        environment.put("JAR", Places.jar().toString());
        environment.put("SITE", project.toString());
        environment.put("OUT", out.toString());
        environment.put("FOLDER", folder.toString());
        environment.put("NOBODY", isRoot() ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "");
        environment.put("PROGRAM", program());
        environment.put("BUILD", program() + " build --root " + project + " --out " + out + " --lang en");
        environment.put("JAVA_OPTS", "");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("not ended after " + PATIENCE + " s: " + command + "\n" + Files.readString(said));
        }
        Ended ended = new Ended(process.exitValue(), Files.readString(said));
        Files.delete(said);
        return ended;
    }

    /** A small starter, so that a case can give options to the JVM before it. */
    private String program() throws IOException {
        Path starter = shared.resolve("program.sh");
        if (!Files.exists(starter)) {
            Files.writeString(
                    starter,
                    "#!/bin/sh\nexec \"" + Places.JAVA_HOME.resolve("bin/java")
                            + "\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $JAVA_OPTS -jar \"" + Places.jar()
                            + "\" \"$@\"\n");
            assertTrue(starter.toFile().setExecutable(true, false));
        }
        return starter.toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Killed at any moment, the next build finds the old site or the new one, and makes the new one of it. */
    @Test
    void whateverTheMomentOfAKill() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        TreeSet<String> seen = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            prepare();
            int wait = random.nextInt(LONGEST_BUILD);
            String moment = String.format("seed %d, kill %d after %d ms", seed, kill, wait);
            sh("$BUILD & pid=$!; sleep " + wait / 1000 + "." + String.format("%03d", wait % 1000)
                    + "; kill -9 $pid; wait $pid");
            Map<String, byte[]> left = Tree.read(out);
            seen.add(left.isEmpty() ? "between" : Tree.differences(old, left).isEmpty() ? "old" : "new");
            assertTrue(
                    left.isEmpty()
                            || Tree.differences(old, left).isEmpty()
                            || Tree.differences(fresh, left).isEmpty(),
                    moment);
            Ended next = sh("$BUILD");
            assertEquals(0, next.code(), () -> moment + "\n" + next.said());
            assertEquals(List.of(), Tree.differences(fresh, Tree.read(out)), moment);
            assertEquals("out\n", sh("ls -A \"$FOLDER/output\"").said(), moment);
        }
        TABLE.append(KILLS).append(" kills; found: ").append(seen).append('\n');
    }

    @Test
    void thereAreManyCases() throws IOException {
        long always = Files.readAllLines(CASES).stream()
                .filter(line -> line.equals("always"))
                .count();
        assertTrue(always >= 30, () -> "only " + always + " cases are always tried");
    }

    @AfterAll
    static void tell() {
        System.out.println(TABLE);
    }
}
