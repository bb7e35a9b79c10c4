package zwiesprache.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import zwiesprache.report.Format;

/**
 * A file that the findings are written into, as {@code --report} names it: {@code FORMAT=FILE}, or the file alone if its
 * name tells the format.
 */
record ReportFile(Format format, Path file) {
    /** Absent if no format is told. */
    static Optional<ReportFile> of(String value) {
        int equals = value.indexOf('=');
        String file = value.substring(equals + 1);
        if (!Values.isPath(file)) {
            return Optional.empty();
        }
        Path path = Path.of(file);
        Optional<Format> format = equals < 0
                ? Optional.ofNullable(path.getFileName()).flatMap(name -> Format.ofFile(name.toString()))
                : Format.named(value.substring(0, equals));
        return format.map(known -> new ReportFile(known, path));
    }

    /** Writes it whole or not at all; makes the folders that it needs. */
    void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device; nothing can be moved there.
            Files.write(file, bytes);
            return;
        }
        Path absolute = file.toAbsolutePath();
        Path folder = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        Files.createDirectories(folder);
        Path draft = absolute.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.write(draft, bytes);
            move(draft, absolute);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unusual) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
