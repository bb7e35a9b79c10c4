/**
 * Where the finished files go: memory or disk.
 *
 * <p>Enters: files with their paths below the site's root, from several threads. Leaves: the same in memory, or a
 * folder that holds either the old site or the new one, never half of each. Must never change a byte, write outside the
 * output folder and its neighbours of the same name, or delete what it has not made.
 *
 * <p>Commands that write into the project itself do so here, too: {@link zwiesprache.output.Edit}s enter, and {@link
 * zwiesprache.output.Workspace} does all of them or none, below the project's root alone.
 */
@NullMarked
package zwiesprache.output;

import org.jspecify.annotations.NullMarked;
