package zwiesprache.emit;

import java.util.Optional;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Page;
import zwiesprache.output.OutputFile;
import zwiesprache.parse.theme.PageKind;

/**
 * Tells browsers how to search the site from their own field: OpenSearch 1.1 Draft 6
 * (https://github.com/dewitt/opensearch), beside the search page of the language.
 */
final class OpenSearch {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int LONGEST = 16;

    private OpenSearch() {}

    /** @return absent if the language has no search page */
    static Optional<OutputFile> file(Voice voice) {
        return voice.edition().service(PageKind.SEARCH, voice.lang()).map(page -> file(voice, page));
    }

    /** As the format allows: the first words, without what only leads on to the next. */
    private static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = Math.max(title.lastIndexOf(' ', LONGEST), 0);
        end = end == 0 ? LONGEST : end;
        while (end > 1 && !Character.isLetterOrDigit(title.charAt(end - 1))) {
            end--;
        }
        return title.substring(0, end);
    }

    private static OutputFile file(Voice voice, Page page) {
        BaseUrl base = voice.edition().config().baseUrl();
        String title = voice.siteTitle();
        Xml xml = new Xml("OpenSearchDescription", NAMESPACE)
                .element("ShortName", shortened(title))
                .element("Description", title)
                .element("Language", voice.lang().tag());
        xml.empty("Url")
                .attribute("type", "text/html")
                .attribute("template", base.absolute(page.path()) + "?q={searchTerms}");
        return new OutputFile(page.path() + "opensearch.xml", xml.bytes());
    }
}
