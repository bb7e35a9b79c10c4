package zwiesprache.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.edition.Edition;
import zwiesprache.edition.HeldBack;
import zwiesprache.edition.HeldBack.Reason;
import zwiesprache.model.EntryId;

/** The entries that are not published, and why. */
final class Held {
    private final Map<EntryId, Reason> why = new HashMap<>();

    Held(Edition edition) {
        for (HeldBack held : edition.heldBack()) {
            why.put(held.id(), held.reason());
        }
    }

    /** Why an entry is held back: draft, future, translation; absent if it is not. */
    Optional<String> why(EntryId id) {
        return Optional.ofNullable(why.get(id)).map(Held::word);
    }

    /** The same of an entry that may not even be named: draft, future. */
    Optional<String> hidden(EntryId id) {
        return Optional.ofNullable(why.get(id))
                .filter(reason -> reason != Reason.TRANSLATION)
                .map(Held::word);
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
