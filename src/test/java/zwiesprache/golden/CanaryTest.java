package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/**
 * What readers are not to be told yet reaches no file of the site. A draft and an entry of the future say a word of their
 * own in each of their fields, texts, names, pictures and files, and much of the site refers to them: the words must be
 * in no byte, or, when drafts are asked for, in many.
 */
class CanaryTest {
    private static final List<String> CANARIES = List.of("kanarek", "zeisig");

    private static final Path SITE = Path.of("src/test/resources/canary");

    @TempDir
    Path folder;

    /** In {@code hidden.txt}, NAME stands for the canary, STANDING for why it is held back. */
    private static String site() throws IOException {
        String hidden = Files.readString(SITE.resolve("hidden.txt"));
        return Files.readString(SITE.resolve("site.txt"))
                + hidden.replace("NAME", "kanarek").replace("STANDING", "draft: true")
                + hidden.replace("NAME", "zeisig").replace("STANDING", "published: 2031-01-01");
    }

    private Memory build(String theme, boolean drafts, LocalDate today) throws IOException {
        SiteText.write(folder, site());
        if (theme.equals("plain")) {
            Composed.in(folder, Path.of("src/test/resources/sites/_shared"), List.of(), folder.resolve("none"));
            Path messages = folder.resolve("themes/plain/messages");
            Files.copy(messages.resolve("fr.yml"), messages.resolve("de.yml"));
            Files.copy(messages.resolve("en.yml"), messages.resolve("ru.yml"));
            Files.writeString(
                    folder.resolve("site.yml"), Files.readString(folder.resolve("site.yml")) + "theme: plain\n");
        }
        Memory memory = new Memory();
        BuildResult result = Build.run(
                new BuildRequest(
                        folder,
                        Optional.empty(),
                        Optional.of(today),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        drafts,
                        false,
                        1),
                memory);
        assertEquals("", errors(result));
        return memory;
    }

    private static String errors(BuildResult result) {
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        return new TerminalReport(Catalogue.of("en"), false).text(errors);
    }

    /** The files that have the word in their name or in their bytes, whatever its letters. */
    private static Set<String> heard(Memory site, String canary) {
        Set<String> heard = new TreeSet<>();
        for (String path : site.paths()) {
            String words = path + " " + words(path, site.bytes(path).orElseThrow());
            if (words.toLowerCase(Locale.ROOT).contains(canary)) {
                heard.add(path);
            }
        }
        return heard;
    }

    /** A file as text, a book with the names and texts of all that is packed in it. */
    private static String words(String path, byte[] bytes) {
        if (!path.endsWith(".epub")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder words = new StringBuilder();
        try (ZipInputStream book = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
                words.append(part.getName()).append(' ');
                words.append(new String(book.readAllBytes(), StandardCharsets.UTF_8))
                        .append(' ');
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource({"default", "plain"})
    void nothingHiddenIsHeard(String theme) throws IOException {
        Memory site = build(theme, false, LocalDate.of(2024, 5, 17));

        for (String canary : CANARIES) {
            assertEquals(Set.of(), heard(site, canary), canary);
        }
        assertTrue(site.paths().contains("files/treffen/gemeinsam.svg"), "what others show is published");
        assertTrue(site.paths().contains("de/treffen/kommend/index.html"), "an event's own date hides nothing");
        assertTrue(site.paths().contains("ru/treffen/kommend/index.html"));
    }

    @ParameterizedTest
    @CsvSource({"default", "plain"})
    void withDraftsAllIsHeard(String theme) throws IOException {
        Memory site = build(theme, true, LocalDate.of(2024, 5, 17));

        for (String canary : CANARIES) {
            List<String> expected = new ArrayList<>(List.of(
                    "de/treffen/slug-" + canary + "/index.html",
                    "ru/treffen/" + canary + "/index.html",
                    "alt/" + canary + "/index.html",
                    "files/treffen/" + canary + "/plan-" + canary + ".txt",
                    "files/treffen/" + canary + "/tief/mehr-" + canary + ".txt",
                    "files/treffen/" + canary + "/bild-" + canary + ".svg",
                    "de/index.html",
                    "de/treffen/index.html",
                    "de/chronik/index.html",
                    "de/register/index.html",
                    "de/feed.xml",
                    "de/calendar.ics",
                    "de/treffen/calendar.ics",
                    "de/themen/offen/calendar.ics",
                    "de/book.epub",
                    "ru/book.epub",
                    "data/skos.ttl",
                    "data/skos.jsonld",
                    "data/citations.de.bib",
                    "data/treffen.de.json",
                    "data/treffen.ru.csv",
                    "data/urls.txt",
                    "sitemap.xml"));
            if (canary.equals("kanarek")) {
                expected.remove("de/feed.xml"); // what was never published is no news
            }
            expected.removeAll(heard(site, canary));
            assertEquals(List.of(), expected, canary + " is not heard in");
        }
    }

    @ParameterizedTest
    @CsvSource({"default"})
    void onItsDayTheFutureIsThere(String theme) throws IOException {
        Memory site = build(theme, false, LocalDate.of(2031, 1, 1));

        assertEquals(Set.of(), heard(site, "kanarek"));
        assertTrue(heard(site, "zeisig").contains("de/treffen/slug-zeisig/index.html"));
    }
}
