/**
 * Draws the overview of a timeline.
 *
 * <p>Enters: dates, told apart in lanes. Leaves: {@link zwiesprache.render.view.ChartView}: where marks, lines and numbers
 * stand, across in per cent and down in {@code em}, so that the drawing fits any width and any size of text. Must never
 * write markup or words of a language.
 */
@NullMarked
package zwiesprache.render.chart;

import org.jspecify.annotations.NullMarked;
