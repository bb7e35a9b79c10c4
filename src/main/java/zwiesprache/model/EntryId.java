package zwiesprache.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The identity of an entry in all its languages: its path below {@code content} without language and ending. */
public record EntryId(String path) implements Comparable<EntryId> {
    private static final int LONGEST = 200;
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** The form of a part of an id between slashes, as a regular expression of Java and ECMAScript alike. */
    public static String form() {
        return SEGMENT.pattern();
    }

    /**
     * Whether a text may be a part of an id between slashes: small letters, digits, single hyphens, and no longer than the
     * name of a file can be with a language and an ending.
     */
    public static boolean isSegment(String text) {
        return text.length() <= LONGEST && SEGMENT.matcher(text).matches();
    }

    /** The section it lies in. */
    public SectionId section() {
        return new SectionId(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }

    /** The last segment. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    // A record's own are made of method handles, which the quick compiler leaves slow; these are asked for all the
    // time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryId that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(EntryId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
