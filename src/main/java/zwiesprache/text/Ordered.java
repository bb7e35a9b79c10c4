package zwiesprache.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Unmodifiable maps and sets that keep the order in which they were filled; {@link Map#copyOf} and {@link Set#copyOf}
 * iterate in another order in every run.
 */
public final class Ordered {
    private Ordered() {}

    public static <K, V> Map<K, V> map(Map<K, V> from) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(from));
    }

    public static <T> Set<T> set(Collection<T> from) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(from));
    }
}
