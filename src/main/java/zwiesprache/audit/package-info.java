/**
 * The site as it is: looks at every file that was made and finds what no reader should meet.
 *
 * <p>Enters: one {@link zwiesprache.output.OutputFile} after the other. Leaves: findings about links, anchors, ids,
 * loads, languages. Knows neither the edition nor the theme, so that it shares none of their mistakes. Must never
 * change a file, nor keep one.
 */
@NullMarked
package zwiesprache.audit;

import org.jspecify.annotations.NullMarked;
