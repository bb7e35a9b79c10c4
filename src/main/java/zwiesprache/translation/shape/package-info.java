/**
 * Whether a translation is built like its original, and in its own language.
 *
 * <p>Enters: the bound site, the status of all translations, whose blocks are put together, and the languages. Leaves:
 * warnings with the places on both sides. Must never change a verdict, nor know what a language looks like: that is known
 * to {@code typeset} alone.
 */
@NullMarked
package zwiesprache.translation.shape;

import org.jspecify.annotations.NullMarked;
