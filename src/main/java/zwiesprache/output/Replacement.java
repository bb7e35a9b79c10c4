package zwiesprache.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** One {@link Edit} on its way to the disk: staged, put into place, and undone if another one fails. */
final class Replacement {
    private final Edit edit;
    private final Path file;
    private final Path fresh;
    private final Path before;
    private final List<Path> madeFolders = new ArrayList<>();
    private boolean published;

    /** @param number tells the files that it needs beside its own from those of others */
    Replacement(Edit edit, Path file, int number) {
        this.edit = edit;
        this.file = file;
        this.fresh = file.resolveSibling("." + number + ".new-zwiesprache");
        this.before = file.resolveSibling("." + number + ".old-zwiesprache");
    }

    Edit edit() {
        return edit;
    }

    Path file() {
        return file;
    }

    /** Writes the new text beside the file, and forces it to the disk. */
    void stage() throws IOException {
        if (edit.isDeletion()) {
            Files.deleteIfExists(before);
            return;
        }
        Path folder = folder();
        for (Path at = folder; at != null && !Place.isTaken(at); at = at.getParent()) {
            madeFolders.add(at);
        }
        Files.createDirectories(folder);
        // What a killed run has left.
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(before);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(edit.bytes());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (edit.expected().isPresent()) {
            keepPermissions();
        }
    }

    private void keepPermissions() throws IOException {
        try {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException noSuchThingHere) {
            return;
        }
    }

    /** Puts the new text into place. */
    void publish() throws IOException {
        if (edit.expected().isEmpty()) {
            create();
        } else {
            copy(file, before);
            if (edit.isDeletion()) {
                Files.delete(file);
            } else {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        published = true;
        Swap.sync(folder());
    }

    // A link, unlike a rename, fails where somebody has meanwhile made a file of that name.
    private void create() throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(fresh, file);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** @return whether the file is as it was; not so if somebody has meanwhile changed it, or the disk refuses */
    boolean undo() {
        boolean undone = !published || restore();
        if (undone) {
            clear();
            madeFolders.forEach(Replacement::deleteIfEmpty);
        }
        return undone;
    }

    private static void deleteIfEmpty(Path folder) {
        try {
            if (Place.isTaken(folder)) {
                Place.deleteIfEmpty(folder);
            }
        } catch (IOException refused) {
            return;
        }
    }

    private boolean restore() {
        try {
            if (edit.isDeletion()) {
                if (Place.isTaken(file)) {
                    return false;
                }
                Files.move(before, file, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            if (!Edit.hash(Files.readAllBytes(file)).equals(Edit.hash(edit.bytes()))) {
                return false;
            }
            if (edit.expected().isEmpty()) {
                Files.delete(file);
            } else {
                Files.move(before, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Takes away what was needed beside the file. What cannot be deleted is left to the next run. */
    void clear() {
        try {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(before);
        } catch (IOException refused) {
            return;
        }
    }

    private Path folder() {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalStateException("a file without a folder: " + file);
        }
        return parent;
    }
}
