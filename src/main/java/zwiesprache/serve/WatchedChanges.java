package zwiesprache.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Changes that the system reports. Folders that appear are watched too; when it has lost count, all is watched anew.
 */
final class WatchedChanges implements Changes {
    private static final long QUIET = 100;
    private static final int MOST_ROUNDS = 20;

    private final Path root;
    private final WatchService service;

    WatchedChanges(Path root) throws IOException {
        this.root = root;
        this.service = root.getFileSystem().newWatchService();
        watchAll();
    }

    @Override
    public void await() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            changed = read(service.take());
        }
        // Editors save in several steps; one that never rests must not keep us from building.
        for (int round = 0; round < MOST_ROUNDS; round++) {
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            read(key);
        }
    }

    /** @return whether anything that belongs to the site has changed */
    private boolean read(WatchKey key) {
        boolean changed = false;
        boolean grown = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean overflow = event.kind() == StandardWatchEventKinds.OVERFLOW;
            if (overflow || concerns((Path) key.watchable(), (Path) event.context())) {
                changed = true;
                grown |= overflow || event.kind() == StandardWatchEventKinds.ENTRY_CREATE;
            }
        }
        key.reset();
        if (grown) {
            watchAll();
        }
        return changed;
    }

    private boolean concerns(Path folder, Path name) {
        return Changes.counts(name) && (!folder.equals(root) || PARTS.contains(name.toString()));
    }

    private void watchAll() {
        try {
            register(root);
            for (String part : PARTS) {
                if (Files.isDirectory(root.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
                    Files.walkFileTree(root.resolve(part), new Registering());
                }
            }
        } catch (IOException unwatchable) {
            throw new UncheckedIOException(unwatchable);
        }
    }

    private void register(Path folder) throws IOException {
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Registers all folders below one; those that vanish meanwhile are passed over. */
    private final class Registering extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!Changes.counts(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
