package zwiesprache.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.output.OutputFile;

/**
 * Each file of the fixtures holds a site, its files under {@code -- PATH --}, and what is to be found in it under
 * {@code -- REPORT --}. {@code -Dgolden=overwrite} writes what is found and fails.
 */
class AuditTest {
    private static final Path FIXTURES = Path.of("src/test/resources/audit");
    private static final String REPORT = "-- REPORT --\n";

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatIsWrong(Path fixture) throws IOException {
        String text = Files.readString(fixture);
        int end = text.indexOf(REPORT) + REPORT.length();
        String found = report(files(text.substring(0, end - REPORT.length())));
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(fixture, text.substring(0, end) + found);
            fail("written: " + fixture);
        }
        assertEquals(text.substring(end), found);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theOrderOfTheFilesDoesNotMatter(Path fixture) throws IOException {
        List<OutputFile> files = files(Files.readString(fixture).replaceFirst("(?s)-- REPORT --.*", ""));
        String found = report(files);
        Collections.reverse(files);
        assertEquals(found, report(files));
        Diagnostics log = new Diagnostics();
        Audit parallel = new Audit("https://tram.example", "/reseau/");
        files.parallelStream().forEach(parallel::look);
        parallel.report(log);
        assertEquals(found, lines(log));
    }

    private static List<OutputFile> files(String text) {
        List<OutputFile> files = new ArrayList<>();
        for (String part : text.split("(?m)^-- ")) {
            int line = part.indexOf(" --\n");
            if (line > 0) {
                byte[] content = part.substring(line + 4).getBytes(StandardCharsets.UTF_8);
                files.add(new OutputFile(part.substring(0, line), content));
            }
        }
        return files;
    }

    private static String report(List<OutputFile> files) {
        Diagnostics log = new Diagnostics();
        Audit audit = new Audit("https://tram.example", "/reseau/");
        files.forEach(audit::look);
        audit.report(log);
        return lines(log);
    }

    private static String lines(Diagnostics log) {
        String lines = Walkthrough.reports(log);
        return lines.isEmpty() ? "" : lines + "\n";
    }

    @Test
    void aSiteAtTheRootOfItsHost() {
        Diagnostics log = new Diagnostics();
        Audit audit = new Audit("http://localhost:8080", "/");
        String page = "<html lang=\"fr\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n"
                + "<h1>T</h1><a href=\"/a/\">a</a><a href=\"/\">b</a><a href=\"/c/\">c</a>"
                + "<a href=\"http://localhost:8080\">d</a><img alt=\"\" src=\"http://localhost:80801/x.png\">";
        for (String path : List.of("index.html", "a/index.html")) {
            audit.look(new OutputFile(path, page.getBytes(StandardCharsets.UTF_8)));
        }
        audit.report(log);
        assertEquals(
                "BROKEN_LINK a/index.html:1:1 (/c/, 2)\n"
                        + "FOREIGN_LOAD a/index.html:2:103 `<img alt=\"\" src=\"http://localhost:80801/x.png\">`"
                        + " (http://localhost:80801/x.png, 2)",
                Walkthrough.reports(log));
    }

    @Test
    void aSoundPageIsSilent() {
        Diagnostics log = new Diagnostics();
        Audit audit = new Audit("https://tram.example", "/");
        audit.look(new OutputFile("index.html", "<html lang=fr><h1>T</h1>".getBytes(StandardCharsets.UTF_8)));
        audit.look(new OutputFile("empty.html", "<html lang=fr><h1".getBytes(StandardCharsets.UTF_8)));
        audit.report(log);
        assertTrue(Walkthrough.reports(log).startsWith("NOT_ONE_HEADING empty.html"), Walkthrough.reports(log));
        assertEquals(1, log.sorted().size());
    }
}
