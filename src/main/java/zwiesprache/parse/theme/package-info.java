/**
 * Reads a theme's files into a {@link zwiesprache.parse.theme.Theme}.
 *
 * <p>Enters: the files of a theme. Leaves: which template serves which kind of page, the templates as text, the theme's
 * words per language, its assets. Must never compile a template or know what a page holds.
 */
@NullMarked
package zwiesprache.parse.theme;

import org.jspecify.annotations.NullMarked;
