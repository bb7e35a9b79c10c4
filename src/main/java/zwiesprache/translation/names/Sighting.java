package zwiesprache.translation.names;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind.Is;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;

/**
 * A name in a passage.
 *
 * @param entries those that it can mean: two people may have one family name
 * @param kinds what those are
 * @param start in the passage's words, in UTF-16 units
 */
record Sighting(List<EntryId> entries, Set<Is> kinds, Passage passage, int start, int end) {
    static Sighting of(List<Name> names, Passage passage, int start, int end) {
        Set<EntryId> entries = new LinkedHashSet<>();
        Set<Is> kinds = EnumSet.noneOf(Is.class);
        names.forEach(name -> {
            entries.add(name.entry());
            kinds.add(name.is());
        });
        return new Sighting(List.copyOf(entries), kinds, passage, start, end);
    }

    String words() {
        return passage.words().substring(start, end);
    }

    Origin place() {
        return passage.place(start, end);
    }
}
