package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/** What can be subscribed to in one language. */
final class Channels {
    private final Site site;
    private final Directory directory;
    private final Lang lang;
    private final Map<EntryId, Shown> known;

    Channels(Site site, Directory directory, Lang lang) {
        this.site = site;
        this.directory = directory;
        this.lang = lang;
        this.known = directory.entries().getOrDefault(lang, new LinkedHashMap<>());
    }

    /** The language's own first, then the sections and the topics; none that has nothing to tell but the first. */
    List<Channel> all() {
        List<Channel> channels = new ArrayList<>();
        directory.section(SectionId.ROOT, lang).ifPresent(home -> {
            channels.add(channel(home, lang.tag() + "/", Optional.empty(), List.copyOf(known.keySet())));
            for (Section section : site.sections().values()) {
                if (!section.id().isRoot() && section.kind().is() != Kind.Is.SOURCE) {
                    of(section).ifPresent(channels::add);
                }
            }
            for (Shown shown : known.values()) {
                if (shown.section().kind().is() == Kind.Is.TOPIC) {
                    of(shown).ifPresent(channels::add);
                }
            }
        });
        return List.copyOf(channels);
    }

    private Optional<Channel> of(Section section) {
        Optional<Channel.Title> title =
                section.words().title().pick(lang).map(words -> new Channel.Title(words.value(), words.lang()));
        return directory
                .section(section.id(), lang)
                .flatMap(page -> worthwhile(page, title, directory.entries(section.id(), lang)));
    }

    private Optional<Channel> of(Shown topic) {
        TreeSet<EntryId> about = new TreeSet<>();
        directory.backlinks().getOrDefault(topic.entry().id(), List.of()).forEach(each -> about.addAll(each.from()));
        about.removeIf(id -> {
            Shown shown = known.get(id);
            return shown == null || shown.section().kind().is() == Kind.Is.SOURCE;
        });
        Lang in = topic.text().title().lang().orElse(topic.textLang());
        Optional<Channel.Title> title =
                Optional.of(new Channel.Title(topic.text().title().words(), in));
        return topic.path().flatMap(page -> worthwhile(page, title, List.copyOf(about)));
    }

    // A page that has no folder of its own has no place for a feed either.
    private Optional<Channel> worthwhile(String page, Optional<Channel.Title> title, List<EntryId> entries) {
        return Optional.of(channel(page, page, title, entries))
                .filter(channel -> page.endsWith("/") && (channel.news() || channel.dates()));
    }

    private Channel channel(String page, String folder, Optional<Channel.Title> title, List<EntryId> entries) {
        List<Shown> shown =
                entries.stream().map(known::get).filter(Objects::nonNull).toList();
        return new Channel(
                lang,
                page,
                folder,
                title,
                entries,
                title.isEmpty() || shown.stream().anyMatch(each -> Channel.isNews(each, lang)),
                title.isEmpty() || shown.stream().anyMatch(Channels::isEvent));
    }

    private static boolean isEvent(Shown shown) {
        return shown.section().kind().is() != Kind.Is.SOURCE && Channel.isDated(shown);
    }
}
