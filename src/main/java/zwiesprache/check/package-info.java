/**
 * What can be found wrong only when the whole site is known, with its place in the sources.
 *
 * <p>Enters: the {@link zwiesprache.edition.Edition}. Leaves: findings. Must never look at a page as rendered (that is
 * the audit's task) nor change anything.
 */
@NullMarked
package zwiesprache.check;

import org.jspecify.annotations.NullMarked;
