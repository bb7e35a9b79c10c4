/**
 * The only room that reads the project's files.
 *
 * <p>Enters: the project's root. Leaves: which files there are, sorted, and their texts decoded from UTF-8. Must never
 * follow a symbolic link, leave the root, write, or understand what a text says.
 */
@NullMarked
package zwiesprache.source;

import org.jspecify.annotations.NullMarked;
