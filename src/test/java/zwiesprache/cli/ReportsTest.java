package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.OutputSink;
import zwiesprache.text.Ordered;
import zwiesprache.text.SourceText;

/** Where findings go: the terminal, a stream for a machine, files. */
class ReportsTest {
    private record Sample(String id, Severity severity) implements Code {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> env = new TreeMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        json   | {"code":"ZW0443","severity":"error","file":"content/a.de.md","line":1,
        sarif  | {
        junit  | <?xml version="1.0" encoding="UTF-8"?>
        github | ::error file=content/a.de.md,line=1,col=1,endColumn=2,title=ZW0443::
        gitlab | [
        """)
    void aMachineGetsTheReportAndNothingElse(String format, String begins) {
        add("ZW0443", Severity.ERROR, 1);
        assertEquals(1, run("check", "--format", format));
        assertTrue(said(out).startsWith(begins), said(out));
        assertFalse(said(out).contains("Not in order"));
        assertEquals("Not in order: 1 error, 0 warnings.\n", said(err));
    }

    @Test
    void whatWentWellIsNoPartOfAReportEither() {
        assertEquals(0, run("build", "--format=gitlab"));
        assertEquals("[]\n", said(out));
        assertEquals("Built 1 page (1 de) in 0.0 s; 0 warnings.\n", said(err).replaceFirst("\\d+[.]\\d s", "0.0 s"));
        assertEquals(0, run("check", "--format=json", "--quiet"));
        assertEquals("", said(out) + said(err));
    }

    @Test
    void filesAreWrittenThoughTheBuildFails() throws IOException {
        add("ZW0443", Severity.ERROR, 2);
        Path sarif = folder.resolve("new/folder/a.sarif");
        Path text = folder.resolve("x.txt");
        assertEquals(1, run("build", "--report=" + sarif, "--report", "json=" + text, "--report=" + sarif));
        assertTrue(Files.readString(sarif).contains("\"ruleId\": \"ZW0443\""));
        assertEquals(2, Files.readAllLines(text).size());
        assertTrue(said(err).contains("error[ZW0443]") && said(out).isEmpty(), said(err));
    }

    @Test
    void withoutFindingsAReportIsEmptyAndThere() throws IOException {
        assertEquals(
                0,
                run(
                        "check",
                        "--report=" + folder.resolve("a.xml"),
                        "--report=" + folder.resolve("gl-code-quality.json")));
        assertTrue(Files.readString(folder.resolve("a.xml")).contains("tests=\"1\" failures=\"0\""));
        assertEquals("[]\n", Files.readString(folder.resolve("gl-code-quality.json")));
        Files.writeString(folder.resolve("a.json"), "old");
        assertEquals(0, run("check", "--report=" + folder.resolve("a.json")));
        assertEquals("", Files.readString(folder.resolve("a.json")));
        assertEquals(List.of("a.json", "a.xml", "gl-code-quality.json"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path below = folder.resolve("file/a.json");
        Path taken = Files.createDirectory(folder.resolve("b.json"));
        assertEquals(2, run("check", "--report=" + below));
        assertEquals("The report `" + below + "` cannot be written.\n", said(err));
        assertEquals(2, run("check", "--report=" + taken));
        add("ZW0443", Severity.ERROR, 1);
        assertEquals(1, run("check", "--report=" + taken));
        assertEquals(List.of("b.json", "file"), names(folder));
    }

    @Test
    void thePlaceOfTheProjectIsPartOfPathsForMachines() {
        Options below = new Options(Command.CHECK, map("--root", "web/./site/"));
        assertEquals("web/site/", below.folder());
        for (String root : List.of(".", "", "..", "../x", "/x", "a/..")) {
            assertEquals("", new Options(Command.CHECK, map("--root", root)).folder(), root);
        }
    }

    private static Map<String, List<String>> map(String name, String value) {
        Map<String, List<String>> map = new TreeMap<>();
        map.put(name, List.of(value));
        return Ordered.map(map);
    }

    @Test
    void asManyAsAskedForAreShownAndAllReported() throws IOException {
        add("ZW0443", Severity.ERROR, 5);
        add("ZW0207", Severity.WARNING, 3);
        Path json = folder.resolve("all.json");
        assertEquals(1, run("check", "--max-errors", "2", "--report=" + json));
        assertEquals(2, said(err).split("error\\[").length - 1);
        assertEquals(2, said(err).split("warning\\[").length - 1);
        assertTrue(said(err).endsWith("\nNot shown: 3 errors, 1 warning.\nNot in order: 5 errors, 3 warnings.\n"));
        assertEquals(8, Files.readAllLines(json).size());
        assertEquals(1, run("check", "--max-errors=1", "--format=json"));
        assertEquals(8, said(out).lines().count());
        assertEquals(1, run("check"));
        assertEquals(8, said(err).split("(error|warning)\\[").length - 1);
        assertFalse(said(err).contains("Not shown"));
    }

    @Test
    void theWidthIsKeptWhereItIsKnown() {
        add("ZW0443", Severity.ERROR, 1);
        env.put("COLUMNS", "44");
        assertEquals(1, run("check", "--lang=de"));
        said(err).lines().limit(6).forEach(line -> assertTrue(line.length() <= 44, line));
        for (String odd : List.of("", "x", "-5", "99999", "4 4")) {
            env.put("COLUMNS", odd);
            assertEquals(0, terminal(false).width(), odd);
        }
        env.put("COLUMNS", "3");
        assertEquals(40, terminal(false).width());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                    | true  | true
                                    | false | false
        NO_COLOR=1                  | true  | false
        NO_COLOR=                   | true  | true
        CLICOLOR_FORCE=1            | false | true
        CLICOLOR_FORCE=0            | false | false
        CLICOLOR_FORCE=1 NO_COLOR=1 | true  | false
        CLICOLOR=0                  | true  | false
        CLICOLOR=1                  | false | false
        TERM=dumb                   | true  | false
        TERM=xterm                  | true  | true
        """)
    void coloursFollowTheEnvironment(String variables, boolean interactive, boolean colour) {
        for (String each : variables == null ? new String[0] : variables.split(" ")) {
            env.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        assertEquals(colour, terminal(interactive).colour());
    }

    @Test
    void anOldConsoleGetsWhatItCanShow() {
        String said = "┌─ „a“ «б» ‘c’ 5–7 — …\u00A0│ 🙂";
        assertEquals("+- \"a\" \"?\" 'c' 5-7 - ~ | ?", written(said, StandardCharsets.US_ASCII));
        assertEquals(said, written(said, StandardCharsets.UTF_8));
        assertEquals("┌─ \"a\" \"б\"", written("┌─ „a“ «б»", Charset.forName("IBM866")));
    }

    private static String written(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter writer = Terminal.writer(bytes, charset)) {
            writer.print(text);
        }
        return bytes.toString(charset);
    }

    private void add(String id, Severity severity, int times) {
        SourceText source = new SourceText("content/a.de.md", "x\n".repeat(9));
        for (int i = 0; i < times; i++) {
            findings.add(new Diagnostic(
                    new Sample(id, severity),
                    List.of(new Argument.Name("x")),
                    source.at(2 * i, 2 * i + 1),
                    Optional.empty(),
                    List.of()));
        }
    }

    private Terminal terminal(boolean interactive) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), env, interactive);
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add("--root=" + folder.resolve("site"));
        return new Cli(terminal(false), CLOCK, this::build).run(all);
    }

    private BuildResult build(BuildRequest request, OutputSink sink) {
        boolean failed = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        Map<String, Integer> pages = new TreeMap<>();
        pages.put("de", 1);
        return new BuildResult(failed, findings, pages, List.of());
    }

    private static String said(StringWriter to) {
        return to.toString().replace("\r\n", "\n");
    }
}
