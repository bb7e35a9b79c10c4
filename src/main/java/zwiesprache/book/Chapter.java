package zwiesprache.book;

/**
 * A page that becomes a chapter.
 *
 * @param page its path below the site's root, as links name it
 * @param file its file below the site's root
 * @param title its name, plain
 * @param lang the language of the title (BCP 47)
 * @param isPart whether the chapters after it, up to the next part, belong under it
 */
public record Chapter(String page, String file, String title, String lang, boolean isPart) {}
