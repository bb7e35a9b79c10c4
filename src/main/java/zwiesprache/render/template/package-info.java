/**
 * The one door to Pebble.
 *
 * <p>Enters: a theme as text, and view records. Leaves: pages as text. Templates are code by strangers: they see view
 * records, lists and maps only, run a bounded number of steps and write a bounded number of characters. Must never read
 * a file, let a template reach a method that is not a component of a view, or let an object of Pebble out.
 */
@NullMarked
package zwiesprache.render.template;

import org.jspecify.annotations.NullMarked;
