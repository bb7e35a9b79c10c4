package zwiesprache.text;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much the program reads and writes before it refuses.
 *
 * @param stated those that differ from the standard
 */
public record Limits(Map<Limit, Integer> stated) {
    /** What holds where nobody says otherwise. */
    public static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private static final long MEBIBYTE = 1 << 20;

    public Limits {
        stated = Ordered.map(stated);
    }

    public int of(Limit limit) {
        return stated.getOrDefault(limit, limit.standard());
    }

    /** A limit that is stated in mebibytes, in bytes. */
    public long bytes(Limit limit) {
        return of(limit) * MEBIBYTE;
    }

    /** @param most at least 1 */
    public Limits with(Limit limit, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(limit + " " + most);
        }
        Map<Limit, Integer> more = new EnumMap<>(Limit.class);
        more.putAll(stated);
        more.put(limit, most);
        return new Limits(more);
    }
}
