package zwiesprache.render.view;

/**
 * Words in two forms: to show and to use in attributes.
 *
 * @param html finished HTML: escaped, typeset, foreign stretches marked; inline elements only
 * @param text the same as plain text
 */
public record Words(String html, String text) implements View {
    /** No words. */
    public static Words none() {
        return new Words("", "");
    }
}
