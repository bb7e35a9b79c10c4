package zwiesprache.model;

import java.util.List;
import zwiesprache.text.Locator;
import zwiesprache.text.SourceText;

/**
 * A text whose links and pictures are resolved.
 *
 * @param links where each of the prose's links leads, in the same order
 * @param pictures the file of each of the prose's pictures, in the same order; Nowhere if there is none
 * @param where tells the places of the prose's spans
 */
public record RichText(Prose prose, List<Target> links, List<Target> pictures, Locator where) {
    public static final RichText EMPTY = new RichText(
            Prose.EMPTY,
            List.of(),
            List.of(),
            Locator.whole(SourceText.nowhere("").start()));

    public RichText {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
        if (links.size() != prose.links().size()
                || pictures.size() != prose.pictures().size()) {
            throw new IllegalStateException("links or pictures without a target");
        }
    }
}
