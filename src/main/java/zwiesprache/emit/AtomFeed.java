package zwiesprache.emit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import zwiesprache.edition.Channel;
import zwiesprache.emit.Voice.Said;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
    private final Feed feed;
    private final Voice voice;
    private final Xml xml = new Xml("feed", "http://www.w3.org/2005/Atom");

    private AtomFeed(Feed feed) {
        this.feed = feed;
        this.voice = feed.voice();
    }

    static OutputFile file(Feed feed) {
        return new OutputFile(feed.channel().folder() + Channel.ATOM, new AtomFeed(feed).bytes());
    }

    private byte[] bytes() {
        String self = feed.folder() + Channel.ATOM;
        xml.language(feed.lang().tag());
        xml.element("id", self).element("title", feed.title());
        if (feed.channel().title().isEmpty() && !voice.siteDescription().isEmpty()) {
            xml.element("subtitle", voice.siteDescription());
        }
        xml.element("updated", stamp(feed.updated()));
        link("self", "application/atom+xml", feed.lang(), self);
        link("alternate", "text/html", feed.lang(), feed.home());
        xml.start("author").element("name", voice.siteTitle()).end();
        feed.items().forEach(this::entry);
        return xml.bytes();
    }

    private void entry(Feed.Item item) {
        xml.start("entry").element("id", item.url());
        words("title", voice.title(item.shown()));
        xml.element("updated", stamp(item.updated()));
        item.published().ifPresent(day -> xml.element("published", stamp(day)));
        link("alternate", "text/html", item.shown().textLang(), item.url());
        Said summary = voice.summary(item.shown());
        if (!summary.words().isEmpty()) {
            words("summary", summary);
        }
        xml.empty("category")
                .attribute("term", Table.name(item.shown().section().id()))
                .attribute("label", voice.singular(item.shown().section()));
        xml.end();
    }

    private void words(String element, Said said) {
        if (said.lang().equals(feed.lang())) {
            xml.element(element, said.words());
        } else {
            xml.element(element, said.words(), said.lang().tag());
        }
    }

    private void link(String relation, String type, Lang lang, String href) {
        xml.empty("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("hreflang", lang.tag())
                .attribute("href", href);
    }

    static String stamp(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
