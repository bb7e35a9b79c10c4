/**
 * What can be wrong in the content, as data.
 *
 * <p>Enters: findings of all rooms, each with a code, typed arguments and a place; what the site makes of its warnings
 * ({@link zwiesprache.diagnostic.Rules}) and what comments waive ({@link zwiesprache.diagnostic.Waiver}). Leaves: the
 * findings, sorted, and {@link zwiesprache.diagnostic.Judgement judged} once at the end. Must never hold a sentence for
 * people (the words are in {@code report}) nor decide how something is shown.
 */
@NullMarked
package zwiesprache.diagnostic;

import org.jspecify.annotations.NullMarked;
