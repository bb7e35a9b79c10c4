/**
 * From the edition to pages.
 *
 * <p>Enters: the edition, the theme, the languages. Leaves: {@link zwiesprache.output.OutputFile}s: pages and the theme's
 * own files. Must never decide what is published or where a page is; what a page looks like is the theme's business: this
 * room only says what there is, in {@code view} records.
 */
@NullMarked
package zwiesprache.render;

import org.jspecify.annotations.NullMarked;
