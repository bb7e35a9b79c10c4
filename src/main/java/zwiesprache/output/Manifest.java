package zwiesprache.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an output folder consists of, as its file {@value #NAME} says: which files are ours, and their {@link Mark}s.
 *
 * <p>A first line that names the format, then a line for each file, sorted by path: checksum, size, path. It is the
 * last file that a new site gets, so a folder that has one is whole.
 */
record Manifest(SortedMap<String, Mark> files) {
    static final String NAME = ".zwiesprache-manifest";
    /** Its name while it is not finished; an empty one marks a folder as being filled by us. */
    static final String DRAFT = NAME + ".new";

    /** In bytes: no site has so many files that the list of them is longer. */
    private static final long LARGEST = 64 << 20;

    private static final String HEAD = "zwiesprache-manifest 1 crc32c";

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest empty() {
        return new Manifest(new TreeMap<>());
    }

    Folder tree() {
        return Folder.of(files.keySet());
    }

    /** @throws Damaged if there is one that says something else than we write, such as a path that leaves the folder */
    static Optional<Manifest> read(Path folder) throws IOException, Damaged {
        Path file = folder.resolve(NAME);
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                throw new Damaged(file);
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        return Optional.of(parse(new String(bytes, StandardCharsets.UTF_8)).orElseThrow(() -> new Damaged(file)));
    }

    private static Optional<Manifest> parse(String text) {
        if (!text.startsWith(HEAD + '\n') || !text.endsWith("\n")) {
            return Optional.empty();
        }
        Map<String, Mark> files = new TreeMap<>();
        int from = HEAD.length() + 1;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            int space = text.indexOf(' ', from + 9);
            if (space < 0 || space > to) {
                return Optional.empty();
            }
            Optional<Mark> mark = Mark.read(text.substring(from, space));
            String path = text.substring(space + 1, to);
            if (mark.isEmpty() || !OutputFile.isPath(path)) {
                return Optional.empty();
            }
            files.put(path, mark.get());
            from = to + 1;
        }
        return Optional.of(new Manifest(new TreeMap<>(files)));
    }

    /** Writes it under its draft's name, to the disk itself, and only then gives it its name. */
    void write(Path folder) throws IOException {
        Path draft = folder.resolve(DRAFT);
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        files.forEach((path, mark) ->
                text.append(mark.line()).append(' ').append(path).append('\n'));
        return text.toString();
    }

    /** A manifest that we have not written like that. */
    static final class Damaged extends Exception {
        private final transient Path file;

        Damaged(Path file) {
            super(file.toString());
            this.file = file;
        }

        Path file() {
            return file;
        }
    }
}
