package zwiesprache.render.view;

import java.util.List;

/**
 * The page for an address that leads nowhere. It is served at any path, so all its links begin at the root.
 *
 * @param languages the languages in the site's order
 */
public record NotFoundView(List<ChoiceView> languages) implements BodyView {
    public NotFoundView {
        languages = List.copyOf(languages);
    }
}
