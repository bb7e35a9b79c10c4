package zwiesprache.render.view;

/**
 * A page that has moved.
 *
 * @param link where it is now, and what it is called
 */
public record RedirectView(LinkView link) implements BodyView {}
