/**
 * Where the finished files go: memory or disk.
 *
 * <p>Enters: files with their paths below the site's root, from several threads. Leaves: the same in memory, or a
 * folder that holds either the old site or the new one, never half of each. Must never change a byte, write outside the
 * output folder and its neighbours of the same name, or delete what it has not made.
 */
@NullMarked
package zwiesprache.output;

import org.jspecify.annotations.NullMarked;
