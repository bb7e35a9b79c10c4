package zwiesprache.render.view;

import java.util.List;

/**
 * What helps those to whom the words of a page alone are too hard.
 *
 * @param easy whether the page is in an easy form of its language
 * @param checked who of those for whom the text is written checked it; empty if nobody has: an easy page says so
 * @param films the text in sign languages; empty if there are none
 */
public record AccessView(boolean easy, String checked, List<Film> films) implements View {
    public AccessView {
        films = List.copyOf(films);
    }

    /** Nothing of the kind. */
    public static AccessView none() {
        return new AccessView(false, "", List.of());
    }

    /**
     * A film in which the text is signed. Addresses are empty where there is no such file.
     *
     * @param lang the sign language (BCP 47)
     * @param name what it is called in the language of the page
     * @param href where the film is
     * @param type its media type
     * @param poster a picture to show before it runs
     * @param captions what is signed as text that runs along (WebVTT)
     * @param transcript what is signed as a text
     * @param size its size and length
     */
    public record Film(
            String lang,
            String name,
            String href,
            String type,
            String poster,
            String captions,
            String transcript,
            Size size)
            implements View {}

    /**
     * How large a film is.
     *
     * @param width in pixels; 0 if unknown
     * @param height in pixels; 0 if unknown
     * @param length minutes and seconds, such as {@code 1:05}; empty if unknown
     * @param megabytes of the file, rounded up
     */
    public record Size(int width, int height, String length, long megabytes) implements View {}
}
