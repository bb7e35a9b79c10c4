package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * The attributes at the end of a block's words, which are the block's.
 *
 * @param end where the words before them end
 */
record Trailing(Attributes attributes, int end) {
    /**
     * Finds them: behind white space, in a heading also without; but in a paragraph of nothing else they are not the
     * paragraph's ({@link #alone}).
     */
    static Trailing of(Node block, Source source) {
        int end = source.trimmedEnd(block.getStartOffset(), block.getEndOffset());
        Node last = block.getLastChild();
        if (!(last instanceof Text) || source.markdown().charAt(last.getEndOffset() - 1) != '}') {
            return new Trailing(Attributes.NONE, end);
        }
        int open = source.markdown().lastIndexOf('{', last.getEndOffset());
        Optional<Attributes.Braces> braces = open < last.getStartOffset() || isEscaped(source, open)
                ? Optional.empty()
                : Attributes.braces(source.markdown(), open, last.getEndOffset())
                        .filter(found -> found.end() == last.getEndOffset());
        return braces.filter(found -> belongs(block, last, open, source))
                .map(found ->
                        new Trailing(Attributes.of(found, source), source.trimmedEnd(block.getStartOffset(), open)))
                .orElse(new Trailing(Attributes.NONE, end));
    }

    private static boolean belongs(Node block, Node last, int open, Source source) {
        boolean first = open == last.getStartOffset();
        if (first && last.getPrevious() == null) {
            return block instanceof Heading;
        }
        return block instanceof Heading
                || first && last.getPrevious() instanceof SoftLineBreak
                || source.markdown().charAt(open - 1) <= ' ';
    }

    private static boolean isEscaped(Source source, int open) {
        return open > 0 && source.markdown().charAt(open - 1) == '\\';
    }

    /** The attributes that are all of a paragraph, which are those of the block before it. */
    static Optional<Attributes.Braces> alone(Node node, Source source) {
        int start = node.getStartOffset();
        if (!(node instanceof Paragraph) || source.markdown().charAt(start) != '{') {
            return Optional.empty();
        }
        int end = source.trimmedEnd(start, node.getEndOffset());
        return Attributes.braces(source.markdown(), start, end).filter(found -> found.end() == end);
    }

    /** The attributes that are all that follows a picture in its paragraph, in the same line or the next. */
    static Optional<Attributes.Braces> behindPicture(Node picture, Source source) {
        Node next = picture.getNext();
        if (next instanceof SoftLineBreak) {
            next = next.getNext();
        }
        if (!(next instanceof Text) || next.getNext() != null) {
            return Optional.empty();
        }
        int end = next.getEndOffset();
        int open = source.markdown().indexOf('{', next.getStartOffset());
        boolean first =
                open >= 0 && open < end && source.trimmedEnd(next.getStartOffset(), open) == next.getStartOffset();
        return first
                ? Attributes.braces(source.markdown(), open, end).filter(found -> found.end() == end)
                : Optional.empty();
    }

    /** The attributes in a paragraph of their own right after a block. */
    static Attributes after(Node block, Source source) {
        Node next = block.getNext();
        return next == null
                ? Attributes.NONE
                : alone(next, source).map(found -> Attributes.of(found, source)).orElse(Attributes.NONE);
    }
}
