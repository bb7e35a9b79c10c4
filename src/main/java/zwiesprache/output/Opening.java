package zwiesprache.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;

/** What is found in an output folder when it is opened. */
record Opening(Place place, BuildLock lock, Diagnostics log, Optional<Manifest> before, List<Path> strangers) {
    /** Recovers and looks; frees the lock and is absent if the folder cannot be used. */
    static Optional<Opening> of(Place place, BuildLock lock, Diagnostics log) throws IOException {
        boolean usable = false;
        try {
            Optional<Opening> opening = look(place, lock, log);
            usable = opening.isPresent();
            return opening;
        } catch (Manifest.Damaged damaged) {
            Staging.report(log, OutputCode.BAD_MANIFEST, damaged.file().toString());
            return Optional.empty();
        } finally {
            if (!usable) {
                lock.close();
            }
        }
    }

    private static Optional<Opening> look(Place place, BuildLock lock, Diagnostics log)
            throws IOException, Manifest.Damaged {
        Swap swap = new Swap(place);
        if (swap.isBlocked()) {
            Staging.report(log, OutputCode.NOT_OURS, place.stage().toString());
            return Optional.empty();
        }
        List<Path> left = swap.recover();
        left.forEach(each -> Staging.report(log, OutputCode.IN_THE_WAY, each.toString()));
        Optional<Manifest> before = Manifest.read(place.site());
        boolean ours = before.isPresent() || !Place.isTaken(place.site()) || isEmptyFolder(place.site());
        if (!ours) {
            Staging.report(log, OutputCode.NOT_OURS, place.site().toString());
        }
        if (!ours || !left.isEmpty()) {
            return Optional.empty();
        }
        List<Path> strangers = new ArrayList<>();
        if (before.isPresent()) {
            strangers = Strangers.in(place.site(), before.get().tree());
            strangers.forEach(each -> Staging.report(log, OutputCode.KEPT, each.toString()));
        }
        return Optional.of(new Opening(place, lock, log, before, strangers));
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Place.isFolder(path)) {
            return false;
        }
        try (var children = Files.newDirectoryStream(path)) {
            return !children.iterator().hasNext();
        }
    }
}
