/**
 * What is made of finished pages: those of one language as a book, EPUB 3.3 (https://www.w3.org/TR/epub-33/), to be
 * read without a network; those on one topic as a dossier, one XHTML file, to be printed and kept.
 *
 * <p>Enters: pages and pictures as {@link zwiesprache.output.OutputFile}s; for a book, in what order they are read; for
 * a dossier, the frame that a theme has written. Leaves: one file each. Must never know a theme: of a page it takes what
 * is in {@code main}, without what only serves on a screen ({@code nav}, forms, scripts, drawings, and what bears
 * {@code data-web}); for a dossier, without what bears {@code data-alone} too.
 */
@NullMarked
package zwiesprache.book;

import org.jspecify.annotations.NullMarked;
