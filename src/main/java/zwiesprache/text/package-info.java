/**
 * Texts and places in them.
 *
 * <p>Enters: nothing; this is the ground floor. Leaves: source texts with positions, spans, ordered collections,
 * spelling suggestions. Must never read the disk, know a library or a rule of the site.
 */
@NullMarked
package zwiesprache.text;

import org.jspecify.annotations.NullMarked;
