package zwiesprache.book;

import java.time.LocalDate;

/**
 * What a book says of itself.
 *
 * @param lang its language (BCP 47)
 * @param title its title
 * @param file where it lies below the site's root
 * @param address of what site it was made
 * @param rights under which licence it may be used; empty if none is stated
 * @param modified when anything in it last changed
 */
public record Imprint(String lang, String title, String file, Address address, String rights, LocalDate modified) {

    /**
     * Of what site it was made.
     *
     * @param home its page, absolute: the book's identity too
     * @param origin scheme and host
     * @param base the path of the site's root on its host; begins and ends with a slash
     */
    public record Address(String home, String origin, String base) {}
}
