package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.text.Origin;
import zwiesprache.translation.Anchors;

/** What a page holds. */
public sealed interface Content {
    /**
     * An entry.
     *
     * @param listing what its layout shows besides
     */
    record OfEntry(
            Shown shown,
            Anchors anchors,
            List<Backlinks> backlinks,
            Optional<EntryId> previous,
            Optional<EntryId> next,
            Optional<Listing> listing)
            implements Content {
        public OfEntry {
            backlinks = List.copyOf(backlinks);
        }
    }

    /** A section's list page; the root's is home. */
    record OfSection(Section section, Text text, Anchors anchors, Listing listing) implements Content {}

    /**
     * A part of a list that is too long for one page: the entries of one year, decade or letter.
     *
     * @param whole the page of the whole list
     */
    record OfPart(String whole, String key, Listing listing) implements Content {}

    /** The page at the root that leads to the languages. */
    record Chooser() implements Content {}

    /** What is shown for an address that there is not. */
    record NotFound() implements Content {}

    /**
     * An old address.
     *
     * @param origin where it is stated
     */
    record Redirect(String to, Origin origin) implements Content {}
}
