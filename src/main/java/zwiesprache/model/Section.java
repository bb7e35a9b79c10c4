package zwiesprache.model;

import java.util.List;
import zwiesprache.text.Origin;

/**
 * A folder of entries of one kind.
 *
 * @param slug the last part of its address per language; empty for the root
 * @param languages those its entries may have, in the site's order
 * @param texts the words of its list page, from its index files or, of the title alone, from its declaration
 */
public record Section(
        SectionId id,
        Kind kind,
        Words words,
        Arrangement arrangement,
        List<Lang> languages,
        Gate gate,
        Localized<Text> texts,
        Origin origin) {
    public Section {
        languages = List.copyOf(languages);
    }

    /** The names of a section for readers. */
    public record Words(Localized<String> title, Localized<String> singular, Localized<String> slug) {}

    /**
     * How its entries are listed.
     *
     * @param pages whether its entries have pages unless they say otherwise
     * @param pairs whether its pages are shown side by side in two languages, where the site has such pages
     */
    public record Arrangement(Order order, List<EntryId> explicit, ListLayout list, boolean pages, boolean pairs) {
        public Arrangement {
            explicit = List.copyOf(explicit);
        }
    }

    /** What entries are ordered by; those that are equal, and those not in an explicit list, by title. */
    public enum Order {
        DATE,
        NEWEST,
        TITLE,
        EXPLICIT
    }

    /** How a list page looks. */
    public enum ListLayout {
        PLAIN,
        HIERARCHY,
        LETTERS
    }
}
