package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.model.EntryId;

/** Pages and listings written out for comparison. */
final class Editions {
    private Editions() {}

    /** The addresses of all pages, in order, a line each, the root and the error page left out. */
    static String paths(Edition edition) {
        return edition.pages().stream()
                .map(Page::path)
                .filter(path -> !path.isEmpty() && !path.equals("404.html"))
                .collect(Collectors.joining("\n"));
    }

    static String heldBack(Edition edition) {
        return edition.heldBack().stream()
                .map(each -> each.id() + " " + each.reason() + " " + each.missing())
                .collect(Collectors.joining("\n"));
    }

    /** What a page shows besides its text. */
    static Listing listing(Page page) {
        if (page.content() instanceof Content.OfSection of) {
            return of.listing();
        }
        if (page.content() instanceof Content.OfPart of) {
            return of.listing();
        }
        return ((Content.OfEntry) page.content()).listing().orElseThrow();
    }

    static String words(Listing listing) {
        if (listing instanceof Listing.Plain plain) {
            return plain.count() + groups(plain.groups()) + parts(plain.parts());
        }
        if (listing instanceof Listing.Timeline timeline) {
            return timeline.count()
                    + (timeline.parts().isEmpty() ? groups(timeline.years()) : "")
                    + parts(timeline.parts());
        }
        if (listing instanceof Listing.Index index) {
            return index.count() + index.letters().stream().map(Editions::words).collect(Collectors.joining());
        }
        if (listing instanceof Listing.Tree tree) {
            return tree.count() + tree.roots().stream().map(Editions::words).collect(Collectors.joining());
        }
        Listing.Home home = (Listing.Home) listing;
        return home.sections() + " " + names(home.latest());
    }

    private static String groups(List<Listing.Group> groups) {
        return groups.stream()
                .map(group ->
                        "\n" + group.key() + group.section().map(id -> "/").orElse("") + ": " + names(group.entries()))
                .collect(Collectors.joining());
    }

    private static String parts(List<Listing.Part> parts) {
        return parts.stream()
                .map(part -> "\n> " + part.key() + " " + part.path() + " " + part.count())
                .collect(Collectors.joining());
    }

    private static String words(Listing.Letter letter) {
        return "\n" + letter.letter() + (letter.own() ? ": " : " (foreign): ")
                + letter.names().stream()
                        .map(name ->
                                name.words() + (name.see() ? " → " + name.id().name() : ""))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Listing.Node node) {
        String below = node.narrower().stream().map(Editions::words).collect(Collectors.joining());
        return "\n" + node.id().name() + below.replace("\n", "\n  ");
    }

    static String names(List<EntryId> ids) {
        return ids.stream().map(EntryId::name).collect(Collectors.joining(" "));
    }

    static String neighbours(Page page) {
        Content.OfEntry of = (Content.OfEntry) page.content();
        return name(of.previous()) + " < > " + name(of.next());
    }

    private static String name(Optional<EntryId> id) {
        return id.map(EntryId::name).orElse("-");
    }
}
