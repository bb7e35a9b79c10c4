/**
 * Markdown to prose: the one door to Flexmark, and to jsoup's Cleaner for raw HTML.
 *
 * <p>Enters: a text in Markdown (CommonMark, tables, footnotes, definition lists, strikethrough, task lists;
 * attributes, admonitions, abbreviations and bare links by rules of our own), its place and its language. Leaves: a
 * {@link zwiesprache.model.Prose} and diagnostics. Must never let a node of a parser out, let a text run code, hang or
 * overflow the stack, nor know what a link points at.
 */
@NullMarked
package zwiesprache.parse.markdown;

import org.jspecify.annotations.NullMarked;
