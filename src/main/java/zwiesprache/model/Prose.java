package zwiesprache.model;

import java.util.List;
import java.util.Optional;
import zwiesprache.text.Span;

/**
 * A text of an entry as plain data: blocks of finished HTML with holes for what only the edition knows. No parser's node
 * is in it, so it can be cached, aligned, searched and typeset.
 *
 * @param headings the headings at top level, in order; a block of kind HEADING refers to its own by index
 * @param anchors ids that the text states itself on anything but a top-level heading, in order
 * @param links the links, in order; pieces refer to them by index
 * @param pictures the pictures, in order; pieces refer to them by index
 * @param notes the footnotes in the order of their first mention; pieces refer to them by index
 */
public record Prose(
        List<Block> blocks,
        List<Heading> headings,
        List<String> anchors,
        List<Link> links,
        List<Picture> pictures,
        List<Note> notes) {
    public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Prose {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        notes = List.copyOf(notes);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * A block at top level. Of a HEADING, {@code html} is its content only (the tag, its id and its level are written by
     * whoever knows the page); of everything else it is the whole element.
     *
     * @param span in the Markdown source the block was read from
     * @param heading the index in {@link Prose#headings} of a HEADING, else -1
     * @param units the translation units in it, in order
     */
    public record Block(BlockKind kind, Span span, int heading, List<Piece> html, List<Unit> units) {
        public Block {
            html = List.copyOf(html);
            units = List.copyOf(units);
        }
    }

    /** What a block at top level is. */
    public enum BlockKind {
        HEADING,
        PARAGRAPH,
        LIST,
        QUOTE,
        CODE,
        TABLE,
        DEFINITIONS,
        ADMONITION,
        PICTURE,
        RULE,
        HTML
    }

    /**
     * A translation unit: what a translator translates as one.
     *
     * @param path where it is in its block: child numbers from the block downwards, such as {@code 0.2}; empty for the
     *     block itself
     * @param words its plain text as written (not typeset), white space collapsed
     */
    public record Unit(UnitKind kind, String path, Span span, String words) {}

    /** What a translation unit is. */
    public enum UnitKind {
        HEADING,
        PARAGRAPH,
        ITEM,
        CELL,
        CAPTION,
        TERM,
        DEFINITION,
        NOTE,
        TITLE,
        CODE
    }

    /**
     * @param level 1 to 6, as written
     * @param words its plain text
     * @param id the id stated with <code>{#id}</code>
     */
    public record Heading(int level, String words, Optional<String> id, Span span) {}

    /**
     * @param target as written: {@code @section/id#anchor}, {@code #anchor}, a relative path or a URL of an allowed scheme
     * @param span the target's place
     * @param title the link's title, empty if none
     * @param bare whether the link has no words of its own: it becomes a citation or takes the target's title
     */
    public record Link(String target, Span span, String title, boolean bare) {}

    /** A picture; {@code target} as written, {@code alt} its text alternative (plain), {@code title} empty if none. */
    public record Picture(String target, Span span, String alt, String title) {}

    /** A footnote's text. */
    public record Note(List<Block> blocks) {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a block's HTML. */
    public sealed interface Piece {
        /** Finished HTML: escaped, typeset, foreign stretches marked with their language. */
        record Html(String html) implements Piece {}

        /** Where link {@code link} begins. Unless the link is bare, its words and a LinkEnd follow. */
        record LinkStart(int link) implements Piece {}

        record LinkEnd(int link) implements Piece {}

        record PictureHere(int picture) implements Piece {}

        /** A mention of footnote {@code note}; {@code mention} counts its mentions from 0. */
        record NoteMark(int note, int mention) implements Piece {}
    }
}
