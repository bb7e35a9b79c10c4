/**
 * Pictures: what kind they are, how large, what they give away.
 *
 * <p>Enters: a file's bytes. Leaves: a {@link zwiesprache.model.Picture}; of a drawing, its cleaned text. Heads are read
 * by small readers of our own, every length against the bytes that are there: the JDK's ImageIO decodes, looks for
 * plug-ins, reserves memory as large as a head claims, and can be kept busy for minutes by a file of a kilobyte. Must
 * never decode a pixel, trust a length, or load what a drawing refers to.
 */
@NullMarked
package zwiesprache.parse.picture;

import org.jspecify.annotations.NullMarked;
