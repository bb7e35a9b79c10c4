package zwiesprache.bind;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.parse.Document;
import zwiesprache.parse.yaml.Yaml;

/** The titles of all entries as they are written, to find the one that was named by its title where its id belongs. */
final class Titles {
    private static final String TITLE = "title";
    private static final String VALUE = "value";

    private final Collection<Inventory.Pieces> entries;
    private Optional<Map<String, EntryId>> byTitle = Optional.empty();

    Titles(Collection<Inventory.Pieces> entries) {
        this.entries = entries;
    }

    /** The entry with this title in any language, whatever stands between its words; of several the first. */
    Optional<EntryId> entry(String title) {
        String folded = folded(title);
        return folded.isEmpty() ? Optional.empty() : Optional.ofNullable(titles().get(folded));
    }

    // Read when the first reference leads nowhere: in most runs none does.
    private Map<String, EntryId> titles() {
        Map<String, EntryId> known = byTitle.orElseGet(this::read);
        byTitle = Optional.of(known);
        return known;
    }

    private Map<String, EntryId> read() {
        Map<String, EntryId> read = new HashMap<>();
        for (Inventory.Pieces pieces : entries) {
            pieces.listed().map(listed -> listed.member().value()).ifPresent(value -> of(value, pieces.id(), read));
            for (Document document : pieces.documents().values()) {
                of(document.front(), pieces.id(), read);
            }
        }
        return read;
    }

    private static void of(Yaml stated, EntryId id, Map<String, EntryId> read) {
        if (stated instanceof Yaml.Mapping mapping) {
            mapping.get(TITLE).ifPresent(title -> words(title, id, read));
        }
    }

    /** A title, one for each language, or one with what there is to say of it. */
    private static void words(Yaml title, EntryId id, Map<String, EntryId> read) {
        if (title instanceof Yaml.Scalar scalar) {
            read.putIfAbsent(folded(scalar.text()), id);
        } else if (title instanceof Yaml.Mapping mapping) {
            List<Yaml> inner = mapping.get(VALUE)
                    .map(List::of)
                    .orElseGet(() ->
                            mapping.members().stream().map(Yaml.Member::value).toList());
            inner.forEach(each -> words(each, id, read));
        }
    }

    /** Letters and digits alone, in small letters, a blank between words. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
