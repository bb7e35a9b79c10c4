/**
 * Whether a text in an easy form of a language keeps those of its rules that a program can check.
 *
 * <p>Enters: texts in such a form, and its rules from {@code typeset}. Leaves: findings. Must never say that a text is
 * easy: only its readers can. What is not sure is not reported.
 */
@NullMarked
package zwiesprache.check.easy;

import org.jspecify.annotations.NullMarked;
