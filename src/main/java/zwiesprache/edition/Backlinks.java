package zwiesprache.edition;

import java.util.List;
import zwiesprache.model.EntryId;
import zwiesprache.model.Localized;
import zwiesprache.model.SectionId;

/**
 * The entries of one section that refer to an entry in one way.
 *
 * @param label in what way, from the field's inverse; empty for mentions in a text
 */
public record Backlinks(SectionId section, Localized<String> label, List<EntryId> from) {
    public Backlinks {
        from = List.copyOf(from);
    }
}
