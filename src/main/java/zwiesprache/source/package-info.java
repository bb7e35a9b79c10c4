/**
 * The only room that reads the project's files.
 *
 * <p>Enters: the project's root. Leaves: which files there are, sorted, their texts decoded from UTF-8, the bytes of the
 * others. Names that deceive or that other disks cannot keep, keys, leftovers, and kinds of files that are not published
 * are reported. Must never follow a link at any level, also one that appears after the listing, open what is no regular
 * file, leave the root, read without a bound, write, or understand what a text says.
 */
@NullMarked
package zwiesprache.source;

import org.jspecify.annotations.NullMarked;
