/**
 * Findings in words: the catalogue in all languages that we speak, and the forms in which findings are shown.
 *
 * <p>Enters: diagnostics and a language. Leaves: text for people, the forms that machines read (see {@link
 * zwiesprache.report.Format}), JSON for the preview's pages, and what codes mean. Must never decide what is wrong, write
 * anywhere, or know what a page is. The only room whose resources hold sentences for editors.
 */
@NullMarked
package zwiesprache.report;

import org.jspecify.annotations.NullMarked;
