package zwiesprache.edition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.Section;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.text.Ordered;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/**
 * The whole site as it will be published: its pages in a fixed order, and what their links become.
 *
 * @param heldBack what is not published, in the order of ids
 * @param files those files of the content that are published, by their paths below it, sorted
 * @param channels what can be subscribed to, for every full language
 */
public record Edition(
        Config config,
        Site site,
        Status status,
        Directory directory,
        List<Page> pages,
        List<HeldBack> heldBack,
        Set<String> files,
        Map<Lang, List<Channel>> channels) {
    /** Below which all files of the content lie in the site. */
    public static final String FILES = "files/";
    /** Where the topics are as data, without the ending. */
    public static final String THESAURUS = "data/skos";

    public Edition {
        pages = List.copyOf(pages);
        heldBack = List.copyOf(heldBack);
        files = Ordered.set(files);
        channels = Ordered.map(channels);
    }

    /** Decides on everything but what the theme brings along. */
    public static Edition of(Site site, Status status, Config config, Tongues tongues, Today today, Diagnostics log) {
        return of(site, status, config, tongues, today, Services.NONE, log);
    }

    /** Decides on everything; two pages at one address are reported. */
    public static Edition of(
            Site site, Status status, Config config, Tongues tongues, Today today, Services services, Diagnostics log) {
        Census census = Census.of(site, config, today);
        Directory directory = new Addresses(site, config, tongues).directory(census);
        List<Page> all = new Pages(site, status, config, directory, tongues).all();
        Pairs pairs = new Pairs(
                        status,
                        config.languages(),
                        directory,
                        new ServicePages(services, config.languages(), tongues, all).all())
                .published();
        List<Page> pages = today.proof() ? pairs.incomplete(census).all() : pairs.all();
        Collisions.report(pages, log);
        Traits.report(site, log);
        Set<String> files = new Attachments(site, census).published();
        Map<Lang, List<Channel>> channels = new LinkedHashMap<>();
        config.languages().full().forEach(lang -> channels.put(lang, new Channels(site, directory, lang).all()));
        return new Edition(config, site, status, directory, pages, census.heldBack(), files, channels);
    }

    /**
     * The day of the build, and for whom it is.
     *
     * @param drafts whether drafts are shown
     * @param proof whether pages in two languages are shown too of what is not translated yet
     */
    public record Today(LocalDate date, boolean drafts, boolean proof) {
        /** For readers. */
        public Today(LocalDate date, boolean drafts) {
            this(date, drafts, false);
        }
    }

    /**
     * What a link becomes.
     *
     * @param bare whether the link has no words of its own
     */
    public Link link(Target target, boolean bare, Lang reader) {
        if (target instanceof Target.ToEntry to) {
            return entry(to, bare, reader);
        }
        if (target instanceof Target.ToSection to) {
            return section(to, reader);
        }
        if (target instanceof Target.ToAnchor to) {
            return new Link.Here(to.anchor());
        }
        if (target instanceof Target.ToFile to) {
            return files.contains(to.file()) ? new Link.ToFile(address(to)) : new Link.Plain("", reader);
        }
        if (target instanceof Target.ToUrl to) {
            return new Link.Away(to.url());
        }
        return new Link.Plain("", reader);
    }

    /** The page of a kind that the theme brings along, for the readers of a language. */
    public Optional<Page> service(PageKind kind, Lang reader) {
        Lang full = config.languages().full(reader);
        return pages.stream()
                .filter(page ->
                        page.lang().equals(full) && page.content() instanceof Content.OfService of && of.kind() == kind)
                .findFirst();
    }

    /** What the readers of a language can subscribe to: all of it first, then sections and topics; of a variant, nothing. */
    public List<Channel> channels(Lang lang) {
        return channels.getOrDefault(lang, List.of());
    }

    /** How an entry's page is cited; absent if it has none in the reader's language. */
    public Optional<Citation> citation(Tongues tongues, Shown shown, Lang reader) {
        return Citation.of(this, tongues, shown, reader);
    }

    /** The indexed pages of entries and sections in one language, in the order of reading. */
    public List<Page> readingOrder(Lang lang) {
        return new ReadingOrder(this, lang).all();
    }

    /** The topics with all that is about each, as files beside their pages; none unless the site wants them. */
    public List<Dossier> dossiers(Tongues tongues) {
        return config.policy().dossiers()
                ? config.languages().full().stream()
                        .flatMap(lang -> new Dossiers(this, tongues, lang).all().stream())
                        .toList()
                : List.of();
    }

    /** Where all that there is in a language lies as a book. */
    public static String book(Lang lang) {
        return lang.tag() + "/book.epub";
    }

    /** The entry in whose own folder a file of the content lies. */
    public Optional<EntryId> owner(String file) {
        return Attachments.owner(site, file);
    }

    /** A file's name may hold what an address may not, or what means something there (URL standard, path percent-encode). */
    private static String address(Target.ToFile to) {
        StringBuilder address = new StringBuilder(FILES);
        to.file().chars().forEach(c -> {
            if (" \"#<>?`{}%^[]|".indexOf(c) >= 0) {
                address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                address.append((char) c);
            }
        });
        return address.append(to.path(), to.file().length(), to.path().length()).toString();
    }

    private Link section(Target.ToSection to, Lang reader) {
        Section section = site.section(to.id());
        Lang there = directory.section(to.id(), reader).isPresent()
                ? reader
                : config.languages().full(reader);
        Picked<String> title = section.words()
                .title()
                .pick(reader)
                .orElseGet(() -> new Picked<>(to.id().path(), reader, true));
        return directory
                .section(to.id(), there)
                .<Link>map(path -> new Link.ToPage(
                        withAnchor(path, to.anchor()),
                        section.texts().pick(there).map(Picked::lang).orElse(there),
                        title.value(),
                        title.lang()))
                .orElse(new Link.Plain(title.value(), title.lang()));
    }

    private Link entry(Target.ToEntry to, boolean bare, Lang reader) {
        Optional<Shown> found = directory.entry(to.id(), reader);
        if (found.isEmpty()) {
            return new Link.Plain("", reader);
        }
        Shown shown = found.get();
        if (bare && shown.section().kind().is() == Kind.Is.SOURCE) {
            return new Link.Citation(shown);
        }
        Lang titleLang = shown.text().title().lang().orElse(shown.textLang());
        return shown.path()
                .<Link>map(path -> new Link.ToPage(
                        withAnchor(path, to.anchor()),
                        shown.textLang(),
                        shown.text().title().words(),
                        titleLang))
                .orElse(new Link.Plain(shown.text().title().words(), titleLang));
    }

    private static String withAnchor(String path, String anchor) {
        return anchor.isEmpty() ? path : path + "#" + anchor;
    }
}
