package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.Localized;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;

/** Entries in order, in one of the forms in which a page can show them. */
public sealed interface Listing {
    /** How many entries it holds, its parts' included. */
    int count();

    /** Where it is divided: then it holds no entries itself. */
    default List<Part> parts() {
        return List.of();
    }

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
     * @param parts the years or decades, where it is divided: then the entries are listed on their pages
     * @param periods where it is divided: what the page of the whole says of its years or decades, in order
     * @param lanes all its entries, its parts' included, told apart for an overview
     * @param filters the pages of some of the entries of the whole timeline; a page of some has the same
     */
    record Timeline(
            int count,
            List<Group> years,
            List<Part> parts,
            List<Period> periods,
            List<Lane> lanes,
            List<Filter> filters)
            implements Listing {
        public Timeline {
            years = List.copyOf(years);
            parts = List.copyOf(parts);
            periods = List.copyOf(periods);
            lanes = List.copyOf(lanes);
            filters = List.copyOf(filters);
        }

        /** The part whose page lists the entries of a year; none where the whole lists them itself. */
        public Optional<Part> place(String year) {
            return Overview.part(parts, year);
        }
    }

    /**
     * A year or a decade of a divided timeline.
     *
     * @param key a year, a decade such as {@code 199X}
     * @param part on whose page its entries are listed; by the same key if that page is of this period alone
     * @param count how many entries it has; of all periods together as many as the timeline
     * @param foremost those that are named here, oldest first
     */
    record Period(String key, Part part, int count, List<EntryId> foremost) {
        public Period {
            foremost = List.copyOf(foremost);
        }
    }

    /** Entries that have something in common, oldest first; an entry may be in several lanes. */
    record Lane(Common common, List<EntryId> entries) {
        public Lane {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The pages of a timeline's entries told apart in one way.
     *
     * @param by the word by which the content asks for it
     * @param label the name of the field that tells them apart; none for sections and decades
     */
    record Filter(String by, Localized<String> label, List<Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /** @param part the page of those entries */
    record Choice(Common common, Part part, List<EntryId> entries) {
        public Choice {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What entries have in common.
     *
     * @param key the same in all languages: an id, the name of a choice, a decade; empty for what the others have not
     * @param target the section or the entry that it is, if it is one
     * @param words what a field's choice is called, if it is one
     */
    record Common(String key, Optional<Target> target, Localized<String> words) {}

    /**
     * How often the entries of some sections are referred to, period by period.
     *
     * @param periods years, or decades such as {@code 199X}, without gaps
     */
    record Matrix(int count, List<String> periods, List<Row> rows) implements Listing {
        public Matrix {
            periods = List.copyOf(periods);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An entry in a matrix.
     *
     * @param counts how many dated entries that begin in each period refer to it
     */
    record Row(EntryId id, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Entries and their other names under initials, the own alphabet's letters first.
     *
     * @param parts the letters, where it is divided: then there are none here
     */
    record Index(int count, List<Letter> letters, List<Part> parts) implements Listing {
        public Index {
            letters = List.copyOf(letters);
            parts = List.copyOf(parts);
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
