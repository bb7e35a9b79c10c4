package zwiesprache.text;

/** Where something was written. There is always one; {@code <command line>} is a place too. */
public record Origin(SourceText source, Span span) implements Comparable<Origin> {
    public Position position() {
        return source.position(span.start());
    }

    @Override
    public int compareTo(Origin other) {
        int byPath = source.path().compareTo(other.source.path());
        return byPath != 0 ? byPath : Integer.compare(span.start(), other.span.start());
    }
}
