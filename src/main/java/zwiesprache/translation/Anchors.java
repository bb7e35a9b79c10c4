package zwiesprache.translation;

import java.util.List;
import java.util.Map;
import zwiesprache.model.Lang;
import zwiesprache.text.Ordered;

/**
 * The ids of a text's headings, in order.
 *
 * @param ids one for each heading; a heading that another language has too has the same id there
 * @param twins per other language, for each heading the id to go to there: the same, or that of the nearest heading
 *     above that both have; empty for the top of the page
 */
public record Anchors(List<String> ids, Map<Lang, List<String>> twins) {
    public static final Anchors NONE = new Anchors(List.of(), Map.<Lang, List<String>>of());

    public Anchors {
        ids = List.copyOf(ids);
        twins = Ordered.map(twins);
    }
}
