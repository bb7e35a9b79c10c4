package zwiesprache.edition;

import java.util.List;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;

/**
 * An entry that is not, or not in all languages, published.
 *
 * @param missing the languages that it waits for, when the gate keeps it
 */
public record HeldBack(EntryId id, Reason reason, List<Lang> missing) {
    public HeldBack {
        missing = List.copyOf(missing);
    }

    /** Why. */
    public enum Reason {
        DRAFT,
        FUTURE,
        TRANSLATION
    }
}
