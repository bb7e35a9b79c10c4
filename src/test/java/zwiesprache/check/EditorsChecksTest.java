package zwiesprache.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.golden.Walkthrough;
import zwiesprache.typeset.Tongues;

/** What an editor would find in the words, and above all what is none of it. */
class EditorsChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 17);

    @TempDir
    private Path folder;

    private String found(String site) {
        Diagnostics log = new Diagnostics();
        Edition edition = Walkthrough.of(folder, site).sound().edition();
        Tongues tongues = Tongues.of(edition.config().languages().tags());
        Checks.run(edition, tongues, TODAY, log);
        return Walkthrough.reports(log);
    }

    private String page(String body) {
        return found("""
            -- content/a/index.fr.md --
            ---
            title: A
            ---
            %s
            -- content/a/gare-1883.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
            -- content/a/gare.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
            -- content/b.fr.md --
            ---
            title: B
            ---
            -- content/c.fr.md --
            ---
            title: C
            ---
            """.formatted(body.replace("¶", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Un¶¶### Deux¶¶#### Trois¶¶## Quatre¶¶### Cinq",
                "## UN ONU¶¶## TGV SNCF RATP¶¶## ÉTÉ 1883",
                "Plus ici : [la gare](@b), et [](@b), [](@c), [gare](@c).",
                "[La gare](@b) et encore [la gare](@b).",
                "[plus de trains](@b) [ici et là](@c) [www.tram.example](https://tram.example/)"
                        + " [a@tram.example](mailto:a@tram.example)",
                "![La gare en 1883](gare-1883.svg) ![gare](gare.svg) ![Photo de la gare](gare.svg) ![Le plan"
                        + " 2](gare.svg)",
                "– Un tiret.",
                "— Qui est-ce ?¶— Moi.",
                "Un mot – et¶– un autre – puis¶– un troisième.",
                "- Un¶- Deux¶¶• Un point seul",
                "```¶• un¶• deux¶```",
                "| a |   |¶|---|---|¶| 1 | 2 |",
                "<table><tr><th scope=\"row\">a</th><td>1</td></tr></table>",
            })
    void whatIsRightIsNotReported(String body) {
        assertEquals("", page(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Ici](@b)|HOLLOW_LINK content/a/index.fr.md:4:2 `Ici` (Ici)",
                "[→ **en savoir plus** …](@b)|HOLLOW_LINK content/a/index.fr.md:4:2 `→ **en savoir plus** …` (→ en"
                        + " savoir plus …)",
                "[![Ici](gare.svg)](@b)|HOLLOW_LINK content/a/index.fr.md:4:2 `![Ici](gare.svg)` (Ici)",
                "[HTTPS://Tram.example](https://tram.example)|ADDRESS_AS_WORDS content/a/index.fr.md:4:2"
                        + " `HTTPS://Tram.example` (HTTPS://Tram.example)",
                "<https://tram.example/a>|ADDRESS_AS_WORDS content/a/index.fr.md:4:2 `https://tram.example/a`"
                        + " (https://tram.example/a)",
                "[x \\] y](@b) [x \\] Y](@c)|SAME_WORDS content/a/index.fr.md:4:15 `x \\] Y` (x ] Y) &"
                        + " content/a/index.fr.md:4:2 `x \\] y`",
                "![](gare.svg)|NO_DESCRIPTION content/a/index.fr.md:4:5 `gare.svg` (gare.svg)",
                "![Gare-1883](gare-1883.svg)|HOLLOW_DESCRIPTION content/a/index.fr.md:4:3 `Gare-1883` (Gare-1883)",
                "![IMG_2041](gare.svg)|HOLLOW_DESCRIPTION content/a/index.fr.md:4:3 `IMG_2041` (IMG_2041)",
                "![Fig. 3](gare.svg)|HOLLOW_DESCRIPTION content/a/index.fr.md:4:3 `Fig. 3` (Fig. 3)",
                "## TOUT EST COMPLET|CAPITALS content/a/index.fr.md:4:1 `## TOUT EST COMPLET` (TOUT EST COMPLET)",
                "Voici :¶• un¶• deux|LIST_BY_HAND content/a/index.fr.md:5:1 `•` (•)",
                "– un¶– deux|LIST_BY_HAND content/a/index.fr.md:4:1 `–` (–)",
            })
    void whatHindersReadersIsReported(String body, String report) {
        assertEquals(report, page(body));
    }

    @ParameterizedTest
    @CsvSource({
        "1883-07-15, 1883-07-01/1883-07-14, true",
        "1883-06-30, 1883-07-01/1883-07-14, true",
        "1882, 1883, true",
        "1884-01, 1883, true",
        "1883-07-14/1883-07-20, 1883-07-01/1883-07-14, false",
        "1883-07, 1883-07-10/1883-07-14, false",
        "1883, 1883-07-10, false",
        "1899, 1883/.., false",
        "1899, 1883/, false",
        "1882, 1883/.., true",
        "1884, ../1883, true",
        "1880, ../1883, false",
        "1884~, 1883, false",
        "1884, 1883?, false",
        "1884, 1880/1883~, false",
        "../1890, 1883, false",
        "188X, 1883, false",
        "189X, 1883, true",
    })
    void anEntryBeginsInTheTimeOfTheOther(String part, String whole, boolean outside) {
        String report = found("""
            -- content/fetes/_section.yml --
            is: event
            title: {fr: Fêtes, en: Feasts}
            fields:
              jour: {type: date, role: when}
              pendant: {type: reference, to: fetes, within: true}
              avec: {type: reference, to: fetes}
            -- content/fetes.yml --
            foire: {title: La foire, jour: "%s"}
            bal: {title: Le bal, jour: "%s", pendant: foire}
            jeu: {title: Le jeu, jour: "1700", avec: foire}
            """.formatted(whole, part));

        assertEquals(outside, report.startsWith("OUTSIDE content/fetes.yml:2:"), report);
        assertEquals(outside, !report.isEmpty(), report);
    }

    @ParameterizedTest
    @CsvSource({
        "'updated: 2024-05-17', ''",
        "'updated: 2024-05-18', UPDATED_LATER",
        "'published: 2024-05-17, updated: 2024-05-17', ''",
        "'published: 2024-05-17, updated: 2024-05-16', UPDATED_BEFORE_PUBLISHED",
        "'published: 2023-05-17, review: P12M', ''",
        "'published: 2023-05-16, review: P12M', REVIEW_DUE",
        "'published: 2020-01-01, updated: 2024-01-01, review: P1Y', ''",
        "'updated: 2024-05-09, review: P1W', REVIEW_DUE",
        "'review: P1Y', REVIEW_WITHOUT_DAY",
        "'draft: true, updated: 2024-05-18, review: P1Y', ''",
    })
    void daysOfAPage(String front, String code) {
        String report = found("""
            -- content/a.fr.md --
            ---
            title: A
            %s
            ---
            """.formatted(front.replace(", ", "\n")));

        assertEquals(code, report.isEmpty() ? "" : report.substring(0, report.indexOf(' ')), report);
    }

    @Test
    void titlesOfSourcesAreAsLongAsTheyAre() {
        String title = "Un titre qui raconte déjà tout ce que le texte dira encore une fois, ".repeat(2);

        assertEquals("LONG_TITLE content/a.fr.md:2:8 `%1$s` (137, 120)".formatted(title.strip()), found("""
            -- content/sources/_section.yml --
            is: source
            title: {fr: Sources, en: Sources}
            -- content/sources.yml --
            lettre: {title: "%1$s"}
            -- content/a.fr.md --
            ---
            title: %1$s
            ---
            """.formatted(
                        title.strip())));
    }

    @Test
    void aSummaryIsWrittenForOnePage() {
        assertEquals("SAME_SUMMARY content/b.fr.md:3:10 `le tram.` (fr) & content/a.fr.md:3:10 `Le tram.`", found("""
            -- content/a.fr.md --
            ---
            title: A
            summary: Le tram.
            ---
            -- content/a.en.md --
            ---
            title: A
            summary: Le tram.
            ---
            -- content/b.fr.md --
            ---
            title: B
            summary: le tram.
            ---
            -- content/c.fr.md --
            ---
            title: C
            draft: true
            summary: Le tram.
            ---
            """));
    }
}
