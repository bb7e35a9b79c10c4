package zwiesprache.fuzz;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zwiesprache.text.Ordered;

/**
 * Something to try.
 *
 * @param name for reports: the seed, or a folder's name
 * @param files what lies over the lane's project, by path
 * @param how what was done to it
 */
record Specimen(Lane lane, String name, Map<String, byte[]> files, String how) {
    Specimen {
        files = Ordered.map(files);
    }

    static Specimen of(Lane lane, String name, String path, byte[] bytes, String how) {
        Map<String, byte[]> one = new TreeMap<>();
        one.put(path, bytes);
        return new Specimen(lane, name, one, how);
    }

    /** Where specimens are tried. */
    enum Lane {
        /** The sections of the real site, read as far as their meaning: no page. */
        READ,
        /** A small site with the program's own theme, built. */
        SITE,
        /** The real site, built. */
        WHOLE;

        static final List<Lane> ALL = List.of(values());
    }

    /** Whether the theme is spoilt: what it writes is its own business then. */
    boolean isOfTheme() {
        return files.keySet().stream().anyMatch(path -> path.startsWith("themes/"));
    }

    @Override
    public String toString() {
        return lane + " " + name + " " + files.keySet() + " [" + how + "]";
    }
}
