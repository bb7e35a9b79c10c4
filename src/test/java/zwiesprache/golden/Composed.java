package zwiesprache.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Puts a site together in a folder: what all cases share, less what a case does without, and what it changes. */
final class Composed {
    private Composed() {}

    /**
     * @param without paths of files and folders of {@code shared} to leave out
     * @param own the files to put over the shared ones; there need be none
     */
    static Path in(Path folder, Path shared, List<String> without, Path own) {
        copy(shared, folder, without);
        if (Files.isDirectory(own)) {
            copy(own, folder, List.of());
        }
        return folder;
    }

    /** The files of a folder, written to another in the opposite order. */
    static Path backwards(Path from, Path to) {
        List<Path> files = files(from);
        Collections.reverse(files);
        files.forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        return to;
    }

    private static void copy(Path from, Path to, List<String> without) {
        for (Path file : files(from)) {
            String path = from.relativize(file).toString().replace('\\', '/');
            if (without.stream().noneMatch(each -> path.equals(each) || path.startsWith(each + "/"))) {
                copy(file, to.resolve(path));
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.deleteIfExists(to);
            Files.copy(file, to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
