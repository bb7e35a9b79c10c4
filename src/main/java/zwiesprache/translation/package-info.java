/**
 * How the languages of one entry belong together.
 *
 * <p>Enters: the bound site. Leaves: {@link zwiesprache.translation.Status}: which heading is which in the other
 * language, under which id. Must never decide what is published, nor know an address.
 */
@NullMarked
package zwiesprache.translation;

import org.jspecify.annotations.NullMarked;
