package zwiesprache.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity of a section: its folder's path below {@code content}; empty for the root. */
public record SectionId(String path) implements Comparable<SectionId> {
    public static final SectionId ROOT = new SectionId("");

    public boolean isRoot() {
        return path.isEmpty();
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Optional<SectionId> parent() {
        return isRoot()
                ? Optional.empty()
                : Optional.of(new SectionId(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
    }

    public EntryId entry(String name) {
        return new EntryId(isRoot() ? name : path + "/" + name);
    }

    // A record's own are made of method handles, which the quick compiler leaves slow; these are asked for all the
    // time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionId that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(SectionId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
