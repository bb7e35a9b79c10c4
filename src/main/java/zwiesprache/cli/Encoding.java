package zwiesprache.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Argument;

/**
 * Whether Java can open the files that there are: where the environment says nothing of UTF-8 ({@code LC_ALL=C}), it
 * cannot open one whose name is not ASCII, and no option helps. Asked only there, and complained of only if such a name
 * exists: on many build servers the environment is like that, and on most sites no name is.
 */
final class Encoding {
    private Encoding() {}

    static boolean canOpen(Path root, Path out, Voice voice) {
        String names = System.getProperty("sun.jnu.encoding", "");
        // Windows hands names over as they are.
        if (names.equalsIgnoreCase(StandardCharsets.UTF_8.name()) || File.separatorChar != '/') {
            return true;
        }
        Optional<Path> foreign = List.of(root.toAbsolutePath(), out.toAbsolutePath()).stream()
                .filter(Encoding::isForeign)
                .findFirst()
                .or(() -> foreign(root.resolve("content")))
                .or(() -> foreign(root.resolve("themes")));
        foreign.ifPresent(path -> voice.complain("encoding", new Argument.Name(path.toString())));
        return foreign.isEmpty();
    }

    private static Optional<Path> foreign(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Encoding::isForeign).findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isForeign(Path path) {
        return path.toString().chars().anyMatch(c -> c >= 0x80);
    }
}
