package zwiesprache.render.view;

import java.util.List;

/**
 * The page at the root, where the reader chooses a language.
 *
 * @param languages the languages in the site's order
 */
public record ChooserView(List<ChoiceView> languages) implements BodyView {
    public ChooserView {
        languages = List.copyOf(languages);
    }
}
