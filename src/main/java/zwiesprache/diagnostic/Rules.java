package zwiesprache.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zwiesprache.text.Ordered;

/**
 * What a site makes of its warnings: for the whole project and for folders of it, where the nearest folder that says
 * something of a code decides.
 *
 * @param folders by path relative to the root, empty for the root itself; within, by the code's id
 */
public record Rules(Map<String, Map<String, Level>> folders) {
    /** Every finding is what it is of itself. */
    public static final Rules NONE = new Rules(new LinkedHashMap<>());

    private static final String LIST = ".yml";

    public Rules {
        Map<String, Map<String, Level>> copied = new LinkedHashMap<>();
        folders.forEach((folder, levels) -> {
            if (!levels.isEmpty()) {
                copied.put(folder, Ordered.map(levels));
            }
        });
        folders = Ordered.map(copied);
    }

    /**
     * What is said of a code in a file. A list file {@code SECTION.yml} counts as one in the folder {@code SECTION}.
     *
     * @param path relative to the project's root
     */
    public Optional<Level> of(String path, String id) {
        if (folders.isEmpty()) {
            return Optional.empty();
        }
        String at = path.endsWith(LIST) ? path.substring(0, path.length() - LIST.length()) : parent(path);
        while (true) {
            Level level = folders.getOrDefault(at, Map.of()).get(id);
            if (level != null || at.isEmpty()) {
                return Optional.ofNullable(level);
            }
            at = parent(at);
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
