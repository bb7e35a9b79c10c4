package zwiesprache.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Edition;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.output.OutputFile;
import zwiesprache.typeset.Tongues;

/**
 * Makes all files for machines. For every full language with a home page: {@code LANG/feed.xml},
 * {@code LANG/feed.json}, {@code LANG/calendar.ics}; for every section in it {@code data/SECTION.LANG.json} and
 * {@code .csv}; for the site {@code data/index.json}, {@code data/urls.txt}, {@code sitemap.xml}, {@code robots.txt},
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
            edition.directory().section(SectionId.ROOT, lang).ifPresent(home -> language(lang, home, to));
        }
        List<Table> tables = Table.all(edition);
        for (Table table : tables) {
            to.accept(new JsonTable(edition, table).file());
            to.accept(new CsvTable(edition, table).file());
        }
        to.accept(new DataIndex(edition, tables).file());
        to.accept(text("data/urls.txt", new UrlList(edition).text()));
    }

    private void language(Lang lang, String home, Consumer<OutputFile> to) {
        Voice voice = new Voice(edition, tongues, lang);
        Feed feed = Feed.of(voice, home);
        to.accept(AtomFeed.file(feed));
        to.accept(JsonFeed.file(feed));
        to.accept(new Calendar(voice, home).file());
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
