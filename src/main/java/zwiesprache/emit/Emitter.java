package zwiesprache.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Channel;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;
import zwiesprache.typeset.Tongues;

/**
 * Makes all files for machines. For every full language with a home page: {@code LANG/feed.xml},
 * {@code LANG/feed.json}, {@code LANG/calendar.ics}, and the same beside each section and topic that has news or dates;
 * {@code data/citations.LANG.bib} and
 * {@code .json}; for every section in it {@code data/SECTION.LANG.json} and
 * {@code .csv}; of its topics {@code data/skos.ttl} and {@code .jsonld}; for the site {@code data/index.json}, {@code data/urls.txt}, {@code sitemap.xml}, {@code robots.txt},
 * {@code manifest.webmanifest} and {@code _headers}.
 */
public final class Emitter {
    private final Edition edition;
    private final Tongues tongues;

    /** @param tongues sets the titles and summaries that people read in feeds and calendars */
    public Emitter(Edition edition, Tongues tongues) {
        this.edition = edition;
        this.tongues = tongues;
    }

    /** Makes one file after the other, in a fixed order, and keeps none. */
    public void write(Consumer<OutputFile> to) {
        new Sitemap(edition).write(to);
        to.accept(text("robots.txt", robots()));
        to.accept(new WebManifest(edition.config(), tongues).file());
        to.accept(text("_headers", Headers.of(edition.config().baseUrl())));
        for (Lang lang : edition.config().languages().full()) {
            Voice voice = new Voice(edition, tongues, lang);
            OpenSearch.file(voice).ifPresent(to);
            edition.channels(lang).forEach(channel -> channel(voice, channel, to));
            Citations citations = new Citations(voice);
            to.accept(citations.bibtex());
            to.accept(citations.csl());
        }
        List<Table> tables = Table.all(edition);
        for (Table table : tables) {
            to.accept(new JsonTable(edition, table).file());
            to.accept(new CsvTable(edition, table).file());
        }
        List<Rdf.Subject> topics = new Thesaurus(edition).subjects();
        if (!topics.isEmpty()) {
            to.accept(Rdf.turtle(Edition.THESAURUS + ".ttl", topics));
            to.accept(Rdf.jsonLd(Edition.THESAURUS + ".jsonld", topics));
        }
        to.accept(new DataIndex(edition, tables, !topics.isEmpty()).file());
        to.accept(text("data/urls.txt", new UrlList(edition).text()));
    }

    private static void channel(Voice voice, Channel channel, Consumer<OutputFile> to) {
        if (channel.news()) {
            Feed feed = Feed.of(voice, channel);
            to.accept(AtomFeed.file(feed));
            to.accept(JsonFeed.file(feed));
        }
        if (channel.dates()) {
            to.accept(new Calendar(voice, channel).file());
        }
    }

    /** RFC 9309. Crawlers ask for it at the root of the host only: below a path it informs people, not them. */
    private String robots() {
        BaseUrl base = edition.config().baseUrl();
        return "User-agent: *\nAllow: " + base.path() + "\n\nSitemap: " + base.absolute(Sitemap.PATH) + "\n";
    }

    static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
