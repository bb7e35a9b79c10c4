/**
 * Whether both sides of a translation name the same people, organisations, places and topics, by forms on record.
 *
 * <p>Enters: the bound site, whose entries are what is named; the status of all translations, whose blocks are put
 * together; the languages, which know the stems of words. Leaves: warnings with the places on both sides. Must never
 * change a verdict, nor know how a language inflects: that is known to {@code typeset} alone.
 */
@NullMarked
package zwiesprache.translation.names;

import org.jspecify.annotations.NullMarked;
