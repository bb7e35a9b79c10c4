/**
 * A static site generator for sites that say the same thing in two languages. The rooms, in the order that data takes:
 *
 * <ol>
 *   <li>{@link zwiesprache.source} lists and reads the project's files;
 *   <li>{@link zwiesprache.parse} ({@code .yaml}, {@code .markdown}, {@code .theme}, {@code .ledger}) makes syntax of
 *       texts, with places;
 *   <li>{@link zwiesprache.config} and {@link zwiesprache.bind} make meaning of syntax: the settings, the site;
 *   <li>{@link zwiesprache.translation} pairs what corresponds in two languages;
 *   <li>{@link zwiesprache.edition} decides what is published: every page with its address, alternates, links;
 *   <li>{@link zwiesprache.check}, {@link zwiesprache.render}, {@link zwiesprache.emit}, {@link zwiesprache.search}
 *       look at the edition: findings, pages, files for machines, the index that readers search with;
 *   <li>{@link zwiesprache.audit} reads the pages as they are;
 *   <li>{@link zwiesprache.book} binds them to be read without a network;
 *   <li>{@link zwiesprache.output} keeps the files, in memory or on the disk.
 * </ol>
 *
 * <p>{@link zwiesprache.build} is the corridor along them, {@link zwiesprache.report} puts findings into words,
 * {@link zwiesprache.serve} shows the site live, {@link zwiesprache.author} helps whoever writes, {@link
 * zwiesprache.cli} is the command line. In the walls are
 * {@link zwiesprache.text}, {@link zwiesprache.diagnostic}, {@link zwiesprache.model} and {@link zwiesprache.typeset}.
 *
 * <p>Enters: a folder with {@code site.yml}. Leaves: a site. This package itself holds only {@link zwiesprache.Main},
 * which must never do more than bring in the world: streams, environment, clock, exit.
 */
@NullMarked
package zwiesprache;

import org.jspecify.annotations.NullMarked;
