package zwiesprache.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells in an output folder what is ours from what is not: a file that the manifest names, in folders that are not
 * links, is ours. A folder that holds nothing of ours is a stranger as a whole.
 */
final class Strangers {
    private final List<Path> inTheWay = new ArrayList<>();

    /** The strangers in a folder, relative to it, sorted. Looks at names and folders, not at each file. */
    static List<Path> in(Path site, Folder ours) throws IOException {
        List<Path> found = new ArrayList<>();
        collect(site, site, ours, found);
        return found;
    }

    private static void collect(Path site, Path at, Folder ours, List<Path> found) throws IOException {
        for (Path each : children(at)) {
            String name = each.getFileName().toString();
            Optional<Folder> inner = ours.folder(name);
            if (inner.isPresent() && Place.isFolder(each)) {
                collect(site, each, inner.get(), found);
            } else if (!ours.hasFile(name) && !isManifest(site, each)) {
                found.add(site.relativize(each));
            }
        }
    }

    /** Those strangers, or parts of them, for which there is no room in a new site; relative to the folder. */
    static List<Path> inTheWay(Path site, List<Path> strangers, Folder next) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path stranger : strangers) {
            Optional<Folder> at = Optional.of(next);
            for (int i = 0; i < stranger.getNameCount() - 1 && at.isPresent(); i++) {
                String name = stranger.getName(i).toString();
                if (at.get().hasFile(name)) {
                    found.add(stranger);
                }
                at = at.get().folder(name);
            }
            if (at.isPresent()) {
                compare(site, stranger, at.get(), found);
            }
        }
        return found;
    }

    private static void compare(Path site, Path stranger, Folder next, List<Path> found) throws IOException {
        String name = stranger.getFileName().toString();
        Optional<Folder> folder = next.folder(name);
        if (next.hasFile(name) || (folder.isPresent() && !Place.isFolder(site.resolve(stranger)))) {
            found.add(stranger);
        } else if (folder.isPresent()) {
            for (Path child : children(site.resolve(stranger))) {
                compare(site, stranger.resolve(child.getFileName()), folder.get(), found);
            }
        }
    }

    /**
     * Takes an old site away: its strangers move to the new one, our files are deleted, its manifest last. Stopped
     * anywhere, it can be begun again.
     *
     * @return the strangers for which there was no room and which are where they were, so that the old folder stays,
     *     too
     */
    static List<Path> clear(Path old, Manifest manifest, Path site) throws IOException {
        Strangers strangers = new Strangers();
        strangers.clear(old, manifest.tree(), old, site);
        if (strangers.inTheWay.isEmpty()) {
            Files.deleteIfExists(old.resolve(Manifest.DRAFT));
            Files.deleteIfExists(old.resolve(Manifest.NAME));
            Files.delete(old);
        }
        return strangers.inTheWay;
    }

    private void clear(Path at, Folder ours, Path old, Path site) throws IOException {
        for (Path each : children(at)) {
            String name = each.getFileName().toString();
            Optional<Folder> inner = ours.folder(name);
            if (inner.isPresent() && Place.isFolder(each)) {
                clear(each, inner.get(), old, site);
                Place.deleteIfEmpty(each);
            } else if (!isManifest(old, each) && !(ours.hasFile(name) && Place.deleteIfEmpty(each))) {
                move(each, site.resolve(old.relativize(at)));
            }
        }
    }

    private void move(Path from, Path folder) throws IOException {
        Path to = folder.resolve(from.getFileName());
        if (Place.isFolder(from) && Place.isFolder(to)) {
            for (Path child : children(from)) {
                move(child, to);
            }
            Place.deleteIfEmpty(from);
        } else if (Place.isTaken(to) || !hasRoom(folder)) {
            inTheWay.add(from);
        } else {
            Files.createDirectories(folder);
            Files.move(from, to);
        }
    }

    private static boolean hasRoom(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Place.isTaken(at)) {
                return Place.isFolder(at);
            }
        }
        return false;
    }

    private static boolean isManifest(Path site, Path path) {
        String name = path.getFileName().toString();
        return site.equals(path.getParent()) && (name.equals(Manifest.NAME) || name.equals(Manifest.DRAFT));
    }

    private static TreeSet<Path> children(Path folder) throws IOException {
        TreeSet<Path> sorted = new TreeSet<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(sorted::add);
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return sorted;
    }
}
