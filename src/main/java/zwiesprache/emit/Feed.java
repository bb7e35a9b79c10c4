package zwiesprache.emit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Channel;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.When;

/**
 * What is new in one channel: the entries that state when they were published or updated, newest first, at most
 * {@value #LONGEST}; real translations only.
 *
 * @param home the channel's page, absolute
 * @param folder the channel's folder, absolute: the feeds are in it
 * @param updated when anything in it last changed
 */
record Feed(Voice voice, Channel channel, String home, String folder, OffsetDateTime updated, List<Item> items) {
    private static final int LONGEST = 50;

    Feed {
        items = List.copyOf(items);
    }

    /**
     * An entry as news.
     *
     * @param url its page, absolute: its identity too
     * @param updated when it was last changed, else published
     */
    record Item(Shown shown, String url, Optional<OffsetDateTime> published, OffsetDateTime updated) {}

    static Feed of(Voice voice, Channel channel) {
        Edition edition = voice.edition();
        BaseUrl base = edition.config().baseUrl();
        ZoneId zone = edition.config().zone();
        List<Shown> known = channel.entries().stream()
                .flatMap(id -> edition.directory().entry(id, voice.lang()).stream())
                .toList();
        List<Item> items = known.stream()
                .filter(shown -> Channel.isNews(shown, voice.lang()))
                .sorted(newestFirst())
                .limit(LONGEST)
                .map(shown -> item(shown, voice, zone))
                .toList();
        OffsetDateTime updated = items.isEmpty()
                ? midnight(newestDate(known), zone)
                : items.get(0).updated();
        return new Feed(voice, channel, base.absolute(channel.page()), base.absolute(channel.folder()), updated, items);
    }

    /** On one day, what happened last comes first, what has no date comes last. */
    private static Comparator<Shown> newestFirst() {
        return Comparator.<Shown, LocalDate>comparing(shown -> stamp(shown).orElseThrow())
                .thenComparing(shown -> when(shown).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(shown -> shown.entry().id());
    }

    private static Optional<LocalDate> when(Shown shown) {
        return shown.entry().when(shown.section().kind()).map(When::sortDay);
    }

    private static Item item(Shown shown, Voice voice, ZoneId zone) {
        return new Item(
                shown,
                voice.url(shown).orElseThrow(),
                shown.entry().standing().published().map(day -> midnight(day, zone)),
                midnight(stamp(shown).orElseThrow(), zone));
    }

    private static Optional<LocalDate> stamp(Shown shown) {
        Entry.Standing standing = shown.entry().standing();
        return standing.updated().or(standing::published);
    }

    /** The last day on which anything begins, else the first day of Unix time: a feed must bear some stamp. */
    private static LocalDate newestDate(Collection<Shown> known) {
        return known.stream()
                .flatMap(shown -> when(shown).stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.getYear() > 0)
                .orElse(LocalDate.EPOCH);
    }

    /**
     * The day's first moment in the site's zone; in UTC where the zone's offset then had seconds, as RFC 3339 has none.
     */
    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        OffsetDateTime local = day.atStartOfDay(zone).toOffsetDateTime();
        return local.getOffset().getTotalSeconds() % 60 == 0
                ? local
                : day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    Lang lang() {
        return voice.lang();
    }

    String title() {
        return voice.title(channel);
    }
}
