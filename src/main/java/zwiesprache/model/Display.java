package zwiesprache.model;

import java.util.List;
import java.util.Optional;
import zwiesprache.text.Origin;

/**
 * What a page shows besides its text.
 *
 * @param of the sections whose entries it shows
 * @param lanes by what a timeline's overview tells its entries apart; absent if nothing is stated
 * @param filters by what there are pages of some of a timeline's entries
 */
public record Display(Layout layout, List<SectionId> of, Optional<Trait> lanes, List<Trait> filters) {
    /** Nothing more than the text. */
    public static final Display NONE = new Display(Layout.PAGE, List.of(), Optional.empty(), List.of());

    public Display {
        of = List.copyOf(of);
        filters = List.copyOf(filters);
    }

    /** In what form. */
    public enum Layout {
        /** Nothing more. */
        PAGE,
        /** The dated entries of some sections under their years. */
        TIMELINE,
        /** The entries of some sections under their initials. */
        INDEX,
        /** The entries of some sections, each section under a heading. */
        LIST,
        /** The entries of some sections in a table: in which years others refer to them, and how often. */
        MATRIX
    }

    /**
     * What entries may have in common.
     *
     * @param word {@link #SECTION}, {@link #DECADE}, or the name or the role of a field
     */
    public record Trait(String word, Origin origin) {
        /** The section they lie in. */
        public static final String SECTION = "section";
        /** The decade they begin in. */
        public static final String DECADE = "decade";
    }
}
