/**
 * The corridor: the program on one screen of calls, in the order things happen.
 *
 * <p>Enters: a request. Leaves: files into a sink, and what was found. Must never look at content: no branch here depends
 * on what a site says, only on whether errors were found.
 */
@NullMarked
package zwiesprache.build;

import org.jspecify.annotations.NullMarked;
