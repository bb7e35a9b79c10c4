package zwiesprache.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Dossier;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.render.template.Templates;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.HomeView;
import zwiesprache.render.view.IndexView;
import zwiesprache.render.view.ListView;
import zwiesprache.render.view.PageView;
import zwiesprache.render.view.ParallelView;
import zwiesprache.render.view.TimelineView;
import zwiesprache.render.view.View;
import zwiesprache.typeset.Tongues;

/** Renders pages. Made once for an edition; thread-safe. */
public final class Renderer {
    /** The theme's words that this room needs itself. */
    public static final List<String> NEEDED = List.of(
            "entries.other",
            "undated",
            "mentioned_in",
            "same_section",
            "feed",
            "feed_json",
            "calendar",
            "by_year",
            "by_decade",
            "by_letter",
            "yes",
            "no");

    private static final String ASSETS = "assets/";

    private final Templates templates;
    private final Diagnostics log;
    private final List<OutputFile> assets = new ArrayList<>();
    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Failures failures = new Failures();
    private final Map<Lang, Desk> desks;
    private final Map<Lang, FrameWriter> frames = new LinkedHashMap<>();
    private final Map<Lang, ExtrasWriter> extras = new LinkedHashMap<>();
    private final Optional<Proof> proof;

    /**
     * @param templates the theme's, compiled for the site's languages
     * @param proof what to tell translators, if the site is for them
     */
    public Renderer(
            Edition edition,
            Theme theme,
            Templates templates,
            Tongues tongues,
            Optional<Proof> proof,
            Diagnostics log) {
        this.templates = templates;
        this.proof = proof;
        this.log = log;
        this.desks = Desk.all(edition, tongues, theme);
        edition.pages().forEach(page -> {
            byPath.putIfAbsent(page.path(), page);
            numbers.putIfAbsent(page.path(), numbers.size());
        });
        Map<String, String> hrefs = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        Map<String, OutputFile> files = new LinkedHashMap<>();
        theme.assets().forEach((path, bytes) -> {
            OutputFile file = asset(path, light(path, bytes, theme.assets()));
            assets.add(file);
            files.put(path, file);
            hashes.put(path, Templates.hash(file.bytes()));
            hrefs.put(path, edition.config().baseUrl().path() + file.path());
        });
        desks.forEach((lang, desk) -> {
            frames.put(lang, new FrameWriter(desk, hrefs, hashes));
            extras.put(lang, new ExtrasWriter(desk, files));
        });
    }

    private static byte[] light(String path, byte[] bytes, Map<String, byte[]> assets) {
        return path.endsWith(".css")
                ? Stylesheet.light(Imports.resolved(path, assets))
                : path.endsWith(".js") ? Script.light(bytes) : bytes;
    }

    /** The file's name bears its content's hash, so that browsers may keep it for ever. */
    private static OutputFile asset(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        int name = dot > path.lastIndexOf('/') ? dot : path.length();
        return new OutputFile(ASSETS + path.substring(0, name) + "." + hash(bytes) + path.substring(name), bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The theme's own files. */
    public List<OutputFile> assets() {
        return List.copyOf(assets);
    }

    /** @return the page; absent if its template fails: see {@link #report} */
    public Optional<OutputFile> page(Page page) {
        Desk desk = Optional.ofNullable(desks.get(page.lang())).orElseThrow();
        BodyWriter.Body body = new BodyWriter(desk, page, byPath, proof).body();
        return render(page, body, page.file());
    }

    /** The documents that come into being of finished pages. */
    public List<Dossier> dossiers() {
        return desks.values().stream().flatMap(desk -> desk.dossiers().stream()).toList();
    }

    /** @return the frame of a dossier, which its chapters have yet to fill; absent if its template fails */
    public Optional<OutputFile> dossier(Dossier dossier) {
        Desk desk = Optional.ofNullable(desks.get(dossier.page().lang())).orElseThrow();
        BodyWriter.Body body = new BodyWriter.Body(PageKind.DOSSIER, new DossierWriter(desk).view(dossier));
        return render(dossier.page(), body, dossier.file());
    }

    private Optional<OutputFile> render(Page page, BodyWriter.Body body, String file) {
        Desk desk = Optional.ofNullable(desks.get(page.lang())).orElseThrow();
        FrameWriter frame = Optional.ofNullable(frames.get(page.lang())).orElseThrow();
        PageView view = new PageView(
                frame.site(),
                frame.head(page, title(body.view(), page)),
                frame.nav(page),
                frame.notices(page),
                Optional.ofNullable(extras.get(page.lang())).orElseThrow().extras(page),
                body.view(),
                desk.speech().messages(),
                desk.speech().messagesHtml());
        int number = numbers.getOrDefault(page.path(), 0);
        if (failures.isHopeless(body.kind(), number)) {
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<String> html = templates.render(body.kind(), view, found);
        failures.add(body.kind(), number, found.sorted());
        return html.map(text -> new OutputFile(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reports what failed; to be asked when all pages have been rendered. */
    public void report() {
        failures.report(log);
    }

    /** The page's title as its content bears it: that of a part has the part's name in it. */
    private static String title(View view, Page page) {
        if (view instanceof EntryView entry) {
            return entry.header().title().text();
        }
        if (view instanceof ListView list) {
            return list.title().text();
        }
        if (view instanceof TimelineView timeline) {
            return timeline.title().text();
        }
        if (view instanceof IndexView index) {
            return index.title().text();
        }
        if (view instanceof ParallelView parallel) {
            return title(parallel);
        }
        return view instanceof HomeView home ? home.title().text() : page.title();
    }

    /** Both titles; where they are the same, the names of the languages tell the page from those in one of them. */
    private static String title(ParallelView page) {
        List<String> titles = page.halves().stream()
                .map(half -> half.header().title().text())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        String names = page.halves().stream()
                .map(half -> half.alone().words().text())
                .collect(Collectors.joining(", ", " (", ")"));
        return String.join(" · ", titles) + (titles.size() == 1 ? names : "");
    }
}
