package zwiesprache.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a folder with their content, by path. */
final class Tree {
    private Tree() {}

    /** All that is in it, hidden files too; empty if there is no folder. */
    static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a file is the list of its files that the program keeps in an output folder. */
    static boolean isRecord(String path) {
        return path.equals(".zwiesprache-manifest");
    }

    /** In what two trees differ, a line for each file; empty if they are the same. */
    static List<String> differences(Map<String, byte[]> one, Map<String, byte[]> other) {
        TreeSet<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!one.containsKey(path)) {
                differences.add("only in the second: " + path);
            } else if (!other.containsKey(path)) {
                differences.add("only in the first: " + path);
            } else if (!Arrays.equals(one.get(path), other.get(path))) {
                differences.add(path + ", from byte " + Arrays.mismatch(one.get(path), other.get(path)));
            }
        }
        return differences;
    }

    /** The same as one text, of which a person reads only the first lines anyway. */
    static String report(Map<String, byte[]> one, Map<String, byte[]> other) {
        List<String> differences = differences(one, other);
        String first = differences.stream().limit(20).collect(Collectors.joining("\n"));
        return differences.size() > 20 ? first + "\nand " + (differences.size() - 20) + " more" : first;
    }

    /** Copies a project's own part, the files in the reversed order of their names. */
    static Path copyReversed(Path project, Path to) throws IOException {
        List<Path> files = new ArrayList<>(List.of(project.resolve("site.yml")));
        for (String part : List.of("content", "themes")) {
            if (Files.isDirectory(project.resolve(part))) {
                try (Stream<Path> all = Files.walk(project.resolve(part))) {
                    all.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        files.sort(Collections.reverseOrder());
        for (Path file : files) {
            Path copy = to.resolve(project.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return to;
    }
}
