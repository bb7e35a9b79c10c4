package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.golden.SiteText;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** Ceilings on the command line, and how what is waived is told. */
class PolicyOptionsTest {
    private static final String SITE = """
        -- content/index.fr.md --
        ---
        title: Accueil
        ---
        <!-- waive ZW0207: la source « arrive » -->
        [^1]: Note.
        -- content/index.en.md --
        ---
        title: Home
        ---
        [^1]: Note. <!-- waive ZW0207: see the French text -->
        """;

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<BuildRequest> requests = new ArrayList<>();

    private int run(String... args) {
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), new TreeMap<>(), false);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new Cli(terminal, clock, (request, sink) -> {
                    requests.add(request);
                    return Build.run(request, sink);
                })
                .run(Arrays.asList(args));
    }

    private String said() {
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void ceilingsReachTheBuild() {
        SiteText.write(root, SITE);

        assertEquals(0, run("check", "--root=" + root, "--ceiling", "line=100000", "--ceiling=files=7"));
        assertEquals(
                Limits.STANDARD.with(Limit.LINE, 100_000).with(Limit.FILES, 7),
                requests.get(0).ceilings());
    }

    @Test
    void withoutThemTheStandardHolds() {
        SiteText.write(root, SITE);
        run("build", "--root=" + root);

        assertEquals(Limits.STANDARD, requests.get(0).ceilings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "line=", "lines=3", "line=0", "line=-1", "line=1.000", "=3", "line=3000000000"})
    void whatIsNoCeilingIsRefused(String value) {
        assertEquals(2, run("build", "--root=" + root, "--ceiling", value, "--lang=en"));
        assertTrue(
                err.toString().startsWith("The value `" + value + "` does not fit `--ceiling`. Name a limit"),
                err::toString);
        assertEquals(List.of(), requests);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void whatIsWaivedIsToldWithItsReason(String command) {
        SiteText.write(root, SITE);

        assertEquals(0, run(command, "--root=" + root, "--strict", "--lang=en"));
        assertTrue(
                said().contains("2 messages waived in the text:\n"
                        + "  ZW0207 `content/index.en.md:4:1`: see the French text\n"
                        + "  ZW0207 `content/index.fr.md:5:1`: la source « arrive »\n"),
                this::said);
        assertTrue(said().contains("0 warnings"), this::said);
    }

    @Test
    void aQuietBuildTellsNothingAndACheckDoes() {
        SiteText.write(root, SITE);
        run("build", "--root=" + root, "--quiet", "--lang=de");
        assertEquals("", said());

        run("check", "--root=" + root, "--quiet", "--lang=de");
        assertTrue(said().startsWith("2 Meldungen im Text aufgehoben:\n"), this::said);
    }
}
