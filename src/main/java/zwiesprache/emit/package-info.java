/**
 * What machines read: sitemap, feeds, calendars, data files, and the lists a server and a browser ask for.
 *
 * <p>Enters: the {@link zwiesprache.edition.Edition}. Leaves: one {@link zwiesprache.output.OutputFile} after the
 * other. Must never decide what is published or where, nor ask the clock: every stamp is a date that the content
 * states.
 */
@NullMarked
package zwiesprache.emit;

import org.jspecify.annotations.NullMarked;
