package zwiesprache.render.view;

import java.util.List;

/**
 * What stands in the head of the document.
 *
 * @param lang the language of the page (BCP 47)
 * @param dir {@code ltr} or {@code rtl}
 * @param title the title for tabs and search results, the site's name included
 * @param description one or two sentences on the page; empty if there are none
 * @param canonical the address that counts, absolute; empty if the page has none (an error page)
 * @param indexed whether search engines may list the page
 * @param alternates the page in all its languages, itself and {@code x-default} included; empty where only one is real
 * @param jsonLd data for machines (schema.org as JSON), safe to print raw inside a script element; empty if none
 */
public record HeadView(
        String lang,
        String dir,
        String title,
        String description,
        String canonical,
        boolean indexed,
        List<Alternate> alternates,
        String jsonLd)
        implements View {
    public HeadView {
        alternates = List.copyOf(alternates);
    }

    /**
     * The page in a language.
     *
     * @param hreflang the language (BCP 47), or {@code x-default}
     * @param href its address, absolute
     */
    public record Alternate(String hreflang, String href) implements View {}
}
