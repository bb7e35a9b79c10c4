package zwiesprache.emit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.model.Entry;
import zwiesprache.output.OutputFile;

/**
 * The sitemap (https://www.sitemaps.org/protocol.html): the pages that search engines may list, each with its
 * translations, itself included, as hreflang asks. Above a bound it is a list of sitemaps.
 */
final class Sitemap {
    static final String PATH = "sitemap.xml";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    // The bounds of the protocol; a file with links for many languages meets the second first.
    private static final int LONGEST = 50_000;
    private static final int HEAVIEST = 50 << 20;

    private final BaseUrl base;
    private final List<Page> pages;
    private final int longest;

    Sitemap(Edition edition) {
        this(edition.config().baseUrl(), edition.pages(), LONGEST);
    }

    Sitemap(BaseUrl base, List<Page> pages, int longest) {
        this.base = base;
        this.pages = pages.stream().filter(Sitemap::isListed).toList();
        this.longest = longest;
    }

    private static boolean isListed(Page page) {
        Page.Relations relations = page.relations();
        return relations.indexed()
                && relations.canonical().filter(page.path()::equals).isPresent();
    }

    void write(Consumer<OutputFile> to) {
        int first = end(0);
        if (first == pages.size()) {
            to.accept(new OutputFile(PATH, part(0, first)));
            return;
        }
        Xml index = new Xml("sitemapindex", NAMESPACE);
        int number = 1;
        for (int from = 0; from < pages.size(); from = end(from)) {
            String path = "sitemap-" + number++ + ".xml";
            to.accept(new OutputFile(path, part(from, end(from))));
            index.start("sitemap").element("loc", base.absolute(path)).end();
        }
        to.accept(new OutputFile(PATH, index.bytes()));
    }

    private int end(int from) {
        int end = from;
        for (int room = HEAVIEST; end < pages.size() && end - from < longest; end++) {
            room -= weight(pages.get(end));
            if (room < 0) {
                break;
            }
        }
        return end;
    }

    /** More bytes than the page's lines have. */
    private int weight(Page page) {
        int markup = 120;
        int weight = markup + base.absolute(page.path()).length();
        if (links(page) > 0) {
            for (Page.Alternate each : page.relations().alternates()) {
                weight += markup + base.absolute(each.path()).length();
            }
            weight += markup
                    + base.absolute(page.relations().xDefault().orElse("")).length();
        }
        return weight;
    }

    private static int links(Page page) {
        int translations = page.relations().alternates().size();
        return translations > 1 ? translations + 1 : 0;
    }

    private byte[] part(int from, int to) {
        Xml xml = new Xml("urlset", NAMESPACE).prefix("xhtml", XHTML);
        for (Page page : pages.subList(from, to)) {
            xml.start("url").element("loc", base.absolute(page.path()));
            changed(page).ifPresent(day -> xml.element("lastmod", day));
            if (links(page) > 0) {
                page.relations()
                        .alternates()
                        .forEach(each -> link(xml, each.lang().tag(), each.path()));
                page.relations().xDefault().ifPresent(path -> link(xml, "x-default", path));
            }
            xml.end();
        }
        return xml.bytes();
    }

    private static Optional<String> changed(Page page) {
        if (!(page.content() instanceof Content.OfEntry of)) {
            return Optional.empty();
        }
        Entry.Standing standing = of.shown().entry().standing();
        return standing.updated().or(standing::published).map(String::valueOf);
    }

    private void link(Xml xml, String hreflang, String path) {
        xml.empty("xhtml", XHTML, "link")
                .attribute("rel", "alternate")
                .attribute("hreflang", hreflang)
                .attribute("href", base.absolute(path));
    }
}
