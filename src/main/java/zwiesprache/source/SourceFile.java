package zwiesprache.source;

import java.nio.file.Path;

/**
 * A file of the project.
 *
 * @param path relative to the root, with {@code /}
 * @param file where it is on this machine; only this room opens it
 */
public record SourceFile(String path, Path file) implements Comparable<SourceFile> {
    @Override
    public int compareTo(SourceFile other) {
        return path.compareTo(other.path);
    }
}
