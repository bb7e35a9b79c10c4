package zwiesprache.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The output folder and its neighbours on the same disk: the site being staged, the site being replaced, the lock.
 *
 * @param folder the folder that they are in
 * @param site the output folder, absolute, links resolved
 */
record Place(Path folder, Path site, Path stage, Path old, Path lock) {
    /** Finds it; absent if the folder would swallow the project or what is read from it. */
    static Optional<Place> of(Path root, Path out) throws IOException {
        Path site = real(out);
        Path project = real(root);
        Path folder = site.getParent();
        boolean swallows = project.startsWith(site)
                || site.startsWith(project.resolve("content"))
                || site.startsWith(project.resolve("themes"));
        if (folder == null || swallows) {
            return Optional.empty();
        }
        Path name = site.getFileName();
        return Optional.of(new Place(
                folder,
                site,
                site.resolveSibling(name + ".new-zwiesprache"),
                site.resolveSibling(name + ".old-zwiesprache"),
                site.resolveSibling(name + ".lock-zwiesprache")));
    }

    // As far as it exists yet.
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path at = absolute; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return at.toRealPath().resolve(at.relativize(absolute)).normalize();
            }
        }
        return absolute;
    }

    /** A folder itself, not a link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether there is anything by that name, even a link that leads nowhere. */
    static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Deletes a file or an empty folder; a link, not what it leads to. */
    static boolean deleteIfEmpty(Path path) throws IOException {
        try {
            Files.delete(path);
            return true;
        } catch (DirectoryNotEmptyException notEmpty) {
            return false;
        }
    }
}
