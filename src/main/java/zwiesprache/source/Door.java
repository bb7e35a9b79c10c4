package zwiesprache.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.SourceText;

/**
 * The one place where files of the project are opened: regular files inside the root, reached without any link, also
 * when one was put there after the listing; and read no further than a bound, also when they grow meanwhile. Thread-safe.
 */
final class Door {
    private final Path real;

    Door(Path root) {
        this.real = real(root);
    }

    private static Path real(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException none) {
            return root.toAbsolutePath().normalize(); // then there is no file to open either
        }
    }

    /**
     * How much is read.
     *
     * @param largest in bytes
     * @param code reported of a larger file, with {@code said} as its argument
     */
    record Bound(int largest, SourceCode code, int said) {}

    /** @return absent if it cannot be had, which is then reported */
    Optional<byte[]> bytes(SourceFile file, Bound bound, Diagnostics log) {
        return open(file, bound, log, (in, size) -> all(in, size, bound.largest()));
    }

    /** The same of its beginning only; what is reported concerns the whole. */
    Optional<byte[]> beginning(SourceFile file, int length, Bound bound, Diagnostics log) {
        return open(file, bound, log, (in, size) -> in.readNBytes(length));
    }

    /** What is done with a file that is open. */
    private interface Reading {
        /**
         * @param size what the disk said, which may be wrong by now
         * @return null if the file is larger than the bound
         */
        byte @Nullable [] of(InputStream in, int size) throws IOException;
    }

    private Optional<byte[]> open(SourceFile file, Bound bound, Diagnostics log, Reading reading) {
        Diagnostics.Finding finding = log.at(SourceText.nowhere(file.path()).start());
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile()) { // not even opened: a pipe would wait for ever
                finding.report(SourceCode.NOT_A_FILE, file.path());
                return Optional.empty();
            }
            byte[] bytes = null;
            if (attributes.size() <= bound.largest()) {
                try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
                    if (!isInPlace(file)) {
                        finding.report(SourceCode.NOT_A_FILE, file.path());
                        return Optional.empty();
                    }
                    bytes = reading.of(in, (int) attributes.size());
                }
            }
            if (bytes == null) {
                finding.report(bound.code(), bound.said());
            }
            return Optional.ofNullable(bytes);
        } catch (IOException unreadable) {
            finding.report(SourceCode.UNREADABLE, file.path());
            return Optional.empty();
        }
    }

    private static byte @Nullable [] all(InputStream in, int size, int largest) throws IOException {
        byte[] bytes = new byte[size + 1];
        int read = in.readNBytes(bytes, 0, bytes.length);
        if (read <= size) {
            return Arrays.copyOf(bytes, read);
        }
        byte[] rest = in.readNBytes(largest - size); // it has grown meanwhile
        byte[] all = Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all.length > largest ? null : all;
    }

    /** Whether no folder on the way is a link: opening would have followed it. */
    private boolean isInPlace(SourceFile file) throws IOException {
        return file.file().toRealPath().equals(real.resolve(file.path()));
    }
}
