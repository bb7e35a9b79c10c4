package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.SectionId;

/** Entries in order, in one of the forms in which a page can show them. */
public sealed interface Listing {
    /** How many entries it holds, its parts' included. */
    int count();

    /**
     * The entries of one section, or of several each under its name.
     *
     * @param parts where it is divided: then no group holds entries
     */
    record Plain(int count, List<Group> groups, List<Part> parts) implements Listing {
        public Plain {
            groups = List.copyOf(groups);
            parts = List.copyOf(parts);
        }
    }

    /**
     * Dated entries under their years, oldest first; those without a date at the end without a year.
     *
     * @param parts the decades, where it is divided: then no group holds entries
     */
    record Timeline(int count, List<Group> years, List<Part> parts) implements Listing {
        public Timeline {
            years = List.copyOf(years);
            parts = List.copyOf(parts);
        }
    }

    /** Entries and their other names under initials, the own alphabet's letters first. */
    record Index(int count, List<Letter> letters) implements Listing {
        public Index {
            letters = List.copyOf(letters);
        }
    }

    /** Entries under those that are broader. An entry with several broader ones stands under each. */
    record Tree(int count, List<Node> roots) implements Listing {
        public Tree {
            roots = List.copyOf(roots);
        }
    }

    /**
     * The ways into the site, on its home page: the sections, and what is newest.
     *
     * @param latest the entries published or updated last, newest first
     */
    record Home(int count, List<SectionId> sections, List<EntryId> latest) implements Listing {
        public Home {
            sections = List.copyOf(sections);
            latest = List.copyOf(latest);
        }
    }

    /**
     * @param key what the entries have in common: a year, a letter; empty if there is only one group
     * @param section whose name is the heading, where the group is a section's
     */
    record Group(String key, Optional<SectionId> section, List<EntryId> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A part of a divided list: its key (a year, a decade such as {@code 199X}, a letter), its page, its size. */
    record Part(String key, String path, int count) {}

    /** @param own whether the letter is of the page's own alphabet */
    record Letter(String letter, boolean own, List<Name> names) {
        public Letter {
            names = List.copyOf(names);
        }
    }

    /**
     * A name in an index.
     *
     * @param words the name as sorted
     * @param see whether it is another name: look under the entry's title
     */
    record Name(String words, EntryId id, boolean see) {}

    /** An entry with the narrower ones. */
    record Node(EntryId id, List<Node> narrower) {
        public Node {
            narrower = List.copyOf(narrower);
        }
    }
}
