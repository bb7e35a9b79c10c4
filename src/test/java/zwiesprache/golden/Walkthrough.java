package zwiesprache.golden;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.bind.Binder;
import zwiesprache.build.AllCodes;
import zwiesprache.config.Config;
import zwiesprache.config.ConfigReader;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.edition.Shown;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Site;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.Document;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.source.SourceFile;
import zwiesprache.source.SourceTree;
import zwiesprache.source.Sources;
import zwiesprache.text.Limits;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** A site taken through the rooms from source to edition, on one thread, without being shown to anybody. */
public final class Walkthrough {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

    private final Diagnostics log = new Diagnostics();
    private Optional<Site> site = Optional.empty();
    private Optional<Edition> edition = Optional.empty();

    private Walkthrough() {}

    /** Writes the site of a text into a folder and takes it through the rooms; today is 2024-05-17. */
    public static Walkthrough of(Path folder, String text) {
        return of(SiteText.write(folder, text), false);
    }

    /** The same as translators are shown it. */
    public static Walkthrough proof(Path folder, String text) {
        return of(SiteText.write(folder, text), new Edition.Today(TODAY, false, true));
    }

    /** Takes the site in a folder through the rooms. */
    public static Walkthrough of(Path folder, boolean drafts) {
        return of(folder, new Edition.Today(TODAY, drafts));
    }

    private static Walkthrough of(Path folder, Edition.Today today) {
        Walkthrough walk = new Walkthrough();
        Sources sources = new Sources(folder);
        sources.site(walk.log)
                .flatMap(text ->
                        new YamlReader().mapping(text, new Span(0, text.text().length()), 1 << 16, walk.log))
                .flatMap(root -> ConfigReader.read(root, AllCodes.codes(), Limits.STANDARD, walk.log))
                .ifPresent(config -> walk.through(sources, config, today));
        return walk;
    }

    private void through(Sources sources, Config config, Edition.Today today) {
        Tongues tongues = Tongues.of(config.languages().tags());
        DocumentParser parser = new DocumentParser(
                new MarkdownParser(tongues, config.policy().html(), Limits.STANDARD), Limits.STANDARD);
        Site bound = Binder.bind(parsed(sources, parser), config, parser, today.drafts(), log);
        List<Ledger> ledgers = sources.list(new Diagnostics()).ledgers().stream()
                .flatMap(file -> sources.read(file, log).stream())
                .flatMap(text -> LedgerReader.read(text, log).stream())
                .toList();
        Status status = Status.compare(bound, ledgers, tongues, log);
        site = Optional.of(bound);
        edition = Optional.of(Edition.of(bound, status, config, tongues, today, log));
    }

    private Binder.Parsed parsed(Sources sources, DocumentParser parser) {
        SourceTree tree = sources.list(log);
        List<Document> documents = new ArrayList<>();
        List<DataFile> data = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (SourceFile file : tree.texts()) {
            Optional<SourceText> text = sources.read(file, log);
            int before = documents.size() + data.size();
            if (file.path().endsWith(".md")) {
                text.flatMap(each -> parser.document(each, log)).ifPresent(documents::add);
            } else {
                text.flatMap(each -> parser.data(each, log)).ifPresent(data::add);
            }
            if (documents.size() + data.size() == before) {
                unread.add(inner(file.path()));
            }
        }
        return new Binder.Parsed(
                documents,
                data,
                tree.folders().stream().map(Walkthrough::inner).toList(),
                tree.assets().stream().map(file -> inner(file.path())).toList(),
                Map.of(),
                Map.of(),
                unread);
    }

    private static String inner(String path) {
        return path.substring(Math.min(path.length(), "content/".length()));
    }

    public Site site() {
        return site.orElseThrow(() -> new AssertionError(reports()));
    }

    public Edition edition() {
        return edition.orElseThrow(() -> new AssertionError(reports()));
    }

    /** The same, of a site in which nothing may be wrong. */
    public Walkthrough sound() {
        if (!log.sorted().isEmpty()) {
            throw new AssertionError(reports());
        }
        return this;
    }

    public Entry entry(String id) {
        return site().entry(new EntryId(id)).orElseThrow(() -> new AssertionError("no entry " + id + "\n" + reports()));
    }

    public Shown shown(String id, String lang) {
        return edition()
                .directory()
                .entry(new EntryId(id), new Lang(lang))
                .orElseThrow(() -> new AssertionError("readers of " + lang + " do not meet " + id));
    }

    /** The page at an address. */
    public Page page(String path) {
        return edition().pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path + " among "
                        + edition().pages().stream().map(Page::path).toList()));
    }

    /**
     * What was reported, a line each: code, place, the text at the place, arguments; then what is suggested and what is
     * related.
     */
    public String reports() {
        return reports(log);
    }

    /** The same of any log. */
    public static String reports(Diagnostics log) {
        return log.sorted().stream().map(Walkthrough::line).collect(Collectors.joining("\n"));
    }

    private static String line(Diagnostic diagnostic) {
        String arguments =
                diagnostic.arguments().stream().map(Walkthrough::words).collect(Collectors.joining(", "));
        String related =
                diagnostic.related().stream().map(place -> " & " + place(place)).collect(Collectors.joining());
        return diagnostic.code() + " " + place(diagnostic.origin()) + " (" + arguments + ")"
                + diagnostic.suggestion().map(name -> " ? " + name).orElse("")
                + related;
    }

    private static String place(Origin origin) {
        String text = origin.source().text();
        String words = text.substring(
                origin.span().start(), Math.min(text.length(), origin.span().end()));
        return origin.source().path() + ":" + origin.position().line() + ":"
                + origin.position().column() + (words.isEmpty() ? "" : " `" + words + "`");
    }

    private static String words(Argument argument) {
        if (argument instanceof Argument.Name name) {
            return name.name();
        }
        if (argument instanceof Argument.Names names) {
            return names.names().toString();
        }
        if (argument instanceof Argument.Count count) {
            return String.valueOf(count.count());
        }
        return place(((Argument.Place) argument).origin());
    }
}
