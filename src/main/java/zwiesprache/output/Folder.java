package zwiesprache.output;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the site has in one folder, by name. Built once from paths, then only read. */
final class Folder {
    private final Set<String> files = new TreeSet<>();
    private final TreeMap<String, Folder> folders = new TreeMap<>();

    /** @param paths below the root, with {@code /} */
    static Folder of(Collection<String> paths) {
        Folder root = new Folder();
        for (String path : paths) {
            Folder at = root;
            int from = 0;
            for (int to = path.indexOf('/'); to >= 0; to = path.indexOf('/', from)) {
                at = at.folders.computeIfAbsent(path.substring(from, to), name -> new Folder());
                from = to + 1;
            }
            at.files.add(path.substring(from));
        }
        return root;
    }

    boolean hasFile(String name) {
        return files.contains(name);
    }

    Optional<Folder> folder(String name) {
        return Optional.ofNullable(folders.get(name));
    }
}
