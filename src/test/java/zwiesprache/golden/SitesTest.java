package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.TerminalReport;

/** Whole sites of {@code src/test/resources/sites}, built and compared file by file. */
class SitesTest {
    @TempDir
    Path folder;

    static List<SiteCase> cases() throws IOException {
        return SiteCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void becomesWhatIsExpected(SiteCase site) {
        Memory memory = new Memory();
        BuildResult result = site.build(folder, memory);
        Map<String, String> made = site.comparable(memory);
        made.put("report.txt", report(result));

        Golden.compare(made, site.expected());
        assertEquals(false, result.failed(), made.get("report.txt"));
    }

    /** What the build says: findings, pages per language, what is held back. */
    private static String report(BuildResult result) {
        return new TerminalReport(Catalogue.of("en"), false).text(result.diagnostics()) + waived(result) + "pages "
                + result.pages() + "\nheld back " + result.heldBack() + "\n";
    }

    private static String waived(BuildResult result) {
        return result.waived().stream()
                .map(each -> "waived " + each.finding().code().id() + " "
                        + each.finding().origin().source().path() + ":"
                        + each.finding().origin().position().line() + " "
                        + each.waiver().reason() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void thereAreSites() throws IOException {
        assertTrue(SiteCase.all().size() > 5, "only " + SiteCase.all());
    }
}
