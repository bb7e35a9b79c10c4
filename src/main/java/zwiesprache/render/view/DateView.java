package zwiesprache.render.view;

/**
 * A date or period.
 *
 * @param html finished HTML: the date written out in the page's language, its uncertainty included; empty if none
 * @param text the same as plain text
 * @param datetime its beginning in a form that is valid in the {@code datetime} attribute of {@code time}; empty if it has
 *     none such
 * @param uncertain whether it is approximate or doubted
 * @param span whether it is a period
 */
public record DateView(String html, String text, String datetime, boolean uncertain, boolean span) implements View {
    /** No date. */
    public static DateView none() {
        return new DateView("", "", "", false, false);
    }
}
