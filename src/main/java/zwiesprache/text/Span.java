package zwiesprache.text;

/** A stretch of a text: offsets in UTF-16 units, {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The same stretch in a text that this one's text is a part of, beginning at {@code offset}. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }
}
