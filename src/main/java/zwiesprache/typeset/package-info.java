/**
 * All that depends on a language: how words are set, dates and numbers written, names sorted, addresses spelt.
 *
 * <p>Enters: plain words, dates, numbers and the languages of the site. Leaves: the same as a reader of that language
 * expects them. The rules are data: CLDR's, through ICU, for every language, and the files in {@code typeset/} for
 * those that have one. Must never name a language in Java, ask for the default locale, or know what a page is.
 */
@NullMarked
package zwiesprache.typeset;

import org.jspecify.annotations.NullMarked;
