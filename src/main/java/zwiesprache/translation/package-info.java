/**
 * How the languages of one entry belong together.
 *
 * <p>Enters: the bound site, and the ledgers of what was put together before. Leaves: {@link
 * zwiesprache.translation.Status}: which heading is which in the other language, under which id; which block belongs to
 * which, and what changed since somebody looked at both; and the ledgers that put such things on record. Must never
 * decide what is published, nor know an address.
 */
@NullMarked
package zwiesprache.translation;

import org.jspecify.annotations.NullMarked;
