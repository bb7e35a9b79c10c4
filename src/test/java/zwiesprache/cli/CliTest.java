package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.OutputFile;
import zwiesprache.output.OutputSink;
import zwiesprache.text.SourceText;

class CliTest {
    private record Sample(String id, Severity severity) implements Code {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> env = new TreeMap<>();
    private final List<BuildRequest> requests = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<BuildResult.Held> heldBack = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>(Map.of("index.html", "<body>x</body>"));

    @Test
    void buildWritesTheSiteAndSumsUp() throws IOException {
        assertEquals(0, run("build", "--root", root.toString()));
        assertEquals("<body>x</body>", Files.readString(root.resolve("target/site/index.html")));
        assertEquals("Built 214 pages (107 de, 107 ru) in 0.0 s; 0 warnings.\n", said(out));
        assertEquals("", said(err));
        BuildRequest request = requests.get(0);
        assertEquals(
                new BuildRequest(root, Optional.empty(), Optional.empty(), CLOCK, false, false, request.threads()),
                request);
        assertTrue(request.threads() >= 1);
    }

    @Test
    void optionsReachTheBuild() {
        String out = root.resolve("elsewhere").toString();
        assertEquals(
                0,
                run(
                        "build",
                        "--root=" + root,
                        "--out",
                        out,
                        "--base-url",
                        "https://example.org/x/",
                        "--today=2013-09-25",
                        "--drafts",
                        "--strict",
                        "--threads=3",
                        "--quiet"));
        assertEquals(
                new BuildRequest(
                        root,
                        Optional.of("https://example.org/x/"),
                        Optional.of(LocalDate.of(2013, 9, 25)),
                        CLOCK,
                        true,
                        true,
                        3),
                requests.get(0));
        assertTrue(Files.exists(root.resolve("elsewhere/index.html")));
        assertEquals("", said(this.out));
    }

    @Test
    void checkWritesNothing() throws IOException {
        heldBack.add(new BuildResult.Held("seminare/2019", "translation", List.of("ru")));
        assertEquals(0, run("check", "--root", root.toString(), "--lang", "de"));
        assertEquals(
                "214 Seiten geprüft (107 de, 107 ru) in 0,0 s; 0 Warnungen.\n"
                        + "Zurückgehalten (die Übersetzung fehlt: ru): `seminare/2019`.\n",
                said(out));
        try (var all = Files.list(root)) {
            assertEquals(List.of(), all.toList());
        }
    }

    @Test
    void errorsAreSaidAndNothingIsWritten() throws IOException {
        assertEquals(0, run("build", "--root", root.toString()));
        files.put("index.html", "changed");
        findings.add(finding("ZW0443", Severity.ERROR));
        findings.add(finding("ZW0207", Severity.WARNING));
        assertEquals(1, run("build", "--root", root.toString(), "--lang=ru"));
        assertTrue(said(err).startsWith("предупреждение[ZW0207]: На сноску `x` нет ни одной ссылки"), said(err));
        assertTrue(said(err).contains("\nошибка[ZW0443]: Нет названия.\n"), said(err));
        assertTrue(
                said(err)
                        .endsWith("\nСайт не собран: 1 ошибка, 1 предупреждение."
                                + " Последняя исправная версия сайта остаётся без изменений.\n"),
                said(err));
        assertEquals("<body>x</body>", Files.readString(root.resolve("target/site/index.html")));
        assertEquals(1, run("check", "--root", root.toString()));
        assertTrue(said(err).endsWith("Not in order: 1 error, 1 warning.\n"), said(err));
    }

    @Test
    void warningsStopOnlyAStrictBuild() {
        findings.add(finding("ZW0207", Severity.WARNING));
        assertEquals(0, run("build", "--root", root.toString()));
        assertTrue(said(out).endsWith("; 1 warning.\n"));
        assertEquals(1, run("build", "--root", root.toString(), "--strict"));
        assertTrue(said(err)
                .endsWith("Not built: 0 errors, 1 warning. The last good site stays as it is.\n"
                        + "Because of `--strict`, warnings count as errors.\n"));
    }

    @Test
    void whatIsFoundInTheOutputFolderIsSaidToo() throws IOException {
        assertEquals(0, run("build", "--root", root.toString()));
        Files.writeString(root.resolve("target/site/photo.jpg"), "photo");
        assertEquals(0, run("build", "--root", root.toString()));
        assertTrue(said(err).contains("warning[ZW0807]") && said(out).endsWith("; 1 warning.\n"), said(err));
        assertEquals(1, run("build", "--root", root.toString(), "--strict"));
        assertEquals(1, run("build", "--root", root.toString(), "--out", root.toString()));
        assertTrue(said(err).contains("error[ZW0805]"), said(err));
        files.put("INDEX.html", "");
        assertEquals(1, run("check", "--root", root.toString()));
        assertTrue(said(err).contains("error[ZW0802]"), said(err));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                | What is to be done?
        bild                    | The program does not know this here: `bild`. Did you mean `build`?
        build --strikt          | The program does not know this here: `--strikt`. Did you mean `--strict`?
        check --out x           | The program does not know this here: `--out`, `x`.
        build --root            | A value is missing after `--root`.
        build --today 22.11.2026 | The value `22.11.2026` does not fit `--today`.
        build --base-url x      | The value `x` does not fit `--base-url`.
        build --threads 0       | The value `0` does not fit `--threads`.
        serve --port 65536      | The value `65536` does not fit `--port`.
        build --lang fr         | The value `fr` does not fit `--lang`. Possible: `de`, `ru`, `en`.
        build --format xml      | The value `xml` does not fit `--format`. Possible: `terminal`, `json`, `sarif`, `junit`, `github`, `gitlab`.
        serve --editor vim      | The value `vim` does not fit `--editor`. Possible: `vscode`, `idea`, `none`.
        build --max-errors 0    | The value `0` does not fit `--max-errors`.
        serve --format json     | The program does not know this here: `--format`, `json`.
        check --report a.sarif --report b.txt | The value `b.txt` does not fit `--report`. The file’s name must tell its format (`.json`, `.sarif`, `.xml`, `gl-code-quality-report.json`), or the format stands before it: `sarif=report.txt`. Formats: `terminal`, `json`, `sarif`, `junit`, `github`, `gitlab`.
        check --report srif=a.json | The value `srif=a.json` does not fit `--report`. The file’s name must tell its format (`.json`, `.sarif`, `.xml`, `gl-code-quality-report.json`), or the format stands before it: `sarif=report.txt`. Formats: `terminal`, `json`, `sarif`, `junit`, `github`, `gitlab`.
        explain 101 102         | The program does not know this here: `102`.
        """)
    void whatIsNotUnderstoodIsSaid(String line, String said) {
        assertEquals(2, run(line == null ? new String[0] : line.split(" ")));
        assertTrue(said(err).startsWith(said + "\n"), said(err));
        assertTrue(requests.isEmpty());
    }

    @Test
    void helpAndVersionAreResults() {
        assertEquals(0, run("--version"));
        assertTrue(said(out).matches("zwiesprache \\S+\n"), said(out));
        assertEquals(0, run("--help"));
        assertTrue(said(out).contains("Usage: zwiesprache") && said(out).contains("serve"), said(out));
        assertEquals(0, run("build", "--help", "--lang", "ru"));
        assertTrue(said(out).contains("Вызов: zwiesprache build") && said(out).contains("--base-url=URL"), said(out));
        assertTrue(requests.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, de_DE.UTF-8, Aufruf:",
        "LC_ALL, ru_RU, Вызов:",
        "LC_MESSAGES, ru, Вызов:",
        "LANG, C.UTF-8, Usage:",
        "LANG, fr_FR.UTF-8, Usage:",
        "ZW_LOCALE, de_AT@euro, Aufruf:"
    })
    void theEnvironmentChoosesTheLanguage(String name, String value, String said) {
        env.put(name, value);
        assertEquals(0, run("--help"));
        assertTrue(said(out).startsWith(said), said(out));
    }

    @Test
    void theFirstVariableThatIsSetCounts() {
        env.putAll(Map.of("ZW_LOCALE", "", "LC_ALL", "de_DE.UTF-8", "LANG", "ru_RU.UTF-8"));
        run("--help");
        assertTrue(said(out).startsWith("Aufruf:"), said(out));
    }

    @Test
    void aFaultOfTheProgramIsOwned() {
        assertEquals(
                70,
                cli((request, sink) -> {
                            throw new IllegalStateException("oh");
                        })
                        .run(List.of("check", "--root", root.toString())));
        assertTrue(said(err).startsWith("This is a fault in the program, not in the texts."), said(err));
        assertTrue(said(err).contains("java.lang.IllegalStateException: oh\n\tat "), said(err));
    }

    @Test
    void coloursAreForThoseWhoLook() {
        assertTrue(new Terminal(new PrintWriter(out), new PrintWriter(err), env, true).colour());
        assertFalse(new Terminal(new PrintWriter(out), new PrintWriter(err), env, false).colour());
        env.put("NO_COLOR", "1");
        assertFalse(new Terminal(new PrintWriter(out), new PrintWriter(err), env, true).colour());
    }

    @Test
    @Timeout(30)
    void serveShowsTheSiteUntilItIsStopped() throws Exception {
        Thread serving = new Thread(() -> run("serve", "--root", root.toString(), "--port", "0", "--poll"));
        serving.start();
        while (!said(out).contains("http://127.0.0.1:")) {
            Thread.sleep(20);
        }
        assertTrue(said(out)
                .matches("Rebuilt in \\d+\\.\\d s; 0 warnings\\.\nPreview at http\\S+ – stop with Ctrl\\+C\\.\n"));
        String address = said(out).replaceAll("(?s).*(http\\S+).*", "$1");
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        assertTrue(page.body().startsWith("<body>x<script"), page.body());
        assertEquals(Optional.of(address), requests.get(0).baseUrl());
        serving.interrupt();
        serving.join();
        try (var all = Files.list(root)) {
            assertEquals(List.of(), all.toList());
        }
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return cli(this::build).run(Arrays.asList(args));
    }

    private Cli cli(BiFunction<BuildRequest, OutputSink, BuildResult> builder) {
        return new Cli(
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), env, false), CLOCK, builder);
    }

    private BuildResult build(BuildRequest request, OutputSink sink) {
        requests.add(request);
        files.forEach((path, text) -> sink.put(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8))));
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("de", 107);
        pages.put("ru", 107);
        boolean failed = findings.stream().anyMatch(each -> request.strict() || each.severity() == Severity.ERROR);
        return new BuildResult(failed, findings, pages, heldBack);
    }

    private static Diagnostic finding(String id, Severity severity) {
        return new Diagnostic(
                new Sample(id, severity),
                List.of(new Argument.Name("x")),
                new SourceText("content/a.de.md", "x").at(0, 1),
                Optional.empty(),
                List.of());
    }

    private static String said(StringWriter to) {
        return to.toString().replace("\r\n", "\n");
    }
}
