package zwiesprache.model;

/**
 * What the head of a film file says.
 *
 * @param width in pixels as shown; 0 if it is not stated
 * @param height likewise
 * @param seconds how long it is, rounded; 0 if it is not stated
 * @param bytes how large the file is
 */
public record Film(Type type, int width, int height, int seconds, long bytes) {
    /** The kinds of films that browsers show. */
    public enum Type {
        MP4,
        WEBM
    }

    /** Whether a page can reserve the film's place before it is loaded. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }
}
