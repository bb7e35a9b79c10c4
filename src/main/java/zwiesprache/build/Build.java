package zwiesprache.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import zwiesprache.audit.Audit;
import zwiesprache.bind.Binder;
import zwiesprache.check.Checks;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.config.ConfigReader;
import zwiesprache.config.RuleReader;
import zwiesprache.diagnostic.Codes;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Judgement;
import zwiesprache.diagnostic.Rules;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.HeldBack;
import zwiesprache.edition.Page;
import zwiesprache.edition.Services;
import zwiesprache.emit.Emitter;
import zwiesprache.model.Film;
import zwiesprache.model.Picture;
import zwiesprache.model.Site;
import zwiesprache.output.Memory;
import zwiesprache.output.OutputFile;
import zwiesprache.output.OutputSink;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.Document;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.picture.FilmReader;
import zwiesprache.parse.picture.PictureReader;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.render.Proof;
import zwiesprache.render.Renderer;
import zwiesprache.render.template.Templates;
import zwiesprache.search.SearchIndex;
import zwiesprache.source.SourceFile;
import zwiesprache.source.SourceTree;
import zwiesprache.source.Sources;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.Status;
import zwiesprache.translation.Tally;
import zwiesprache.translation.names.Names;
import zwiesprache.translation.parity.Parity;
import zwiesprache.translation.shape.Shape;
import zwiesprache.typeset.Tongues;

/** The whole program, from a folder to a site. */
public final class Build {
    private final BuildRequest request;
    private final OutputSink sink;
    private final Diagnostics log = new Diagnostics();
    private final Codes codes = AllCodes.codes();
    private final Sources sources;
    private final Workers workers;

    private Build(BuildRequest request, OutputSink sink) {
        this.request = request;
        this.sink = sink;
        this.sources = new Sources(request.root());
        this.workers = new Workers(request.threads());
    }

    /**
     * Builds a site. Files reach the sink from several threads in any order, and only if the content has no error; what
     * the sink holds is a site only if the result has not failed.
     */
    public static BuildResult run(BuildRequest request, OutputSink sink) {
        return new Build(request, sink).run();
    }

    /** Reads a site as far as the meaning of its content: no theme, no translation, no page. */
    public static Reading read(BuildRequest request) {
        return new Build(request, new Memory()).read();
    }

    /** Compares the translations with what is on record of them, and decides what is published: no theme, no page. */
    public static Translations translations(BuildRequest request) {
        return new Build(request, new Memory()).compare();
    }

    private Translations compare() {
        Optional<Config> read = config();
        if (read.isEmpty()) {
            return new Translations(Optional.empty(), log.sorted());
        }
        Config config = read.get();
        Tongues tongues = Tongues.of(config.languages().tags());
        DocumentParser parser = parser(config, tongues);
        Sources content = sources.within(config.policy().limits());
        SourceTree tree = content.list(log);
        Binder.Parsed parsed = parse(content, tree, parser);
        Rules rules = RuleReader.rules(config, parsed.data(), codes, log);
        Site site = Binder.bind(parsed, config, parser, request.drafts(), log);
        List<SourceText> files = present(workers.map(tree.ledgers(), file -> content.read(file, log)));
        List<Ledger> ledgers = ledgers(files);
        Status status = Status.compare(site, ledgers, tongues, log);
        List<HeldBack> held =
                Edition.of(site, status, config, tongues, today(config), log).heldBack();
        Judgement judgement = Judgement.of(log, rules, codes, false);
        return new Translations(
                Optional.of(new Translations.Known(config, site, tongues, status, files, ledgers, held)),
                judgement.findings());
    }

    private List<Ledger> ledgers(List<SourceText> files) {
        return files.stream()
                .flatMap(text -> LedgerReader.read(text, log).stream())
                .toList();
    }

    private Reading read() {
        Optional<Config> read = config();
        if (read.isEmpty()) {
            return new Reading(Optional.empty(), log.sorted());
        }
        Config config = read.get();
        Tongues tongues = Tongues.of(config.languages().tags());
        DocumentParser parser = parser(config, tongues);
        Sources content = sources.within(config.policy().limits());
        Binder.Parsed parsed = parse(content, content.list(log), parser);
        Rules rules = RuleReader.rules(config, parsed.data(), codes, log);
        Site site = Binder.bind(parsed, config, parser, request.drafts(), log);
        Judgement judgement = Judgement.of(log, rules, codes, false);
        return new Reading(Optional.of(new Reading.Known(config, site, tongues)), judgement.findings());
    }

    private BuildResult run() {
        Optional<Config> read = config();
        if (read.isEmpty()) {
            return failed(Rules.NONE);
        }
        Config config = read.get();
        Tongues tongues = Tongues.of(config.languages().tags());
        Limits limits = config.policy().limits();
        DocumentParser parser = parser(config, tongues);
        Sources content = sources.within(limits);
        SourceTree tree = content.list(log);
        Optional<Theme> theme = theme(config);
        Optional<Templates> templates =
                theme.flatMap(found -> Templates.load(found, config.languages().tags(), Renderer.NEEDED, limits, log));
        Binder.Parsed parsed = parse(content, tree, parser);
        Rules rules = RuleReader.rules(config, parsed.data(), codes, log);
        Site site = Binder.bind(parsed, config, parser, request.drafts(), log);
        List<SourceText> files = present(workers.map(tree.ledgers(), file -> content.read(file, log)));
        Status status = Status.compare(site, ledgers(files), tongues, log);
        Parity.check(site, status, tongues, log);
        Shape.check(site, status, tongues, log);
        Names.check(site, status, tongues, log);
        Services services = theme.map(Services::of).orElse(Services.NONE);
        services = config.policy().search() ? services : services.without(PageKind.SEARCH);
        Edition edition = Edition.of(site, status, config, tongues, today(config), services, log);
        Checks.run(edition, tongues, today(config).date(), log);
        if (templates.isEmpty() || log.hasErrors()) {
            return failed(rules);
        }
        Renderer renderer = new Renderer(edition, theme.get(), templates.get(), tongues, proof(rules), log);
        write(renderer, edition, tongues, content, tree);
        return result(edition, rules);
    }

    private Optional<Theme> theme(Config config) {
        Limits limits = config.policy().limits();
        return ThemeFiles.find(
                        request.root(), config.theme().words(), config.theme().origin(), limits, log)
                .flatMap(files -> ThemeReader.read(
                        files,
                        (name, asked) -> ThemeFiles.find(request.root(), name, asked, limits, log),
                        config.languages(),
                        limits,
                        log));
    }

    /** Makes all files, and looks at each as it is made. */
    private void write(Renderer renderer, Edition edition, Tongues tongues, Sources content, SourceTree tree) {
        Config config = edition.config();
        Audit audit = new Audit(config.baseUrl().origin(), config.baseUrl().path());
        Books books = new Books(edition, renderer.dossiers(), tongues);
        Consumer<OutputFile> put = file -> {
            sink.put(file);
            audit.look(file);
            books.look(file);
        };
        workers.each(edition.pages(), page -> renderer.page(page).ifPresent(put));
        workers.each(
                renderer.dossiers(),
                dossier -> renderer.dossier(dossier).map(books::fill).ifPresent(put));
        renderer.report();
        renderer.assets().forEach(put);
        new Emitter(edition, tongues).write(put);
        SearchIndex index = new SearchIndex(edition, tongues);
        workers.each(index.languages(), lang -> index.write(lang, put));
        workers.each(published(tree, edition), file -> asset(content, file).ifPresent(put));
        books.bind(put);
        sink.reportConflicts(log);
        if (!log.hasErrors()) { // else links to pages that could not be rendered would be reported as broken
            audit.report(log);
        }
    }

    private static List<SourceFile> published(SourceTree tree, Edition edition) {
        return tree.assets().stream()
                .filter(file -> edition.files().contains(inner(file.path())))
                .toList();
    }

    private Optional<OutputFile> asset(Sources content, SourceFile file) {
        String path = file.path();
        return content.bytes(file, log)
                .flatMap(bytes -> asPublished(path, bytes))
                .map(bytes -> new OutputFile(Edition.FILES + inner(path), bytes));
    }

    private Optional<byte[]> asPublished(String path, byte[] bytes) {
        if (PictureReader.isPicture(path)) {
            return PictureReader.published(path, bytes, log);
        }
        return FilmReader.isFilm(path) ? FilmReader.look(path, bytes, log).map(film -> bytes) : Optional.of(bytes);
    }

    private Optional<Config> config() {
        int longest = Limits.STANDARD.of(Limit.FRONT_MATTER);
        return sources.site(log)
                .flatMap(text ->
                        new YamlReader().mapping(text, new Span(0, text.text().length()), longest, log))
                .flatMap(root -> ConfigReader.read(root, codes, request.ceilings(), log))
                .map(config ->
                        request.baseUrl().flatMap(BaseUrl::of).map(config::at).orElse(config));
    }

    private static DocumentParser parser(Config config, Tongues tongues) {
        Config.Policy policy = config.policy();
        return new DocumentParser(new MarkdownParser(tongues, policy.html(), policy.limits()), policy.limits());
    }

    private Edition.Today today(Config config) {
        LocalDate day =
                request.today().orElseGet(() -> LocalDate.now(request.clock().withZone(config.zone())));
        return new Edition.Today(
                day, request.drafts(), request.audience().desk().isPresent());
    }

    /** What translators are told of all that was found before the first page was written. */
    private Optional<Proof> proof(Rules rules) {
        return request.audience()
                .desk()
                .map(desk -> new Proof(
                        desk.lang(),
                        desk.words(),
                        Judgement.of(log, rules, codes, false).findings()));
    }

    private Binder.Parsed parse(Sources content, SourceTree tree, DocumentParser parser) {
        List<SourceFile> markdown = tree.texts().stream()
                .filter(file -> file.path().endsWith(".md"))
                .toList();
        List<SourceFile> yaml = tree.texts().stream()
                .filter(file -> file.path().endsWith(".yml"))
                .toList();
        List<Optional<Document>> documents =
                workers.map(markdown, file -> content.read(file, log).flatMap(text -> parser.document(text, log)));
        List<Optional<DataFile>> data =
                workers.map(yaml, file -> content.read(file, log).flatMap(text -> parser.data(text, log)));
        List<String> unread = new ArrayList<>(absent(markdown, documents));
        unread.addAll(absent(yaml, data));
        return new Binder.Parsed(
                present(documents),
                present(data),
                tree.folders().stream().map(Build::inner).toList(),
                tree.assets().stream().map(file -> inner(file.path())).toList(),
                pictures(content, tree),
                films(content, tree),
                unread);
    }

    /** Looks at the files that are no texts: what they show, by path; of others only that they may be published. */
    private Map<String, Picture> pictures(Sources content, SourceTree tree) {
        List<SourceFile> files = tree.assets();
        List<Optional<Picture>> looked = workers.map(files, file -> {
            if (PictureReader.isPicture(file.path())) {
                return content.bytes(file, log)
                        .flatMap(bytes -> PictureReader.look(file.path(), bytes, content.limits(), log));
            }
            if (!FilmReader.isFilm(file.path())) { // those have a look of their own
                content.check(file, log);
            }
            return Optional.empty();
        });
        Map<String, Picture> pictures = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            String path = inner(files.get(i).path());
            looked.get(i).ifPresent(picture -> pictures.put(path, picture));
        }
        return pictures;
    }

    private Map<String, Film> films(Sources content, SourceTree tree) {
        List<SourceFile> files = tree.assets().stream()
                .filter(file -> FilmReader.isFilm(file.path()))
                .toList();
        List<Optional<Film>> looked = workers.map(
                files, file -> content.bytes(file, log).flatMap(bytes -> FilmReader.look(file.path(), bytes, log)));
        Map<String, Film> films = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            String path = inner(files.get(i).path());
            looked.get(i).ifPresent(film -> films.put(path, film));
        }
        return films;
    }

    /** The paths of the files of which nothing could be made. */
    private static <T> List<String> absent(List<SourceFile> files, List<Optional<T>> made) {
        List<String> absent = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (made.get(i).isEmpty()) {
                absent.add(inner(files.get(i).path()));
            }
        }
        return absent;
    }

    private static <T> List<T> present(List<Optional<T>> found) {
        return found.stream().flatMap(Optional::stream).toList();
    }

    /** A path below {@code content}. */
    private static String inner(String path) {
        return path.substring(Math.min(path.length(), "content/".length()));
    }

    private BuildResult failed(Rules rules) {
        Judgement judgement = Judgement.of(log, rules, codes, false);
        return new BuildResult(
                true, judgement.findings(), judgement.waived(), new LinkedHashMap<>(), List.of(), Tally.NONE);
    }

    private BuildResult result(Edition edition, Rules rules) {
        // With drafts shown there are fewer warnings than without: that one is not there says nothing then.
        Judgement judgement = Judgement.of(log, rules, codes, !log.hasErrors() && !request.drafts());
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (Page page : edition.pages()) {
            if (page.content() instanceof Content.OfEntry
                    || page.content() instanceof Content.OfSection
                    || page.content() instanceof Content.OfPart) {
                pages.merge(page.lang().tag(), 1, Integer::sum);
            }
        }
        List<BuildResult.Held> heldBack =
                edition.heldBack().stream().map(BuildResult.Held::of).toList();
        return new BuildResult(
                judgement.fails(request.strict()),
                judgement.findings(),
                judgement.waived(),
                pages,
                heldBack,
                edition.status().tally());
    }
}
