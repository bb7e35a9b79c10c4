/**
 * The one door to YAML.
 *
 * <p>Enters: a stretch of a source text. Leaves: a tree of scalars, lists and maps with exact places, all scalars as
 * text; the field decides the type. Must never bind to classes, resolve aliases or let an object of the library out.
 */
@NullMarked
package zwiesprache.parse.yaml;

import org.jspecify.annotations.NullMarked;
