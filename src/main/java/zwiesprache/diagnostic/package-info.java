/**
 * What can be wrong in the content, as data.
 *
 * <p>Enters: findings of all rooms, each with a code, typed arguments and a place. Leaves: the same, sorted. Must never
 * hold a sentence for people (the words are in {@code report}) nor decide what is shown.
 */
@NullMarked
package zwiesprache.diagnostic;

import org.jspecify.annotations.NullMarked;
