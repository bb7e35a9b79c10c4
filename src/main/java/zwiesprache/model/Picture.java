package zwiesprache.model;

/**
 * What the head of a picture file says.
 *
 * @param width in CSS pixels as shown, that is, turned as the file asks; 0 if a drawing states none
 * @param height likewise
 * @param located whether the file tells where on earth it was taken
 * @param moving whether it has more than one frame
 */
public record Picture(Type type, int width, int height, boolean located, boolean moving) {
    /** The kinds of pictures that browsers show. */
    public enum Type {
        PNG,
        JPEG,
        GIF,
        WEBP,
        AVIF,
        SVG
    }

    /** Whether a page can reserve the picture's place before it is loaded. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }
}
