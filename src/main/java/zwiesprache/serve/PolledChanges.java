package zwiesprache.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Changes found by comparing sizes and times of all files again and again. */
final class PolledChanges implements Changes {
    private static final long PAUSE = 500;
    private static final long QUIET = 100;

    private final Path root;
    private Map<Path, String> known;

    PolledChanges(Path root) {
        this.root = root;
        this.known = look();
    }

    @Override
    public void await() throws InterruptedException {
        Map<Path, String> now = look();
        while (now.equals(known)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
            now = look();
        }
        do {
            known = now;
            TimeUnit.MILLISECONDS.sleep(QUIET);
            now = look();
        } while (!now.equals(known));
    }

    private Map<Path, String> look() {
        Map<Path, String> seen = new TreeMap<>();
        for (String part : PARTS) {
            look(root.resolve(part), seen);
        }
        return seen;
    }

    private static void look(Path part, Map<Path, String> seen) {
        if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(part, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!Changes.counts(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    seen.put(folder, "folder");
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Changes.counts(file)) {
                        seen.put(file, attributes.size() + " " + attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {}
}
