package zwiesprache.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import zwiesprache.diagnostic.Diagnostics;

/**
 * Writes the site to a folder so that it holds the old site or the new one, whole, never a mixture; killed at any
 * moment, the next start finds one of them.
 *
 * <p>Beside the folder {@code site} there are, while a build runs: {@code site.lock-zwiesprache}, {@code
 * site.new-zwiesprache} (the stage) and {@code site.old-zwiesprache}. The steps, each of which a kill may follow, and
 * what the next start ({@link #open}) then does:
 *
 * <ol>
 *   <li>Lock. The system frees a dead process's lock; the file that is left is taken over.
 *   <li>Files that are new or changed are written to the stage, whose first file is an empty draft of the manifest: the
 *       mark that the folder is ours. Unchanged files (same mark in the old manifest, and same bytes when compared) are
 *       only remembered. – <em>The site is the old one; the stage is deleted.</em>
 *   <li>{@link #commit}: if nothing has changed, the stage is deleted; that is all. Else the unchanged files are
 *       hard-linked into the stage (copied where the disk knows no links). – <em>As before.</em>
 *   <li>The manifest's draft is written, forced to the disk, renamed: the stage is whole. – <em>The site is still the
 *       old one; the stage is deleted.</em>
 *   <li>{@code site} is renamed to {@code site.old-zwiesprache}. – <em>There is no site, but a stage with a manifest:
 *       it becomes the site.</em>
 *   <li>The stage is renamed to {@code site}. – <em>The new site is there. What is left of the old one is cleared.</em>
 *   <li>The old one is cleared: what its manifest does not list (a photo that somebody put there) moves to its place in
 *       the new site, what it lists is deleted, the manifest last. – <em>The clearing is begun again; it does what is
 *       left to do.</em>
 * </ol>
 *
 * <p>Files are not forced to the disk one by one; after a power failure the next build compares all bytes and mends
 * what differs. A reader who asks between steps 5 and 6 finds nothing; where that matters, the folder that is served
 * has to be another than the one that is built.
 */
public final class Staging implements OutputSink, Closeable {
    private static final int PIECE = 1 << 16;

    private final Place place;
    private final BuildLock lock;
    private final Diagnostics log;
    private final boolean isNew;
    private final Manifest before;
    private final List<Path> strangers;
    private final Claims claims = new Claims();
    private final Set<String> unchanged = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean failed = new AtomicBoolean();

    private Staging(Opening opening) {
        this.place = opening.place();
        this.lock = opening.lock();
        this.log = opening.log();
        this.isNew = opening.before().isEmpty();
        this.before = opening.before().orElse(Manifest.empty());
        this.strangers = opening.strangers();
    }

    /**
     * Takes hold of an output folder, which need not exist, and finishes what a killed build may have left there.
     *
     * @param root the project's folder
     * @param log gets all that is found, now and later: {@link OutputCode}
     * @return absent if the folder cannot be used, which is then reported
     */
    public static Optional<Staging> open(Path root, Path out, Diagnostics log) {
        try {
            Optional<Place> place = Place.of(root, out);
            if (place.isEmpty()) {
                report(log, OutputCode.BAD_PLACE, out.toString());
                return Optional.empty();
            }
            Optional<BuildLock> lock =
                    BuildLock.take(place.get().folder(), place.get().lock());
            if (lock.isEmpty()) {
                report(log, OutputCode.BUSY, out.toString());
                return Optional.empty();
            }
            return Opening.of(place.get(), lock.get(), log).map(Staging::new);
        } catch (IOException unusable) {
            reportFailure(log, out.toString(), unusable);
            return Optional.empty();
        }
    }

    /** Whether a site from before lies in the folder, which stays unless the new one is committed. */
    public boolean hasSite() {
        return !isNew;
    }

    @Override
    public void put(OutputFile file) {
        Mark mark = Mark.of(file.bytes());
        if (!claims.claim(file.path(), mark)) {
            return;
        }
        try {
            if (mark.equals(before.files().get(file.path()))
                    && isSame(place.site().resolve(file.path()), file.bytes())) {
                unchanged.add(file.path());
            } else {
                write(staged(file.path()), file.bytes());
            }
        } catch (IOException unwritable) {
            fail(file.path(), unwritable);
        } catch (InvalidPathException unspeakable) {
            fail(file.path(), new IOException(unspeakable));
        }
    }

    @Override
    public void reportConflicts(Diagnostics to) {
        claims.reportConflicts(to);
    }

    /**
     * Makes the files that were put the site, in place of the old one. To be called once, when all files are put.
     *
     * @return whether that is done, though something of the old site that could not be cleared may be reported; if not,
     *     which is reported, the old site is untouched
     */
    public boolean commit() {
        claims.reportConflicts(log);
        if (failed.get() || claims.areInConflict()) {
            return false;
        }
        Manifest after = new Manifest(claims.sorted());
        try {
            if (!isNew && isSame(after)) {
                return true;
            }
            List<Path> inTheWay = Strangers.inTheWay(place.site(), strangers, after.tree());
            if (!inTheWay.isEmpty()) {
                inTheWay.forEach(each -> report(
                        log, OutputCode.IN_THE_WAY, place.site().resolve(each).toString()));
                return false;
            }
            finish(after);
            new Swap(place).run();
        } catch (IOException unwritable) {
            fail(place.site().toString(), unwritable);
            return false;
        }
        clear();
        return true;
    }

    /** Whether every file of the old site has been put again, unchanged, and no other. */
    private boolean isSame(Manifest after) {
        return unchanged.size() == after.files().size()
                && after.files().size() == before.files().size();
    }

    private void finish(Manifest after) throws IOException {
        begin(place.stage());
        for (String path : new TreeSet<>(unchanged)) {
            link(place.site().resolve(path), staged(path));
        }
        after.write(place.stage());
    }

    // The new site is there already: what goes wrong now is reported, and left to the next start.
    private void clear() {
        try {
            new Swap(place).clear().forEach(left -> report(log, OutputCode.IN_THE_WAY, left.toString()));
        } catch (Manifest.Damaged damaged) {
            report(log, OutputCode.BAD_MANIFEST, damaged.file().toString());
        } catch (IOException unwritable) {
            fail(place.old().toString(), unwritable);
        }
    }

    /** Ends the build: drops what was staged and not committed, and lets the next build begin. */
    @Override
    public void close() {
        try (lock) {
            new Swap(place).discard();
        } catch (IOException unwritable) {
            reportFailure(log, place.stage().toString(), unwritable);
        }
    }

    private Path staged(String path) throws IOException {
        Path file = place.stage().resolve(path);
        Path folder = place.stage().resolve(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        if (!folders.contains(folder)) {
            begin(place.stage());
            Files.createDirectories(folder);
            folders.add(folder);
        }
        return file;
    }

    private synchronized void begin(Path stage) throws IOException {
        if (!folders.contains(stage)) {
            Files.createDirectories(stage);
            Files.write(stage.resolve(Manifest.DRAFT), new byte[0]);
            folders.add(stage);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    // A disk that knows no hard links gets a copy that bears the same time.
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static boolean isSame(Path file, byte[] bytes) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.size() != bytes.length) {
                return false;
            }
            ByteBuffer piece = ByteBuffer.allocate(Math.min(bytes.length, PIECE) + 1);
            int at = 0;
            for (int read = channel.read(piece); read > 0; read = channel.read(piece.clear())) {
                if (at + read > bytes.length || !Arrays.equals(piece.array(), 0, read, bytes, at, at + read)) {
                    return false;
                }
                at += read;
            }
            return at == bytes.length;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void fail(String path, IOException failure) {
        // A full disk is said once, not for each of ten thousand files.
        if (!failed.getAndSet(true)) {
            reportFailure(log, path, failure);
        }
    }

    static void reportFailure(Diagnostics log, String path, IOException failure) {
        report(log, OutputCode.CANNOT_WRITE, path, reason(failure));
    }

    /** In the system's words, as far as it says any. */
    private static String reason(IOException failure) {
        String said = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        if (said != null) {
            return said;
        }
        if (failure instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "File exists";
        }
        return failure instanceof NoSuchFileException
                ? "No such file or directory"
                : failure.getClass().getSimpleName();
    }

    static void report(Diagnostics log, OutputCode code, Object... arguments) {
        log.at(Claims.OUTPUT.start()).report(code, arguments);
    }
}
