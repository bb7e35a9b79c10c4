package zwiesprache.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sound site that every case spoils, and folders as they are. */
final class Site {
    private static final Path SHARED = Path.of("src/test/resources/hostile/_base");
    private static final long LARGE = 8 << 20;

    private static final Map<String, byte[]> FILES = read(SHARED);

    private Site() {}

    /** Writes it. */
    static void write(Path project) throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            Path to = project.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }

    /** A file of it. */
    static byte[] shared(String path) {
        byte[] bytes = FILES.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("the shared site has no " + path);
        }
        return bytes;
    }

    /** The regular files of a folder, by path. */
    static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : files(folder)) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                files.put(name(folder, file), bytes(file));
            }
        }
        return files;
    }

    /** What each thing in a folder is and holds: the same text as long as nothing has been touched. */
    static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return state;
        }
        for (Path file : files(folder)) {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String holds = is.isDirectory()
                    ? "folder"
                    : is.isSymbolicLink()
                            ? "link to " + Files.readSymbolicLink(file)
                            : is.isRegularFile() && is.size() < LARGE ? hash(bytes(file)) : is.size() + " bytes";
            state.put(name(folder, file), is.isDirectory() ? holds : holds + " of " + is.lastModifiedTime());
        }
        return state;
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(name(from, file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    static void delete(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> all = files(path);
            for (int i = all.size() - 1; i >= 0; i--) {
                Files.delete(all.get(i));
            }
        }
    }

    /** With the folder itself, which comes first. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
