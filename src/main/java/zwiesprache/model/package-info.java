/**
 * What a site is made of: languages, kinds, values, entries, prose, dates.
 *
 * <p>Enters: nothing; the rooms above fill these types. Leaves: immutable values that every room reads. Must never parse
 * a file, know a library or name a section, field or language of a real site.
 */
@NullMarked
package zwiesprache.model;

import org.jspecify.annotations.NullMarked;
