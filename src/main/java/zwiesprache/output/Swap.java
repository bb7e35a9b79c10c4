package zwiesprache.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The renames that put a new site into the place of the old, and what is to be done where they were interrupted. */
final class Swap {
    private final Place place;

    Swap(Place place) {
        this.place = place;
    }

    /** Puts a finished stage into the place of the site. What it replaces is still there, see {@link #clear}. */
    void run() throws IOException {
        sync(place.stage());
        boolean replaces = Place.isTaken(place.site());
        if (replaces) {
            rename(place.site(), place.old());
        }
        try {
            rename(place.stage(), place.site());
        } catch (IOException refused) {
            if (replaces) {
                rename(place.old(), place.site());
            }
            throw refused;
        }
        sync(place.folder());
    }

    /**
     * Takes away the site that was replaced, if there is one.
     *
     * @return strangers that had to stay behind, see {@link Strangers#clear}
     */
    List<Path> clear() throws IOException, Manifest.Damaged {
        if (!Place.isFolder(place.old())) {
            return List.of();
        }
        Manifest before = Manifest.read(place.old()).orElse(Manifest.empty());
        return Strangers.clear(place.old(), before, place.site());
    }

    /**
     * Finishes or takes back what a build left that was killed; afterwards there is the site alone, the old one or the
     * new. Does nothing where nothing is left.
     *
     * @return strangers that had to stay behind
     */
    List<Path> recover() throws IOException, Manifest.Damaged {
        boolean whole = Manifest.read(place.stage()).isPresent();
        boolean noSite = !Place.isTaken(place.site());
        boolean betweenRenames =
                Place.isFolder(place.old()) && Manifest.read(place.site()).isEmpty();
        if ((noSite && whole) || betweenRenames) {
            List<Path> left = fill(whole ? place.stage() : place.old());
            if (!left.isEmpty()) {
                return left;
            }
        }
        discard();
        return clear();
    }

    // What somebody has meanwhile put into the gap is kept, too.
    private List<Path> fill(Path with) throws IOException {
        List<Path> left =
                Place.isTaken(place.site()) ? Strangers.clear(place.site(), Manifest.empty(), with) : List.of();
        if (left.isEmpty()) {
            rename(with, place.site());
        }
        return left;
    }

    /** Whether there is a folder by the stage's name that no build of ours has made. */
    boolean isBlocked() throws IOException {
        Path stage = place.stage();
        if (!Place.isFolder(stage)) {
            return Place.isTaken(stage);
        }
        boolean marked = Place.isTaken(stage.resolve(Manifest.NAME)) || Place.isTaken(stage.resolve(Manifest.DRAFT));
        try (var children = Files.newDirectoryStream(stage)) {
            return !marked && children.iterator().hasNext();
        }
    }

    /** Deletes the stage, in which all is ours; its mark last, so that it can be told even if half of it is gone. */
    void discard() throws IOException {
        if (!Place.isFolder(place.stage())) {
            return;
        }
        Path stage = place.stage();
        Files.walkFileTree(stage, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!stage.equals(file.getParent()) || !isMark(file)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(stage)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.deleteIfExists(stage.resolve(Manifest.DRAFT));
        Files.deleteIfExists(stage.resolve(Manifest.NAME));
        Files.delete(stage);
    }

    private static boolean isMark(Path file) {
        return file.endsWith(Manifest.NAME) || file.endsWith(Manifest.DRAFT);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    // Systems that cannot sync a folder do not need to.
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}
