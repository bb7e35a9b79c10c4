/**
 * What {@code site.yml} says, typed.
 *
 * <p>Enters: its YAML tree. Leaves: {@link zwiesprache.config.Config}. Must never read a file or look at the content.
 */
@NullMarked
package zwiesprache.config;

import org.jspecify.annotations.NullMarked;
