/**
 * Exchange with the tools of translators.
 *
 * <p>Enters: a review of a translation; a file in XLIFF or PO that came back. Leaves: such a file; the edits that put
 * what came back into the content, and diagnostics. Must never write over what changed since the file was made, nor
 * let a file from outside bring in markup of its own.
 */
@NullMarked
package zwiesprache.translation.exchange;

import org.jspecify.annotations.NullMarked;
