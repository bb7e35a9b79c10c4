/**
 * The live preview: the site in memory, on this machine alone, rebuilt and reloaded as its files change.
 *
 * <p>Enters: a way to build the site for an address, and word of changes. Leaves: pages over HTTP. Must never be
 * reachable from another machine or another site's pages, write a file, or know how a site is built.
 */
@NullMarked
package zwiesprache.serve;

import org.jspecify.annotations.NullMarked;
