package zwiesprache.parse.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often a drawing's parts are drawn: parts that copy parts that copy parts are a few lines, and keep a browser
 * busy for ever.
 */
final class SvgCopies {
    private static final long MOST = 200_000;
    private static final int DEEPEST = 120;

    private final Map<String, Part> parts = new HashMap<>();
    private final Part whole = new Part();
    private final Deque<Part> open = new ArrayDeque<>(List.of(whole));

    /** An element with an id (or the whole), how many elements are in it, and which others it copies or holds. */
    private static final class Part {
        private final List<String> copied = new ArrayList<>();
        private final List<Part> inside = new ArrayList<>();
        private long own = 1;
        private long drawn = -1;
    }

    /** Elements without an id belong to what they stand in. */
    void open(@Nullable String id) {
        Part around = open.getFirst();
        if (id == null) {
            around.own++;
            open.push(around);
            return;
        }
        Part part = parts.computeIfAbsent(id, none -> new Part());
        if (part != around) {
            around.inside.add(part);
        }
        open.push(part);
    }

    void close() {
        open.pop();
    }

    void refer(String id) {
        open.getFirst().copied.add(id);
    }

    boolean areTooMany() {
        return drawn(whole, 0) > MOST;
    }

    /** Elements that are drawn for a part; beyond the bound for one that copies itself. */
    private long drawn(Part part, int depth) {
        if (part.drawn >= 0) {
            return part.drawn;
        }
        if (depth > DEEPEST) {
            return MOST + 1;
        }
        part.drawn = MOST + 1; // what comes back here goes in a circle
        long drawn = part.own;
        for (Part inside : part.inside) {
            drawn = Math.min(MOST + 1, drawn + drawn(inside, depth + 1));
        }
        for (String id : part.copied) {
            Part other = parts.get(id);
            drawn = Math.min(MOST + 1, drawn + (other == null ? 0 : drawn(other, depth + 1)));
        }
        part.drawn = drawn;
        return drawn;
    }
}
