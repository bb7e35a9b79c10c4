package zwiesprache.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time at an output folder. The system frees the lock when its process ends, however it ends; the
 * file vanishes with an orderly end.
 *
 * <p>A process that closes any channel of a file loses all its locks on it (POSIX, {@code fcntl}). So this process
 * opens the file for one lock only at a time, and keeps the channel open that it has looked at it with.
 */
final class BuildLock implements Closeable {
    // Beyond the content, because some systems let nobody read what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final List<Path> madeFolders;
    private final Path file;
    private final FileChannel channel;
    private @Nullable FileChannel look;

    private BuildLock(List<Path> madeFolders, Path file) throws IOException {
        this.madeFolders = madeFolders;
        this.file = file;
        this.channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * @param folder where the lock's file is; it is created if need be, and deleted again if it is empty in the end: a
     *     build in the wrong place shall leave no trace
     * @param file absolute, without links in its folder
     * @return the lock; absent if another build holds it
     */
    static Optional<BuildLock> take(Path folder, Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<BuildLock> taken = Optional.empty();
        try {
            taken = open(folder, file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<BuildLock> open(Path folder, Path file) throws IOException {
        List<Path> madeFolders = new ArrayList<>();
        for (Path at = folder; at != null && !Place.isTaken(at); at = at.getParent()) {
            madeFolders.add(at);
        }
        Files.createDirectories(folder);
        while (true) {
            BuildLock lock = new BuildLock(madeFolders, file);
            boolean ours = false;
            try {
                if (lock.channel.tryLock(LOCKED, 1, false) == null) {
                    return Optional.empty();
                }
                ours = lock.isAtItsPlace();
                if (ours) {
                    return Optional.of(lock);
                }
            } finally {
                if (!ours) {
                    lock.closeChannels();
                }
            }
        }
    }

    // Between our opening it and locking it, its holder may have deleted it: then we have locked a file without a name.
    private boolean isAtItsPlace() throws IOException {
        byte[] token = (ProcessHandle.current().pid() + " " + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token), 0);
        try {
            look = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException deleted) {
            return false;
        }
        ByteBuffer found = ByteBuffer.allocate(token.length);
        return look.read(found) == token.length && Arrays.equals(token, found.array());
    }

    private void closeChannels() throws IOException {
        try (channel) {
            if (look != null) {
                look.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            closeChannels();
            HELD_HERE.remove(file);
        }
        for (Path folder : madeFolders) {
            if (!Place.deleteIfEmpty(folder)) {
                return;
            }
        }
    }
}
