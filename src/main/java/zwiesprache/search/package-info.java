/**
 * The index that readers search with, in their browser.
 *
 * <p>Enters: the edition. Leaves: text files that the theme's script reads. Must never write HTML, and never do what the
 * script could not do too: both read words alike ({@code Folding}).
 *
 * <p>Per full language, its variants included, in UTF-8, lines ended by line feeds. Numbers in base 36.
 *
 * <ul>
 *   <li>{@code search/LANG.txt}, the way in: the folder of the other files (its name ends in the hash of what is in it);
 *       how many texts there are, entries in a part of the list, lines in a file of places, lines in a file of cards,
 *       with spaces between; the keyboards of the site's languages, that of LANG first, with spaces between; the first
 *       entry of each part of the list, with spaces between.
 *   <li>{@code l0.txt, l1.txt …}, the list: words as they are folded, sorted by UTF-16. Of each: a capital letter for
 *       how many letters it shares with the one before, {@code A} for none; a sign from {@code !} to {@code )} for how
 *       many letters of its end are inflection, 1 to 9, or none; the rest. In a list that is in several parts, after a
 *       {@code *} instead of the sign, also what words end with, or have in their midst and on to their end: who looks
 *       for a part of a word finds it in one place.
 *   <li>{@code p0.bin …}, the places, in bits as {@link zwiesprache.search.Bits} writes them: entry by entry whether only
 *       the best texts are named, since it is in most; how many less 1, in Rice's code of 1; for each text by how much
 *       its number is larger than the last (after -1) less 1, in Rice's code of as many bits as the number of all texts
 *       divided by that of the named has, less 1; what the word counts there: 0, 1 as 10, others as 11 and four bits
 *       (texts 0 to 3, headings 5, summaries 7, other names 9 to 11, titles 12 to 15).
 *   <li>{@code d0.txt …}, the cards: a line for each text. Title, address below the site's root, kind and date, summary,
 *       and the tag of the variant if it is of one, with tabs between; empty if it is not in LANG. A page has the same
 *       number in all languages: what was found in one can be shown in another.
 * </ul>
 */
@NullMarked
package zwiesprache.search;

import org.jspecify.annotations.NullMarked;
