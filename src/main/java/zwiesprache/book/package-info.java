/**
 * The finished pages of one language as a book: EPUB 3.3 (https://www.w3.org/TR/epub-33/), to be read without a network.
 *
 * <p>Enters: pages and pictures as {@link zwiesprache.output.OutputFile}s, and in what order they are read. Leaves: one
 * file. Must never know a theme: of a page it takes what is in {@code main}, without what only serves on a screen
 * ({@code nav}, forms, scripts, drawings, and what bears {@code data-web}).
 */
@NullMarked
package zwiesprache.book;

import org.jspecify.annotations.NullMarked;
