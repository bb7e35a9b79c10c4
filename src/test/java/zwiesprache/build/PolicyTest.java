package zwiesprache.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.golden.SiteText;
import zwiesprache.output.Memory;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** What a site may decide, and what the command line decides. */
class PolicyTest {
    private static final String SITE = """
        -- site.yml --
        title: {fr: Le tram, en: The tramway}
        base-url: https://tram.example/
        languages:
          fr: {name: Français}
          en: {name: English}
        %s
        -- content/lignes/_section.yml --
        is: topic
        title: {fr: Lignes, en: Lines}
        %s
        -- content/lignes/nord.fr.md --
        ---
        title: Nord
        ---
        %s
        -- content/lignes/nord.en.md --
        ---
        title: North
        ---
        """;

    @TempDir
    Path folder;

    /**
     * @param site what {@code site.yml} says besides
     * @param section what {@code _section.yml} says besides
     * @param text of one page
     * @param strict whether warnings count as errors
     * @param ceilings of the command line
     * @param result {@code built} or {@code failed}, then the findings, then how many are waived
     */
    private record Row(String site, String section, String text, boolean strict, Limits ceilings, String result) {
        static Row of(String site, String section, String text, String result) {
            return new Row(site, section, text, false, Limits.STANDARD, result);
        }

        static Row strict(String site, String section, String text, String result) {
            return new Row(site, section, text, true, Limits.STANDARD, result);
        }

        static Row under(Limits ceilings, String site, String text, String result) {
            return new Row(site, "", text, false, ceilings, result);
        }
    }

    private static final String NOTE = "[^1]: Note.";
    private static final String LONG = "mot ".repeat(20_000);
    private static final Limits HIGHER = Limits.STANDARD.with(Limit.LINE, 100_000);
    private static final Limits LOWER = Limits.STANDARD.with(Limit.LINE, 1_000);

    static Stream<Row> rows() {
        return Stream.of(
                Row.of("", "", NOTE, "built ZW0207 WARNING"),
                Row.strict("", "", NOTE, "failed ZW0207 WARNING"),
                Row.of("findings: {ZW0207: error}", "", NOTE, "failed ZW0207 ERROR"),
                Row.of("findings: {ZW0207: off}", "", NOTE, "built"),
                Row.strict("findings: {ZW0207: off}", "", NOTE, "built"),
                Row.of("findings: {ZW0207: off}", "findings: {ZW0207: error}", NOTE, "failed ZW0207 ERROR"),
                Row.of("findings: {ZW0207: error}", "findings: {ZW0207: warning}", NOTE, "built ZW0207 WARNING"),
                Row.strict("", "", "<!-- waive ZW0207: later -->\n" + NOTE, "built 1 waived"),
                Row.of("findings: {ZW0207: error}", "", NOTE + " <!-- waive ZW0207: later -->", "built 1 waived"),
                Row.strict("", "", "<!-- waive ZW0207: later -->", "failed ZW0904 WARNING"),
                // what was not looked at, because the build stopped before, makes no waiver useless
                Row.of("", "", "<!-- waive ZW0602: later -->\n[](@rien)", "failed ZW0461 ERROR"),
                Row.of("", "", LONG, "failed ZW0230 ERROR"),
                Row.of("limits: {line: 90000}", "", LONG, "failed ZW0230 ERROR ZW0415 WARNING"),
                Row.under(HIGHER, "", LONG, "failed ZW0230 ERROR"),
                Row.under(HIGHER, "limits: {line: 90000}", LONG, "built"),
                Row.under(HIGHER, "limits: {line: 200000}", LONG, "built ZW0415 WARNING"),
                Row.under(LOWER, "", "mot ".repeat(300), "failed ZW0230 ERROR"),
                Row.of("limits: {line: 1000}", "", "mot ".repeat(300), "failed ZW0230 ERROR"),
                Row.of("limits: {nesting: 3}", "", "> ".repeat(4) + "a", "failed ZW0233 ERROR"),
                Row.of("limits: {html: 20}", "", "<div>un deux trois quatre</div>", "failed ZW0237 ERROR"),
                Row.of("limits: {front-matter: 9}", "", "a", "failed ZW0131 ERROR"),
                Row.of(
                        "limits: {yaml-depth: 1}",
                        "order: [nord]\nfields: {a: {type: text}}",
                        "a",
                        "failed ZW0130 ERROR"),
                Row.of("limits: {text-bytes: 60}", "", "mot ".repeat(20), "failed ZW0106 ERROR"),
                Row.of("limits: {page: 50}", "", "a", "failed ZW0908 ERROR"),
                Row.of("limits: {page-steps: 1}", "", "a", "failed ZW0310 ERROR"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isDecided(Row row) {
        Memory memory = new Memory();
        BuildResult result = Build.run(
                new BuildRequest(
                        SiteText.write(folder, SITE.formatted(row.site(), row.section(), row.text())),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        row.strict(),
                        1,
                        row.ceilings()),
                memory);
        List<Diagnostic> findings = result.diagnostics();
        String codes = findings.stream()
                .map(each -> " " + each.code().id() + " " + each.severity())
                .distinct()
                .collect(Collectors.joining());
        String waived = result.waived().isEmpty() ? "" : " " + result.waived().size() + " waived";

        assertEquals(row.result(), (result.failed() ? "failed" : "built") + codes + waived);
    }
}
