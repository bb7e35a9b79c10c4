/**
 * From text to syntax, file by file.
 *
 * <p>Enters: source texts. Leaves: documents (front matter as YAML tree, body as prose) and data files, with places.
 * Must never know what a field means, look at another file, or let a parser's node out.
 */
@NullMarked
package zwiesprache.parse;

import org.jspecify.annotations.NullMarked;
