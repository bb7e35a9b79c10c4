package zwiesprache.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lets one build at a time at an output folder. The system frees the lock when its process ends, however it ends; the
 * file vanishes with an orderly end.
 */
final class BuildLock implements Closeable {
    // Beyond the content, because some systems let nobody read what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private final List<Path> madeFolders;
    private final Path file;
    private final FileChannel channel;

    private BuildLock(List<Path> madeFolders, Path file) throws IOException {
        this.madeFolders = madeFolders;
        this.file = file;
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @param folder where the lock's file is; it is created if need be, and deleted again if it is empty in the end: a
     *     build in the wrong place shall leave no trace
     * @return the lock; absent if another build holds it
     */
    static Optional<BuildLock> take(Path folder, Path file) throws IOException {
        List<Path> madeFolders = new ArrayList<>();
        for (Path at = folder; at != null && !Place.isTaken(at); at = at.getParent()) {
            madeFolders.add(at);
        }
        Files.createDirectories(folder);
        while (true) {
            BuildLock lock = new BuildLock(madeFolders, file);
            if (!lock.locked()) {
                lock.channel.close();
                return Optional.empty();
            }
            if (lock.isAtItsPlace()) {
                return Optional.of(lock);
            }
            lock.channel.close();
        }
    }

    private boolean locked() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    // Between our opening it and locking it, its holder may have deleted it: then we have locked a file without a name.
    private boolean isAtItsPlace() throws IOException {
        byte[] token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            return Arrays.equals(token, Files.readAllBytes(file));
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
        for (Path folder : madeFolders) {
            if (!Place.deleteIfEmpty(folder)) {
                return;
            }
        }
    }
}
