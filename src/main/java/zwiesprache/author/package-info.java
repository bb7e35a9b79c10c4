/**
 * Help for whoever writes: skeletons of new entries, and what an editor's program needs to know of the site's kinds.
 *
 * <p>Enters: the bound site, and words in the language of whoever asks. Leaves: {@link zwiesprache.output.Edit}s of the
 * project's files, and JSON Schemas. A window on the site like the rooms that check and render, and none of their
 * business: nothing of this reaches a page. All it says of keys comes from the readers' own lists, so that it cannot
 * promise what they refuse. Must never read or write a file, or hold a sentence for people.
 */
@NullMarked
package zwiesprache.author;

import org.jspecify.annotations.NullMarked;
