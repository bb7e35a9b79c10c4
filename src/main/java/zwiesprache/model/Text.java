package zwiesprache.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zwiesprache.text.Origin;

/**
 * The words of an entry or a section in one language.
 *
 * @param summary one or two sentences that can stand alone; empty if none
 * @param sort the form by which the title is sorted, where it is not the title itself
 * @param slug the last part of its address, where it is not the id's
 * @param aliases old addresses of this page: paths below the site's root
 */
public record Text(
        Title title,
        String summary,
        Optional<String> sort,
        Optional<String> slug,
        List<Alias> aliases,
        RichText body,
        Access access,
        Places places) {
    public Text {
        aliases = List.copyOf(aliases);
    }

    /**
     * Where the words stand.
     *
     * @param title where the title does; the same as {@code words} if it stands elsewhere
     * @param summary where the summary does; the same as {@code words} if there is none
     */
    public record Places(Origin words, Origin title, Origin summary) {}

    /**
     * What helps those to whom the words alone are too hard.
     *
     * @param checked who of those for whom it is written checked it; absent if nobody has
     * @param signed the films in which the text is signed, in the order stated
     */
    public record Access(Optional<String> checked, List<Signed> signed) {
        public static final Access NONE = new Access(Optional.empty(), List.of());

        public Access {
            signed = List.copyOf(signed);
        }
    }

    /**
     * A film in which the text is signed, and what lies beside it under the same name.
     *
     * @param lang the sign language, such as {@code gsg} or {@code rsl}
     * @param captions the same as text that runs along (WebVTT)
     * @param transcript the same as a text
     */
    public record Signed(
            Lang lang,
            Target.ToFile film,
            Optional<Target.ToFile> poster,
            Optional<Target.ToFile> captions,
            Optional<Target.ToFile> transcript,
            Origin origin) {
        /** The files that there are. */
        public List<Target.ToFile> files() {
            return Stream.of(Optional.of(film), poster, captions, transcript)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** Where the words stand: the page's file, or the entry in a list. */
    public Origin origin() {
        return places.words();
    }

    /** What the title is sorted by. */
    public String sortKey() {
        return sort.orElse(title.words());
    }

    /**
     * @param lang the language that the title's words are in, where it is not the text's
     * @param status whether a source has this form or it is the editors' own
     */
    public record Title(String words, Optional<Lang> lang, Fact.Status status, List<EntryId> sources) {
        public Title {
            sources = List.copyOf(sources);
        }
    }

    /** An old address. */
    public record Alias(String path, Origin origin) {}
}
