package zwiesprache.text;

/** Tells where in the files a stretch of a text is that was taken out of one, such as the body of a page. */
@FunctionalInterface
public interface Locator {
    /** @return the place of the stretch, or of the whole where no finer place is known */
    Origin at(int start, int end);

    /** The place of a text that begins at {@code offset} of a source and is in it as it stands. */
    static Locator shifted(SourceText source, int offset) {
        return (start, end) -> source.at(offset + start, offset + end);
    }

    /** The place of a text whose inner places are lost, such as a folded YAML scalar. */
    static Locator whole(Origin origin) {
        return (start, end) -> origin;
    }
}
