package zwiesprache.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A call of the program, in a process of its own. Each method gives a new one. */
final class Program {
    private static final int PATIENCE = 90;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;

    private Program(List<String> command, Map<String, String> environment, Path folder) {
        this.command = List.copyOf(command);
        this.environment = environment;
        this.folder = folder;
    }

    /** How a call ended. */
    record Run(int code, String out, String err) {
        /** All of it, for when it is not what was expected. */
        @Override
        public String toString() {
            return "exit " + code + "\n--- out\n" + out + "--- err\n" + err;
        }
    }

    /** {@code java -jar}, by the JDK that runs the tests. */
    static Program jar() {
        return jar(Places.jar());
    }

    /** The jar at another place. */
    static Program jar(Path jar) {
        // A short-lived process: what the quick compiler makes is enough.
        return java(Places.JAVA_HOME, jar, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    /** By another JDK, with options for it. */
    static Program java(Path home, Path jar, String... options) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        return new Program(command, new TreeMap<>(), Places.PROJECT);
    }

    /** The jar's own starter; it makes no archive. */
    static Program starter() {
        return new Program(List.of(Places.jar().toString()), new TreeMap<>(), Places.PROJECT)
                .with("ZW_ARCHIVE", "off")
                .with("JAVA_HOME", Places.JAVA_HOME.toString());
    }

    /** @param value empty to take the variable away */
    Program with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Program(command, more, folder);
    }

    /** Called from this folder. */
    Program in(Path other) {
        return new Program(command, environment, other);
    }

    /** Waits for its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            Process process = start(out, err, arguments);
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("not ended after " + PATIENCE + " s: " + command + " " + List.of(arguments)
                        + "\n" + Files.readString(out) + Files.readString(err));
            }
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Does not wait. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // The JVM announces these on the error output.
        List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
        environment.forEach((variable, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(variable);
            } else {
                builder.environment().put(variable, value);
            }
        });
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
