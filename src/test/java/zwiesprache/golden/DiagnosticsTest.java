package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Severity;
import zwiesprache.output.Memory;
import zwiesprache.output.Staging;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/**
 * Every code has a site that provokes it: {@code diagnostics/CODE/CASE/in} is laid over {@code diagnostics/_base}, less
 * the files named in {@code without.txt}, and the report is compared with {@code expected.txt}.
 */
class DiagnosticsTest {
    private static final Path CASES = Path.of("src/test/resources/diagnostics");
    private static final String BASE = "_base";

    /** Codes that no small file can provoke, and the tests that do: class in {@code src/test/java}, method. */
    static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("ZW0103", "source/SourcesTest linksAreNotFollowed"),
            Map.entry("ZW0104", "source/SourcesTest whatIsTooLargeOrGoneIsNotRead"),
            Map.entry("ZW0106", "source/SourcesTest whatIsTooLargeOrGoneIsNotRead"),
            Map.entry("ZW0109", "source/SourcesTest namesThatSomeDisksTakeForOneAreReported"),
            Map.entry("ZW0110", "source/SourcesTest namesAreJudged"),
            Map.entry("ZW0111", "source/SourcesTest namesAreJudged"),
            Map.entry("ZW0112", "source/SourcesTest namesAreJudged"),
            Map.entry("ZW0116", "source/SourcesTest aFileThatIsTooHeavyIsNotRead"),
            Map.entry("ZW0131", "parse/yaml/YamlReaderTest aTextThatIsTooLongIsNotRead"),
            Map.entry("ZW0153", "parse/picture/PictureReaderTest tooManyPixelsAreRefusedByTheHeadAlone"),
            Map.entry("ZW0154", "parse/picture/PictureReaderTest placesAndTurnsAreFoundInJpeg"),
            Map.entry("ZW0156", "parse/picture/PictureReaderTest headsAreRead"),
            Map.entry("ZW0155", "parse/picture/PictureReaderTest heavyPicturesAreReported"),
            Map.entry("ZW0230", "parse/markdown/BoundsTest isReported"),
            Map.entry("ZW0231", "parse/markdown/BoundsTest isReported"),
            Map.entry("ZW0234", "parse/markdown/BoundsTest isReported"),
            Map.entry("ZW0235", "parse/markdown/BoundsTest isReported"),
            Map.entry("ZW0236", "parse/markdown/BoundsTest anOverflowIsReported"),
            Map.entry("ZW0237", "parse/markdown/BoundsTest isReported"),
            Map.entry("ZW0520", "cli/ExchangeTest damagedAndForeignFilesAreRefused"),
            Map.entry("ZW0521", "cli/ExchangeTest damagedAndForeignFilesAreRefused"),
            Map.entry("ZW0522", "cli/ExchangeTest damagedAndForeignFilesAreRefused"),
            Map.entry("ZW0523", "cli/ExchangeTest damagedAndForeignFilesAreRefused"),
            Map.entry("ZW0524", "cli/ExchangeTest damagedAndForeignFilesAreRefused"),
            Map.entry("ZW0525", "cli/ExchangeTest newerWorkIsNotWrittenOver"),
            Map.entry("ZW0526", "cli/ExchangeTest newerWorkIsNotWrittenOver"),
            Map.entry("ZW0527", "cli/ExchangeTest markupIsKept"),
            Map.entry("ZW0528", "cli/ExchangeTest markupIsKept"),
            Map.entry("ZW0529", "cli/ExchangeTest whatHasNoPlaceIsRefused"),
            Map.entry("ZW0637", "golden/DiagnosticsTest isReported"), // a film is no text to be shown
            Map.entry("ZW0804", "output/StagingTest aFolderThatIsNotOursIsRefused"),
            Map.entry("ZW0805", "output/StagingTest theProjectIsNoPlaceForTheSite"),
            Map.entry("ZW0806", "output/StagingTest twoBuildsAtOnceAreRefused"),
            Map.entry("ZW0807", "output/StagingTest aPhotoThatSomebodyPutThereSurvives"),
            Map.entry("ZW0808", "output/StagingTest aPhotoInTheWayOfAPageStopsTheBuild"),
            Map.entry("ZW0809", "golden/DiagnosticsTest aSiteBelowAFileCannotBeWritten"),
            Map.entry("ZW0810", "output/StagingTest aFileOrADamagedManifestIsRefused"),
            Map.entry("ZW0811", "output/WorkspaceTest whatIsNotInTheProjectIsRefused"),
            Map.entry("ZW0812", "output/WorkspaceTest whatExistsIsNotOverwritten"),
            Map.entry("ZW0813", "output/WorkspaceTest nothingIsDoneWhereOneFileChangedOrExists"),
            Map.entry("ZW0814", "output/WorkspaceTest linksAreNotFollowed"),
            Map.entry("ZW0815", "output/WorkspaceTest aFailureInTheMiddleUndoesWhatWasDone"),
            Map.entry("ZW0816", "output/WorkspaceTest whatSomebodyChangedAfterUsIsNotTakenBack"),
            Map.entry("ZW0907", "source/WalkTest moreContentThanAllowedIsNotListed")));

    @TempDir
    Path folder;

    static List<String> cases() throws IOException {
        List<String> cases = new ArrayList<>();
        for (String code : names(CASES)) {
            if (!code.equals(BASE)) {
                names(CASES.resolve(code)).forEach(name -> cases.add(code + "/" + name));
            }
        }
        return cases;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private Path site(String name) throws IOException {
        Path own = CASES.resolve(name);
        Path without = own.resolve("without.txt");
        return Composed.in(
                folder,
                CASES.resolve(BASE),
                Files.exists(without) ? Files.readAllLines(without) : List.of(),
                own.resolve("in"));
    }

    private static BuildResult build(Path root, Memory into) {
        return Build.run(
                new BuildRequest(
                        root,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        1),
                into);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReported(String name) throws IOException {
        Memory memory = new Memory();
        BuildResult result = build(site(name), memory);
        String code = name.substring(0, name.indexOf('/'));

        Golden.compare(report(result), CASES.resolve(name).resolve("expected.txt"));
        assertTrue(
                result.diagnostics().stream().anyMatch(each -> each.code().id().equals(code)), "no " + code + " here");
        assertEquals(
                result.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR), result.failed());
        if (result.diagnostics().stream().anyMatch(DiagnosticsTest::isOfTheContent)) {
            assertEquals(Set.of(), memory.paths(), "files were written although the content has errors");
        }
    }

    /** An error that is found before any page is made. */
    private static boolean isOfTheContent(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && diagnostic.code().id().compareTo("ZW0700") < 0
                && !diagnostic.code().id().startsWith("ZW03");
    }

    private String report(BuildResult result) {
        return new TerminalReport(Catalogue.of("en"), false)
                .text(result.diagnostics())
                .replace(folder.toString(), "[ROOT]");
    }

    @Test
    void theSharedSiteIsSound() throws IOException {
        Memory memory = new Memory();
        BuildResult result = build(Composed.in(folder, CASES.resolve(BASE), List.of(), CASES.resolve("none")), memory);

        assertEquals("", report(result));
        assertTrue(memory.paths().contains("fr/lignes/nord/index.html"), memory.paths()::toString);
    }

    @Test
    void aSiteBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Diagnostics log = new Diagnostics();

        assertTrue(Staging.open(folder.resolve("project"), file.resolve("site"), log)
                .isEmpty());
        assertEquals(
                List.of("ZW0809"),
                log.sorted().stream().map(each -> each.code().id()).toList());
    }

    @Test
    void everyCodeHasACase() throws IOException {
        Set<String> missing = new TreeSet<>(Codes.all().keySet());
        missing.removeAll(names(CASES));
        missing.removeAll(ELSEWHERE.keySet());

        assertEquals(Set.of(), missing, "codes that no case provokes");
    }

    @Test
    void everyCaseHasACode() throws IOException {
        Set<String> unknown = new TreeSet<>(names(CASES));
        unknown.addAll(ELSEWHERE.keySet());
        unknown.removeAll(Codes.all().keySet());

        assertEquals(Set.of(BASE), unknown, "cases of codes that there are not");
    }

    @Test
    void theTestsElsewhereAreThere() throws IOException {
        for (Map.Entry<String, String> each : ELSEWHERE.entrySet()) {
            String[] test = each.getValue().split(" ");
            Path file = Path.of("src/test/java/zwiesprache", test[0] + ".java");

            assertTrue(Files.readString(file).contains("void " + test[1] + "("), each + " is not there");
        }
    }
}
