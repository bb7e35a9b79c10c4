/**
 * Whether a translation says the same facts as its original: dates, numbers, amounts, times, sections, addresses.
 *
 * <p>Enters: the status of all translations, whose blocks are put together, and the languages, which find facts in
 * words. Leaves: warnings with the places on both sides. Must never change a verdict, nor read a word by rules of its
 * own: what a date or a number looks like is known to {@code typeset} alone.
 */
@NullMarked
package zwiesprache.translation.parity;

import org.jspecify.annotations.NullMarked;
