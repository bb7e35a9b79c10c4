package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/** How a page is cited whose title looks like a part of the theme's own sentence. */
class CitedTitlesTest {
    private static final String SITE = """
        -- site.yml --
        title: {en: "The {3} tramway", fr: Le tram}
        base-url: https://tram.example/
        languages:
          en: {name: English}
          fr: {name: Français}
        -- content/_section.yml --
        is: article
        title: {en: Home, fr: Accueil}
        -- content/page.en.md --
        ---
        title: "TITLE"
        published: 2024-01-02
        ---
        Words.
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Line 5                | Line 5. In:",
                "The {1} on rails      | The {1} on rails. In:",
                "{0} {1} {2} {3} {4}   | {0} {1} {2} {3} {4}. In:",
                "What is {2}.          | What is {2}. In:",
                "Braces {, }, {{ and $1 | Braces {, }, {{ and $1. In:",
            })
    void standsThereAsItIs(String title, String cited) {
        SiteText.write(folder, SITE.replace("TITLE", title));
        Memory memory = new Memory();
        BuildRequest request = new BuildRequest(
                folder,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                1);
        BuildResult result = Build.run(request, memory);
        assertFalse(result.failed(), () -> result.diagnostics().toString());

        String page = new String(memory.bytes("en/page/index.html").orElseThrow(), StandardCharsets.UTF_8);
        assertEquals(
                cited + " The {3} tramway [online]. January 2, 2024 [accessed …]."
                        + " Available from: https://tram.example/en/page/",
                Jsoup.parse(page).select("details.cite p").first().text().replace('\u00a0', ' '));
    }
}
