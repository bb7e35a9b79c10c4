package zwiesprache.emit;

import java.util.Optional;
import zwiesprache.edition.Channel;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Section;
import zwiesprache.typeset.Tongues;

/** The words that the readers of one language meet in feeds and calendars: typeset, each with its language. */
record Voice(Edition edition, Tongues tongues, Lang lang) {
    /** Words and the language they are in. */
    record Said(String words, Lang lang) {}

    String siteTitle() {
        return pick(edition.config().names().title());
    }

    /** The site's title, and before it what the channel is about. */
    String title(Channel channel) {
        return channel.title()
                .map(title -> tongues.set(title.words(), title.lang()) + " · " + siteTitle())
                .orElseGet(this::siteTitle);
    }

    /** @return what the site is about; empty if nothing is stated */
    String siteDescription() {
        return pick(edition.config().names().description());
    }

    Said title(Shown shown) {
        Lang in = shown.text().title().lang().orElse(shown.textLang());
        return new Said(tongues.set(shown.text().title().words(), in), in);
    }

    /** @return empty words if none are stated */
    Said summary(Shown shown) {
        return new Said(tongues.set(shown.text().summary(), shown.textLang()), shown.textLang());
    }

    /** What an entry of a section is called. */
    String singular(Section section) {
        return pick(section.words().singular());
    }

    /** The entry's page, absolute; absent if it has none. */
    Optional<String> url(Shown shown) {
        return shown.path().map(edition.config().baseUrl()::absolute);
    }

    private String pick(Localized<String> words) {
        return words.pick(lang)
                .map(picked -> tongues.set(picked.value(), picked.lang()))
                .orElse("");
    }
}
