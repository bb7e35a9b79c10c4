package zwiesprache.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Word of changes to the files that a site is made of: {@code site.yml}, {@code content}, {@code themes}. */
public interface Changes extends Closeable {
    /** What in a project's folder belongs to the site. */
    List<String> PARTS = List.of("site.yml", "content", "themes");

    /** Waits until something has changed, and then until nothing has for a moment. */
    void await() throws InterruptedException;

    /** Listens to the system. */
    static Changes watched(Path root) throws IOException {
        return new WatchedChanges(root);
    }

    /** Compares the files twice a second, for disks of which the system reports nothing, such as network shares. */
    static Changes polled(Path root) {
        return new PolledChanges(root);
    }

    /** Whether a file's name is none of an editor's traces: hidden files, copies with a tilde. */
    static boolean counts(Path file) {
        Path name = file.getFileName();
        return name != null
                && !name.toString().startsWith(".")
                && !name.toString().endsWith("~");
    }
}
