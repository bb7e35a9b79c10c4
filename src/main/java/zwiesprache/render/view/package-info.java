/**
 * What a theme sees: the contract between this program and every theme.
 *
 * <p>Enters: nothing; {@code render} fills these records from the edition. Leaves: records of strings, numbers, flags,
 * lists and other such records. What is not there is an empty string or an empty list, never null. A component whose
 * name ends in {@code Html} is finished HTML (escaped, typeset, foreign stretches marked) and is printed with
 * {@code | raw}; everything else is plain text that the template engine escapes. The handbook's page for theme authors is
 * made from the descriptions here. Must never hold a type of {@code model}: a theme must not break when that changes.
 */
@NullMarked
package zwiesprache.render.view;

import org.jspecify.annotations.NullMarked;
