package zwiesprache.translation;

import java.util.Locale;

/** What is known of a block and its translation. */
public enum Verdict {
    /** Both sides are as they were when they were put together. */
    CURRENT,
    /** One side has other words since then. */
    CHANGED,
    /** One side has it, the other has not, or nobody has looked at both yet. */
    NEW,
    /** It was taken out of one side and still stands in the other. */
    REMOVED,
    /** It stands at another place in one side since then. */
    MOVED;

    /** As it is written in machine formats. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
