package zwiesprache.render.view;

import java.util.List;

/**
 * A text with its apparatus, which may be there without a text.
 *
 * @param html finished HTML (block elements), headings from level 2; empty if there is no text. Class names in it:
 *     {@code heading} around a heading that has counterparts, {@code twin} the link to one; {@code cite} a mention of a
 *     source, {@code note-mark} of a footnote; {@code note} with {@code warning}, {@code important} or {@code tip} a
 *     remark, {@code note-title} its title; {@code table} around a table, {@code right} and {@code center} its cells
 * @param notes its footnotes
 * @param outline its headings
 * @param references the sources that the page rests on: those that it mentions by number, in the order of the first
 *     mention, then the others
 */
public record ProseView(String html, List<Note> notes, List<Heading> outline, List<Reference> references)
        implements View {
    public ProseView {
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        outline = List.copyOf(outline);
    }

    /** No text. */
    public static ProseView none() {
        return new ProseView("", List.of(), List.of(), List.of());
    }

    /**
     * A footnote.
     *
     * @param id the anchor of the note
     * @param number its number
     * @param html finished HTML (block elements)
     * @param mentions where it is mentioned: anchors of this page
     */
    public record Note(String id, int number, String html, List<String> mentions) implements View {
        public Note {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A heading.
     *
     * @param id its anchor
     * @param words its words, without links
     * @param level 2 to 6
     */
    public record Heading(String id, Words words, int level) implements View {}

    /**
     * A source.
     *
     * @param number its number, from 1; 0 if the page does not mention it by number
     * @param id its anchor; empty if it has no number
     * @param source the source: its title and its page, if it has one
     * @param publisher who published it; empty if not stated
     * @param date when; empty if not stated
     * @param url where it is on the web; empty if not stated
     * @param host whose address that is, to be read: without "www."; empty if there is none
     * @param mentions where the page mentions it: anchors
     */
    public record Reference(
            int number,
            String id,
            LinkView source,
            Words publisher,
            DateView date,
            String url,
            String host,
            List<String> mentions)
            implements View {
        public Reference {
            mentions = List.copyOf(mentions);
        }
    }
}
