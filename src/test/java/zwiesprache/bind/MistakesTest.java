package zwiesprache.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;

/** What is wrong in the meaning of a content is reported; what is right besides is bound. */
class MistakesTest {
    @TempDir
    Path folder;

    private Walkthrough walk(String text) {
        return Walkthrough.of(folder, text);
    }

    @Test
    void whatIsBrokenIsLeftOutAndTheRestGoesOn() {
        Walkthrough walk = walk(Kinds.ALL + """
            -- content/lignes/a.fr.md --
            ---
            title: A
            rang: beaucoup
            nom: Ligne A
            arrets: [gare, guare]
            equipe: [{depot: est, depuis: 1890}, sud]
            ---
            -- content/lignes/b.fr.md --
            ---
            rang: 2
            ---
            """);

        assertEquals(
                "nom = \"Ligne A\"\narrets = [arrets/gare]\nequipe = {depuis=1890}", Facts.of(walk.entry("lignes/a")));
        assertEquals(false, walk.site().entry(new EntryId("lignes/b")).isPresent());
        assertEquals("""
            NOT_A_NUMBER content/lignes/a.fr.md:3:7 `beaucoup` (beaucoup)
            MISSING_ENTRY content/lignes/a.fr.md:5:16 `guare` (guare, [arrets, depots]) ? gare
            MISSING_ENTRY content/lignes/a.fr.md:6:18 `est` (est, [depots])
            WRONG_TYPE content/lignes/a.fr.md:6:38 `sud` (equipe, records)
            MISSING_TITLE content/lignes/b.fr.md:1:1 ()\
            """, walk.reports());
    }

    /** A place in a site where a slip makes a file unreadable. */
    private static final String SOUND = """
        -- content/x/_section.yml --
        is: topic
        title: {fr: X, en: X}
        fields: {voir: {type: references, to: [x, y]}}
        -- content/x/a.fr.md --
        ---
        title: A
        ---
        [b](@x/b) [c](@y/c) [x](@x/) [y](@y/)
        -- content/x/a.en.md --
        ---
        title: A
        ---
        -- content/x/b.fr.md --
        ---
        title: B
        voir: [a, c, y/d]
        ---
        ![](b/un.svg)
        -- content/x/b/un.svg --
        -- content/y/_section.yml --
        is: topic
        title: {fr: Y, en: Y}
        order: [d, c]
        -- content/y/index.fr.md --
        ---
        title: Tous les Y
        ---
        -- content/y.yml --
        c: {title: C}
        d: {title: D}
        -- content/y/d.fr.md --
        Des mots.
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: A | title: [A | UNCLOSED_BRACKET content/x/a.fr.md:2:8 `[` ()",
                "title: B | title: [B | UNCLOSED_BRACKET content/x/b.fr.md:2:8 `[` ()",
                "title: {fr: X, en: X} | title: {fr: X | UNCLOSED_BRACKET content/x/_section.yml:2:8 `{` ()",
                "title: {fr: Y, en: Y} | title: {fr: Y | UNCLOSED_BRACKET content/y/_section.yml:2:8 `{` ()",
                "c: {title: C} | c: {title: C | UNCLOSED_BRACKET content/y.yml:1:4 `{` ()",
                "title: Tous les Y | title: [Tous | UNCLOSED_BRACKET content/y/index.fr.md:2:8 `[` ()",
            })
    void whatAnUnreadableFileTakesAlongIsNotReported(String right, String wrong, String reports) {
        assertEquals("", walk(SOUND).reports());
        assertEquals(
                reports, walk(SOUND.replaceFirst(Pattern.quote(right), wrong)).reports());
    }

    @Test
    void aSectionWithoutATitleInOneOfItsLanguagesShowsAnother() {
        Walkthrough walk = walk("""
            -- content/x/_section.yml --
            is: article
            title: {pl: Iks}
            languages: [fr, en]
            -- content/x/a.fr.md --
            ---
            title: A
            ---
            """);

        assertEquals("MISSING_SECTION_KEY content/x/_section.yml:1:1 (title)", walk.reports());
        assertEquals(
                "fr Iks\nen Iks",
                Facts.texts(walk.site().section(new SectionId("x")).texts()));
    }

    @Test
    void unknownLanguagesOfAListEntryAreReported() {
        Walkthrough walk = walk(Kinds.ALL + """
            -- content/lignes.yml --
            b: {title: {fr: B, eng: B}, summary: {fra: Ligne B.}}
            """);

        assertEquals("""
            UNKNOWN_LANGUAGE content/lignes.yml:1:20 `eng` (eng, [fr, en, pl]) ? en
            UNKNOWN_LANGUAGE content/lignes.yml:1:39 `fra` (fra, [fr, en, pl]) ? fr\
            """, walk.reports());
    }

    @Test
    void anOrderNamesEntriesThatExist() {
        Walkthrough walk = walk("""
            -- content/x/_section.yml --
            is: article
            title: X
            order: [bb, aa]
            -- content/x/ab.fr.md --
            ---
            title: A
            ---
            """);

        assertEquals("""
            MISSING_ENTRY content/x/_section.yml:3:9 `bb` (bb, [x]) ? ab
            MISSING_ENTRY content/x/_section.yml:3:13 `aa` (aa, [x]) ? ab\
            """, walk.reports());
    }

    @Test
    void foldersOfSectionsAreNamedLikeIds() {
        Walkthrough walk = walk("""
            -- content/Été/_section.yml --
            is: article
            title: Été
            -- content/Été/a.fr.md --
            ---
            title: A
            ---
            """);

        assertEquals("""
            BAD_ID content/Été/_section.yml:1:1 (Été)\
            """, walk.reports());
    }

    @Test
    void aliasesStayBelowTheSite() {
        Walkthrough walk = walk("""
            -- content/a.fr.md --
            ---
            title: A
            aliases: [a/b, ./c, ../d, e/../f, .zwiesprache-manifest, "g h", //i.example, "https://j.example/", /, k.html]
            ---
            """);

        assertEquals("fr A alias a/b alias k.html", Facts.texts(walk.entry("a").texts()));
        assertEquals(
                8,
                walk.reports()
                        .lines()
                        .filter(line -> line.startsWith("BAD_ALIAS"))
                        .count());
    }

    @Test
    void aDayOfPublicationIsADay() {
        Walkthrough walk = walk("-- content/a.fr.md --\n---\ntitle: A\npublished: 2024/2025\nupdated: hier\n---\n");

        assertEquals("""
            NOT_A_DAY content/a.fr.md:3:12 `2024/2025` (2024/2025)
            NOT_A_DATE content/a.fr.md:4:10 `hier` (hier)\
            """, walk.reports());
    }

    @Test
    void aDocumentMayLackTheLanguageThatOthersHave() {
        Walkthrough walk = walk("""
            -- content/x/_section.yml --
            is: article
            title: X
            languages: [en]
            -- content/x/a.en.md --
            ---
            title: A
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals(true, walk.entry("x/a").texts().in(new Lang("en")).isPresent());
    }
}
