package zwiesprache.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostics;

/** Folders as maps from path to text, and findings as text, to compare them. */
final class Trees {
    private Trees() {}

    /** All files below a folder with their texts; folders without files count with a slash at the end. */
    static SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                String path = folder.relativize(each).toString().replace('\\', '/');
                if (Files.isSymbolicLink(each)) {
                    tree.put(path, "-> " + Files.readSymbolicLink(each));
                } else if (Files.isRegularFile(each)) {
                    tree.put(path, Files.readString(each));
                } else if (isEmpty(each)) {
                    tree.put(path + "/", "");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tree;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    /** The same without the manifest. */
    static SortedMap<String, String> pages(Path folder) {
        SortedMap<String, String> tree = read(folder);
        tree.remove(Manifest.NAME);
        return tree;
    }

    static void putAll(OutputSink sink, Map<String, String> files) {
        files.forEach((path, text) -> sink.put(file(path, text)));
    }

    static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** Each finding as its id and its arguments, a folder's own path replaced by {@code OUT}. */
    static String said(Diagnostics log, Path folder) {
        StringBuilder said = new StringBuilder();
        log.sorted().forEach(found -> {
            said.append(said.isEmpty() ? "" : "; ").append(found.code().id());
            for (Argument argument : found.arguments()) {
                said.append(' ').append(((Argument.Name) argument).name().replace(folder.toString(), "OUT"));
            }
        });
        return said.toString();
    }
}
