package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/** All mistakes are reported at once, each of them once, and none that only follows from another. */
class AllAtOnceTest {
    private static final Path BASE = Path.of("src/test/resources/diagnostics/_base");
    private static final Path CASES = Path.of("src/test/resources/diagnostics-follow-on");
    /** A translation that would have to be kept alike. */
    private static final List<String> WITHOUT = List.of("content/page.en.md");

    private static final int PAGES = 500;

    /** Kinds of mistakes: the code that each gives, and the page that has it; {@code %1$d} is the page's number. */
    private static final List<String> KINDS = List.of(
            "ZW0440 title: Page %1$d\ntitel: x\n---\n",
            "ZW0446 title: Page %1$d\nupdated: 2024-02-30\n---\n",
            "ZW0443 summary: La page %1$d.\n---\n",
            "ZW0121 title: Page: %1$d\n---\n",
            "ZW0126 title: Page %1$d\ntitle: Page\n---\n",
            "ZW0422 title: [Page, %1$d]\n---\n",
            "ZW0460 title: Page %1$d\naliases: [../p%1$d]\n---\n",
            "ZW0429 title: Page %1$d\nslug: Page %1$d\n---\n",
            "ZW0423 title: Page %1$d\nlayout: pag\n---\n",
            "ZW0461 title: Page %1$d\n---\nUn [lien vers %1$d](@nulle-part-%1$d).\n",
            "ZW0462 title: Page %1$d\n---\n![Le tram de %1$d](tram-%1$d.jpg)\n",
            "ZW0206 title: Page %1$d\n---\nUn mot.[^%1$d]\n",
            "ZW0207 title: Page %1$d\n---\nUn mot.\n\n[^n%1$d]: Une note.\n",
            "ZW0209 title: Page %1$d\n---\n# Titre %1$d\n",
            "ZW0213 title: Page %1$d\n---\n## Titre {onclick=%1$d}\n",
            "ZW0217 title: Page %1$d\n---\nUn <marquee>%1$d</marquee>.\n",
            "ZW0222 title: Page %1$d\n---\n!!! remarque\n    La page %1$d.\n",
            "ZW0225 title: Page %1$d\n---\n| a | b |\n|---|---|\n| 1 | 2 | %1$d |\n",
            "ZW0601 title: Page %1$d\n---\nVoir [le %1$d](@page#nulle-part).\n",
            "ZW0618 title: Page %1$d\n---\n## Titre\n\n#### Titre %1$d\n");

    @TempDir
    Path folder;

    @Test
    void fiveHundredMistakesAreFiveHundredReports() throws IOException {
        Path site = Composed.in(folder, BASE, WITHOUT, Path.of("none"));
        Map<String, Integer> expected = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            String kind = KINDS.get(i % KINDS.size());
            expected.merge(kind.substring(0, 6), 1, Integer::sum);
            Files.writeString(
                    site.resolve("content/p" + i + ".fr.md"),
                    "---\n" + kind.substring(7).formatted(i));
        }
        List<Diagnostic> found = build(site, 1);

        assertEquals(
                expected,
                found.stream().collect(Collectors.toMap(d -> d.code().id(), d -> 1, Integer::sum, TreeMap::new)));
        assertEquals(found.stream().sorted().toList(), found);
        assertEquals(
                PAGES,
                found.stream().map(d -> d.origin().source().path()).distinct().count());
        assertEquals(report(found), report(build(site, 4)));
    }

    static List<String> followOn() {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(each -> each.getFileName().toString()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * A case is a text as {@link SiteText} reads it, laid over the base of the diagnostics. Its last part, {@code REPORT},
     * is what is reported; {@code ¤} stands for a byte that is not UTF-8.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("followOn")
    void whatOnlyFollowsIsNotReported(String name) throws IOException {
        String text = Files.readString(CASES.resolve(name));
        int report = text.indexOf("-- REPORT --\n");
        Path site = Composed.in(folder, BASE, WITHOUT, Path.of("none"));
        Path own = SiteText.write(Files.createDirectory(folder.resolve("own")), text.substring(0, report));
        List<String> ours = Stream.of(text.split("\n"))
                .filter(line -> line.startsWith("-- "))
                .toList();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = own.relativize(file).toString().replace('\\', '/');
                if (ours.contains("-- " + path + " --")) {
                    Files.createDirectories(site.resolve(path).getParent());
                    Files.write(site.resolve(path), bytes(Files.readString(file)));
                }
            }
        }
        String made = build(site, 1).stream().map(AllAtOnceTest::line).collect(Collectors.joining("\n"));

        assertEquals(text.substring(report + "-- REPORT --\n".length()).strip(), made);
    }

    private static byte[] bytes(String text) {
        byte[] bytes = text.replace('¤', '\u0001').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xff : bytes[i];
        }
        return bytes;
    }

    private static String line(Diagnostic each) {
        return each.code().id() + " " + each.origin().source().path() + ":"
                + each.origin().position().line() + ":"
                + each.origin().position().column()
                + each.suggestion().map(meant -> " ? " + meant).orElse("");
    }

    private static String report(List<Diagnostic> found) {
        return new TerminalReport(Catalogue.of("en"), false).text(found);
    }

    private static List<Diagnostic> build(Path root, int threads) {
        return Build.run(
                        new BuildRequest(
                                root,
                                Optional.empty(),
                                Optional.of(LocalDate.of(2024, 5, 17)),
                                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                                false,
                                false,
                                threads),
                        new Memory())
                .diagnostics();
    }
}
