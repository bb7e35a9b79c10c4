/**
 * From syntax to meaning.
 *
 * <p>Enters: documents and data files, the site's settings. Leaves: {@link zwiesprache.model.Site}: fields typed by what
 * the sections declare, references and links resolved. Must never know a page or an address, and must report all it can
 * find: what is broken is left out, the rest goes on.
 */
@NullMarked
package zwiesprache.bind;

import org.jspecify.annotations.NullMarked;
