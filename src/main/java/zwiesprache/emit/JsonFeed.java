package zwiesprache.emit;

import zwiesprache.edition.Channel;
import zwiesprache.output.OutputFile;

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {
    private JsonFeed() {}

    static OutputFile file(Feed feed) {
        Voice voice = feed.voice();
        Json json = new Json()
                .start()
                .text("version", "https://jsonfeed.org/version/1.1")
                .text("title", feed.title())
                .text("home_page_url", feed.home())
                .text("feed_url", feed.folder() + Channel.JSON);
        if (feed.channel().title().isEmpty() && !voice.siteDescription().isEmpty()) {
            json.text("description", voice.siteDescription());
        }
        json.text("language", feed.lang().tag()).list("items");
        feed.items().forEach(item -> item(json.line(), item, voice));
        return new OutputFile(
                feed.channel().folder() + Channel.JSON,
                json.line().endList().end().bytes());
    }

    /** An item must have content: where no summary is stated, that is its title. */
    private static void item(Json json, Feed.Item item, Voice voice) {
        String title = voice.title(item.shown()).words();
        String summary = voice.summary(item.shown()).words();
        json.start()
                .text("id", item.url())
                .text("url", item.url())
                .text("title", title)
                .text("content_text", summary.isEmpty() ? title : summary);
        if (!summary.isEmpty()) {
            json.text("summary", summary);
        }
        item.published().ifPresent(day -> json.text("date_published", AtomFeed.stamp(day)));
        json.text("date_modified", AtomFeed.stamp(item.updated()))
                .list("tags")
                .text(voice.singular(item.shown().section()))
                .endList()
                .text("language", item.shown().textLang().tag())
                .end();
    }
}
