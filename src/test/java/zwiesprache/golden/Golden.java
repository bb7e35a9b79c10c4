package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares files made with files expected, whole trees at once: what is missing, left over or different fails. With
 * {@code -Dgolden=overwrite} the expected files are written anew, and the test fails all the same: look at the change.
 */
public final class Golden {
    private static final int CONTEXT = 2;

    private Golden() {}

    /** @param made the text of each file by path */
    public static void compare(Map<String, String> made, Path expected) {
        Map<String, String> wanted = read(expected);
        if (made.equals(wanted)) {
            return;
        }
        if ("overwrite".equals(System.getProperty("golden"))) {
            write(made, wanted, expected);
            fail("written: " + expected);
        }
        StringBuilder report = new StringBuilder();
        TreeSet<String> paths = new TreeSet<>(made.keySet());
        paths.addAll(wanted.keySet());
        for (String path : paths) {
            report.append(difference(path, Optional.ofNullable(wanted.get(path)), Optional.ofNullable(made.get(path))));
        }
        fail(report + "in " + expected + "; if it is right, write it with -Dgolden=overwrite");
    }

    /** The same for a single file. */
    public static void compare(String made, Path expected) {
        Map<String, String> one = new TreeMap<>();
        one.put(expected.getFileName().toString(), made);
        Map<String, String> wanted = new TreeMap<>();
        if (Files.exists(expected)) {
            wanted.put(expected.getFileName().toString(), text(expected));
        }
        if ("overwrite".equals(System.getProperty("golden")) && !one.equals(wanted)) {
            write(one, wanted, expected.toAbsolutePath().getParent());
            fail("written: " + expected);
        }
        String report = one.equals(wanted)
                ? ""
                : difference(expected.toString(), wanted.values().stream().findFirst(), Optional.of(made));
        if (!report.isEmpty()) {
            fail(report + "if it is right, write it with -Dgolden=overwrite");
        }
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Map<String, String> made, Map<String, String> before, Path folder) {
        try {
            for (String path : before.keySet()) {
                if (!made.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (Map.Entry<String, String> file : made.entrySet()) {
                Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.writeString(to, file.getValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String difference(String path, Optional<String> wanted, Optional<String> made) {
        if (wanted.equals(made)) {
            return "";
        }
        if (wanted.isEmpty() || made.isEmpty()) {
            return (made.isEmpty() ? "not made: " : "not expected: ") + path + "\n";
        }
        return "--- expected " + path + "\n+++ made\n" + unified(lines(wanted.get()), lines(made.get()));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    /** The lines that differ, with a few around them. */
    static String unified(List<String> before, List<String> after) {
        List<String> script = script(before, after);
        StringBuilder out = new StringBuilder();
        int shown = -2;
        for (int i = 0; i < script.size(); i++) {
            boolean near = false;
            for (int j = Math.max(0, i - CONTEXT); j <= Math.min(script.size() - 1, i + CONTEXT); j++) {
                near |= script.get(j).charAt(0) != ' ';
            }
            if (near) {
                out.append(shown == i - 1 ? "" : "@@\n").append(script.get(i)).append('\n');
                shown = i;
            }
        }
        return out.toString();
    }

    /** All lines of both, each after a blank, a minus or a plus; by the longest common subsequence of what differs. */
    private static List<String> script(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int[][] common = new int[before.size() - start + 1][after.size() - start + 1];
        for (int i = before.size() - 1; i >= start; i--) {
            for (int j = after.size() - 1; j >= start; j--) {
                common[i - start][j - start] = before.get(i).equals(after.get(j))
                        ? common[i - start + 1][j - start + 1] + 1
                        : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
            }
        }
        List<String> script = new ArrayList<>();
        before.subList(0, start).forEach(line -> script.add(" " + line));
        int i = start;
        int j = start;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && before.get(i).equals(after.get(j))) {
                script.add(" " + before.get(i++));
                j++;
            } else if (j == after.size()
                    || both && common[i + 1 - start][j - start] >= common[i - start][j + 1 - start]) {
                script.add("-" + before.get(i++));
            } else {
                script.add("+" + after.get(j++));
            }
        }
        return script;
    }
}
