package zwiesprache.render.template;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.Theme;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.render.view.DateView;
import zwiesprache.render.view.EntryView;
import zwiesprache.render.view.ExtrasView;
import zwiesprache.render.view.FactView.Provenance;
import zwiesprache.render.view.HeadView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.NavView;
import zwiesprache.render.view.NavView.MenuItem;
import zwiesprache.render.view.NoticesView;
import zwiesprache.render.view.PageView;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.SiteView;
import zwiesprache.render.view.TopicView;
import zwiesprache.render.view.Words;
import zwiesprache.source.ThemeFiles;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;

/**
 * Each file {@code *.case} is a theme, and what must be found wrong with it ({@code expected}) or what its page prints
 * ({@code prints}): among them what a hostile theme would try.
 */
class TemplatesTest {
    private static final Path CASES = Path.of("src/test/resources/render/template");
    private static final List<Lang> LANGUAGES = Themes.LANGUAGES.tags();
    private static final String EVERY_PAGE = Stream.of(PageKind.values())
            .map(kind -> "  " + kind.key() + ": page.peb\n")
            .collect(joining("", "name: case\npages:\n", ""));

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(CASES)) {
            files = all.filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 30);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Map<String, String> parts = parts(Files.readString(file));
        Diagnostics log = new Diagnostics();
        Optional<Theme> theme = theme(parts, log);
        Optional<String> printed = theme.flatMap(read -> log.hasErrors()
                ? Optional.empty()
                : Templates.load(read, LANGUAGES, needs(parts), Limits.STANDARD, log)
                        .flatMap(templates -> templates.render(PageKind.ENTRY, page(read), log)));
        assertEquals(
                parts.getOrDefault("expected", ""),
                log.sorted().stream().map(each -> line(each) + "\n").collect(joining()));
        assertEquals(
                parts.getOrDefault("prints", "").strip(),
                parts.containsKey("prints") ? printed.orElseThrow().strip() : "");
    }

    @Test
    void severalThreadsMayWriteAtOnce() throws Exception {
        Diagnostics log = new Diagnostics();
        Theme theme = Themes.standard(log);
        Templates templates = Templates.load(theme, LANGUAGES, List.of(), Limits.STANDARD, log)
                .orElseThrow();
        List<SampleViews.Sample> samples = new SampleViews(theme).all();
        List<String> alone =
                samples.stream().map(each -> write(templates, each, log)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> samples.stream()
                            .map(each -> write(templates, each, log))
                            .toList()))
                    .toList();
            for (Future<List<String>> each : all) {
                assertEquals(alone, each.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String write(Templates templates, SampleViews.Sample sample, Diagnostics log) {
        return templates.render(sample.kind(), sample.page(), log).orElseThrow();
    }

    /** The parts of a case: each begins with a line {@code --- name}. */
    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split("(?m)^--- ")) {
            if (!part.isEmpty()) {
                int end = part.indexOf('\n');
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        return parts;
    }

    private static Optional<Theme> theme(Map<String, String> parts, Diagnostics log) {
        Map<String, SourceText> texts = new LinkedHashMap<>();
        texts.put("theme.yml", new SourceText("theme.yml", EVERY_PAGE));
        texts.put("messages/de.yml", new SourceText("messages/de.yml", ""));
        texts.put("messages/ru.yml", new SourceText("messages/ru.yml", ""));
        parts.forEach((path, text) -> {
            if (text.strip().equals("-")) {
                texts.remove(path);
            } else if (path.contains(".")) {
                texts.put(path, new SourceText(path, text));
            }
        });
        return ThemeReader.read(
                new ThemeFiles("case", texts, Map.of("assets/style.css", new byte[0])),
                (name, asked) -> Optional.empty(),
                Themes.LANGUAGES,
                Limits.STANDARD,
                log);
    }

    private static List<String> needs(Map<String, String> parts) {
        return parts.getOrDefault("needs", "").lines().toList();
    }

    private static String line(Diagnostic found) {
        String arguments = found.arguments().stream().map(TemplatesTest::words).collect(joining(" "));
        return found.code().id() + " " + found.origin().source().path() + ":"
                + found.origin().position().line() + ":"
                + found.origin().position().column() + " " + arguments
                + found.suggestion().map(meant -> " (" + meant + "?)").orElse("");
    }

    private static String words(Argument argument) {
        if (argument instanceof Argument.Name name) {
            return name.name();
        }
        if (argument instanceof Argument.Names names) {
            return names.names().toString();
        }
        return argument instanceof Argument.Count count ? String.valueOf(count.count()) : argument.toString();
    }

    private static PageView page(Theme theme) {
        Words title = new Words("{{ head.lang }} {% include \"x\" %}", "x");
        EntryView entry = new EntryView(
                new EntryView.Header("article", Words.none(), title, Provenance.none(), Words.none(), DateView.none()),
                List.of(),
                ProseView.none(),
                List.of(),
                LinkView.none(),
                LinkView.none(),
                new EntryView.Stamp(DateView.none(), DateView.none(), ""),
                TopicView.none());
        List<MenuItem> menu = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new MenuItem(Words.none(), "/" + i + "/", "", ""))
                .toList();
        return new PageView(
                new SiteView(
                        Words.none(), "/de/", 1, "", List.of(), List.of(), Map.of("style.css", "/style.css"), Map.of()),
                new HeadView("de", "ltr", "Title", "", "", true, List.of(), ""),
                new NavView(List.of(), List.of(), menu, List.of(), Map.of()),
                NoticesView.none(),
                ExtrasView.none(),
                entry,
                theme.messages(new Lang("de")).map(Theme.Messages::words).orElse(Map.of()),
                Map.of());
    }
}
