package zwiesprache.handbook;

import static zwiesprache.handbook.Page.EXAMPLES;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zwiesprache.Main;

/**
 * An example of the handbook tried out: the small site that all of them start from, with the example's own files put
 * over it, in a folder of its own; and what the program says there.
 */
final class Trial {
    private static final Path SITE = Path.of("src/test/resources/explanations/_base");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** So that what is shown fits on a page. */
    private static final Map<String, String> SCREEN = Map.of("COLUMNS", "72");

    private final Path root;

    /** @param example a folder of examples with {@code content} in it, and whatever else belongs to a site */
    Trial(Path example, Path root) {
        this.root = root;
        copy(SITE, root);
        copy(EXAMPLES.resolve("_base"), root);
        lay(example);
    }

    /** Puts more files over the site; what is no file of a site (steps, sessions) stays away. */
    void lay(Path files) {
        copy(files.resolve("content"), root.resolve("content"));
        copy(files.resolve("themes"), root.resolve("themes"));
        if (Files.exists(files.resolve("site.yml"))) {
            copyFile(files.resolve("site.yml"), root.resolve("site.yml"));
        }
    }

    /** @return what the program says, line ends as on Unix, times evened out, the site's folder left out */
    String run(List<String> args, String language) {
        List<String> all = new ArrayList<>(args);
        if (!all.get(0).equals("explain")) {
            all.addAll(List.of("--root", root.toString()));
        }
        if (!all.contains("--lang")) {
            all.addAll(List.of("--lang", language));
        }
        return evened(said(all).replace(root + "/", "").replace(root.toString(), "."));
    }

    /** What the program says to this, whatever the folder. */
    static String said(List<String> args) {
        return said(args, new int[1]);
    }

    /** @param code gets the exit code */
    static String said(List<String> args, int[] code) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said, true);
        code[0] = Main.run(args, to, to, SCREEN, CLOCK);
        return said.toString().replace("\r", "");
    }

    private static String evened(String said) {
        return said.replaceAll("\\d+([,.])\\d (s|с)\\b", "1 $2");
    }

    /** The text of a file that a command has left. */
    String file(String path) {
        return Page.read(root.resolve(path));
    }

    private static void copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                copyFile(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
