package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages.Pair;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Text;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.text.Origin;
import zwiesprache.translation.Anchors;
import zwiesprache.translation.Parallel;
import zwiesprache.translation.Review;

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

    /**
     * A page in two languages, block beside block.
     *
     * @param text the blocks of both halves
     */
    record OfPair(Pair pair, Half first, Half second, Parallel text) implements Content {
        static OfPair of(Pair pair, Half first, Half second, Optional<Review> review) {
            return new OfPair(pair, first, second, Parallel.of(first.side(), second.side(), review));
        }
    }

    /**
     * What a page in two languages holds in one of them.
     *
     * @param text its words; absent where there is no translation yet, which only translators are shown
     * @param shown the entry; absent of a list page
     * @param path of the page in this language alone; absent if there is none
     */
    record Half(Lang lang, Optional<Text> text, Anchors anchors, Optional<Shown> shown, Optional<String> path) {
        /** Whether it has more words than a title. */
        boolean says() {
            return text.filter(words ->
                            !words.summary().isEmpty() || !words.body().prose().isEmpty())
                    .isPresent();
        }

        private Parallel.Side side() {
            return new Parallel.Side(lang, text.map(Text::body).orElse(RichText.EMPTY), anchors);
        }

        /** What the anchors of this half begin with: the same heading has the same id in all languages. */
        public String prefix() {
            return lang.tag() + "-";
        }
    }

    /** A page that the theme brings along. */
    record OfService(PageKind kind) implements Content {}

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
