package zwiesprache.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.audit.Audit;
import zwiesprache.bind.Binder;
import zwiesprache.check.Checks;
import zwiesprache.config.BaseUrl;
import zwiesprache.config.Config;
import zwiesprache.config.ConfigReader;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.emit.Emitter;
import zwiesprache.model.Site;
import zwiesprache.output.OutputFile;
import zwiesprache.output.OutputSink;
import zwiesprache.parse.DataFile;
import zwiesprache.parse.Document;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.markdown.MarkdownParser;
import zwiesprache.parse.theme.Theme;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.render.Renderer;
import zwiesprache.render.template.Templates;
import zwiesprache.source.SourceFile;
import zwiesprache.source.SourceTree;
import zwiesprache.source.Sources;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Span;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/** The whole program, from a folder to a site. */
public final class Build {
    private final BuildRequest request;
    private final OutputSink sink;
    private final Diagnostics log = new Diagnostics();
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

    private BuildResult run() {
        Optional<Config> read = config();
        if (read.isEmpty()) {
            return failed();
        }
        Config config = read.get();
        Tongues tongues = Tongues.of(config.languages().tags());
        DocumentParser parser =
                new DocumentParser(new MarkdownParser(tongues, config.policy().html()));
        SourceTree tree = sources.list(log);
        Optional<Theme> theme = ThemeFiles.find(request.root(), config.theme(), log)
                .flatMap(files -> ThemeReader.read(files, config.languages(), log));
        Optional<Templates> templates =
                theme.flatMap(found -> Templates.load(found, config.languages().tags(), Renderer.NEEDED, log));
        Site site = Binder.bind(parse(tree, parser), config, parser, log);
        Status status = Status.compare(site, tongues);
        Edition edition = Edition.of(site, status, config, tongues, today(config), log);
        Checks.run(edition, log);
        if (templates.isEmpty() || log.hasErrors()) {
            return failed();
        }
        Renderer renderer = new Renderer(edition, theme.get(), templates.get(), tongues, log);
        Audit audit = new Audit(config.baseUrl().origin(), config.baseUrl().path());
        workers.each(edition.pages(), page -> renderer.page(page).ifPresent(file -> put(file, audit)));
        renderer.assets().forEach(file -> put(file, audit));
        new Emitter(edition, tongues).write(file -> put(file, audit));
        workers.each(tree.assets(), file -> put(asset(file), audit));
        sink.reportConflicts(log);
        if (!log.hasErrors()) { // else links to pages that could not be rendered would be reported as broken
            audit.report(log);
        }
        return result(edition);
    }

    private void put(OutputFile file, Audit audit) {
        sink.put(file);
        audit.look(file);
    }

    private OutputFile asset(SourceFile file) {
        return new OutputFile(Edition.FILES + inner(file.path()), sources.bytes(file));
    }

    private Optional<Config> config() {
        return sources.site(log)
                .flatMap(text ->
                        new YamlReader().mapping(text, new Span(0, text.text().length()), 64 << 10, log))
                .flatMap(root -> ConfigReader.read(root, log))
                .map(config ->
                        request.baseUrl().flatMap(BaseUrl::of).map(config::at).orElse(config));
    }

    private Edition.Today today(Config config) {
        LocalDate day =
                request.today().orElseGet(() -> LocalDate.now(request.clock().withZone(config.zone())));
        return new Edition.Today(day, request.drafts());
    }

    private Binder.Parsed parse(SourceTree tree, DocumentParser parser) {
        List<SourceFile> markdown = tree.texts().stream()
                .filter(file -> file.path().endsWith(".md"))
                .toList();
        List<SourceFile> yaml = tree.texts().stream()
                .filter(file -> file.path().endsWith(".yml"))
                .toList();
        List<Optional<Document>> documents =
                workers.map(markdown, file -> sources.read(file, log).flatMap(text -> parser.document(text, log)));
        List<Optional<DataFile>> data =
                workers.map(yaml, file -> sources.read(file, log).flatMap(text -> parser.data(text, log)));
        List<String> unread = new ArrayList<>(absent(markdown, documents));
        unread.addAll(absent(yaml, data));
        return new Binder.Parsed(
                present(documents),
                present(data),
                tree.folders().stream().map(Build::inner).toList(),
                tree.assets().stream().map(file -> inner(file.path())).toList(),
                unread);
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

    private BuildResult failed() {
        return BuildResult.of(log, true, new LinkedHashMap<>(), List.of());
    }

    private BuildResult result(Edition edition) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (Page page : edition.pages()) {
            if (page.content() instanceof Content.OfEntry
                    || page.content() instanceof Content.OfSection
                    || page.content() instanceof Content.OfPart) {
                pages.merge(page.lang().tag(), 1, Integer::sum);
            }
        }
        List<String> heldBack =
                edition.heldBack().stream().map(each -> each.id().path()).toList();
        return BuildResult.of(log, request.strict(), pages, heldBack);
    }
}
