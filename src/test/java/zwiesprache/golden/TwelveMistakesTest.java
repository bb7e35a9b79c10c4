package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Memory;
import zwiesprache.text.Position;

/** Twelve mistakes in eight files are said in one go, each once, in order; and nothing is written. */
class TwelveMistakesTest {
    private static final String SITE = """
        -- site.yml --
        title: {fr: Le tram, en: The tramway}
        base-url: https://tram.example/
        languages:
          fr: {name: Français}
          en: {name: English}
        publish: fallbak
        menu: ["@gens/"]
        -- content/lignes/_section.yml --
        is: event
        title: {fr: Lignes, en: Lines}
        order: dates
        fields:
          ouverture: {type: date, role: when, required: true}
          chef: {type: reference, to: gens}
          longueur: {type: integer}
        -- content/lignes/nord.fr.md --
        ---
        title: La ligne du Nord
        ouverture: 1883-02-30
        chef: ane
        ---
        -- content/lignes/nord.en.md --
        ---
        title: The northern line
        longueur: 12
        ---
        See [the south](@lignes/sude).
        -- content/lignes/sud.fr.md --
        ---
        title: La ligne du Sud
        ---
        # Un titre

        Une note.
        -- content/gens/_section.yml --
        is: persona
        title: {fr: Gens, en: People}
        -- content/gens.yml --
        anne: {title: Anne, sort: {fr: Anne, ru: Анна}}
        Bruno: {title: Bruno}
        -- content/note.fr.md --
        ---
        title: Une note: la suite
        ---
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void areReportedTogether(int threads) {
        Memory memory = new Memory();
        BuildResult result = Build.run(
                new BuildRequest(
                        SiteText.write(folder, SITE),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 5, 17)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        false,
                        false,
                        threads),
                memory);

        assertEquals(
                """
                content/gens.yml:1:38 UNKNOWN_LANGUAGE
                content/gens.yml:2:1 BAD_ID
                content/gens/_section.yml:1:5 UNKNOWN_WORD
                content/lignes/_section.yml:3:8 UNKNOWN_WORD
                content/lignes/nord.en.md:3:1 FACT_IN_TRANSLATION
                content/lignes/nord.en.md:5:17 BROKEN_LINK
                content/lignes/nord.fr.md:3:12 NO_SUCH_DAY
                content/lignes/nord.fr.md:4:7 MISSING_ENTRY
                content/lignes/sud.fr.md:1:1 MISSING_FIELD
                content/lignes/sud.fr.md:4:1 TOP_HEADING
                content/note.fr.md:2:16 COLON
                site.yml:6:10 UNKNOWN_WORD\
                """, result.diagnostics().stream().map(TwelveMistakesTest::line).collect(Collectors.joining("\n")));
        assertEquals(true, result.failed());
        assertEquals(List.of(), List.copyOf(memory.paths()));
    }

    private static String line(Diagnostic diagnostic) {
        Position place = diagnostic.origin().position();
        return diagnostic.origin().source().path() + ":" + place.line() + ":" + place.column() + " "
                + diagnostic.code();
    }
}
