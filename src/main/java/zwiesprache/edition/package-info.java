/**
 * Every page of every language, before any of them is rendered.
 *
 * <p>Enters: the site, what is known of its translations, the settings, today. Leaves: {@link
 * zwiesprache.edition.Edition}: which pages there are, their addresses, alternates, canonical addresses and fallbacks, what
 * is held back and why, what a link becomes. The only room that decides any of that. Must never write HTML or JSON.
 */
@NullMarked
package zwiesprache.edition;

import org.jspecify.annotations.NullMarked;
