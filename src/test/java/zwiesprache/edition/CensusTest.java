package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zwiesprache.golden.SiteText;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Target;

/** Which entries have pages in which languages; today is 2024-05-17. */
class CensusTest {
    private static final String GATED = """
        -- content/s/_section.yml --
        is: article
        title: {fr: S, en: S}
        publish: GATE
        -- content/s/both.fr.md --
        ---
        title: Deux
        ---
        -- content/s/both.en.md --
        ---
        title: Both
        ---
        -- content/s/french.fr.md --
        ---
        title: Une
        ---
        -- content/s/english.en.md --
        ---
        title: One
        original: en
        ---
        -- content/s/draft.fr.md --
        ---
        title: Brouillon
        draft: true
        ---
        -- content/s/future.fr.md --
        ---
        title: Demain
        published: 2024-05-18
        ---
        -- content/s/today.fr.md --
        ---
        title: Aujourd'hui
        published: 2024-05-17
        ---
        -- content/s/today.en.md --
        ---
        title: Today
        ---
        """;

    @TempDir
    Path folder;

    private Edition edition(String gate) {
        return Walkthrough.of(folder, GATED.replace("GATE", gate)).sound().edition();
    }

    @Test
    void withFallbackEachEntryIsInEachLanguage() {
        Edition edition = edition("fallback");

        assertEquals("""
            fr/
            fr/s/
            fr/s/both/
            fr/s/english/
            fr/s/french/
            fr/s/today/
            en/
            en/s/
            en/s/both/
            en/s/english/
            en/s/french/
            en/s/today/\
            """, Editions.paths(edition));
        assertEquals("s/draft DRAFT []\ns/future FUTURE []", Editions.heldBack(edition));
    }

    @Test
    void eachLanguageMayHaveItsOwnEntries() {
        Edition edition = edition("each");

        assertEquals("""
            fr/
            fr/s/
            fr/s/both/
            fr/s/french/
            fr/s/today/
            en/
            en/s/
            en/s/both/
            en/s/english/
            en/s/today/\
            """, Editions.paths(edition));
        assertEquals("s/draft DRAFT []\ns/future FUTURE []", Editions.heldBack(edition));
    }

    @Test
    void orOnlyThoseThatAllHave() {
        Edition edition = edition("both");

        assertEquals("""
            fr/
            fr/s/
            fr/s/both/
            fr/s/today/
            en/
            en/s/
            en/s/both/
            en/s/today/\
            """, Editions.paths(edition));
        assertEquals("""
            s/draft DRAFT []
            s/english TRANSLATION [fr]
            s/french TRANSLATION [en]
            s/future FUTURE []\
            """, Editions.heldBack(edition));
    }

    @Test
    void listsShowWhatIsPublishedInTheLanguage() {
        Edition edition = edition("each");

        assertEquals("3\n: today both french", Editions.words(Editions.listing(page(edition, "fr/s/"))));
        assertEquals("3\n: both english today", Editions.words(Editions.listing(page(edition, "en/s/"))));
    }

    private static Page page(Edition edition, String path) {
        return edition.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withDraftsNothingIsHeldBackButByTheGate() {
        SiteText.write(folder, GATED.replace("GATE", "both"));
        Edition edition = Walkthrough.of(folder, true).edition();

        assertEquals("""
            s/draft TRANSLATION [en]
            s/english TRANSLATION [fr]
            s/french TRANSLATION [en]
            s/future TRANSLATION [en]\
            """, Editions.heldBack(edition));
    }

    /** A link to an entry, with words of its own or bare, for readers of both languages. */
    @ParameterizedTest
    @CsvSource({
        "fallback, french, 'ToPage[path=fr/s/french/, lang=fr, title=Une, titleLang=fr]',"
                + " 'ToPage[path=en/s/french/, lang=fr, title=Une, titleLang=fr]'",
        "each, french, 'ToPage[path=fr/s/french/, lang=fr, title=Une, titleLang=fr]', 'Plain[title=Une, lang=fr]'",
        "both, french, 'Plain[title=Une, lang=fr]', 'Plain[title=Une, lang=fr]'",
        "both, both, 'ToPage[path=fr/s/both/, lang=fr, title=Deux, titleLang=fr]',"
                + " 'ToPage[path=en/s/both/, lang=en, title=Both, titleLang=en]'",
        "fallback, draft, 'Plain[title=, lang=fr]', 'Plain[title=, lang=en]'",
        "fallback, future, 'Plain[title=, lang=fr]', 'Plain[title=, lang=en]'",
    })
    void linksToWhatIsHeldBackAreNone(String gate, String to, String french, String english) {
        Edition edition = edition(gate);
        Target target = new Target.ToEntry(new EntryId("s/" + to), "");

        assertEquals(french, edition.link(target, true, new Lang("fr")).toString());
        assertEquals(english, edition.link(target, false, new Lang("en")).toString());
    }

    @Test
    void aGateOfTheSectionComesBeforeTheSites() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- site.yml --
            title: T
            base-url: https://t.example
            languages: {fr: F, en: E}
            publish: both
            -- content/a.fr.md --
            ---
            title: A
            ---
            -- content/s/_section.yml --
            is: article
            title: S
            publish: each
            -- content/s/b.fr.md --
            ---
            title: B
            ---
            """);

        assertEquals(
                "fr/\nfr/s/\nfr/s/b/\nen/\nen/s/", Editions.paths(walk.sound().edition()));
        assertEquals("a TRANSLATION [en]", Editions.heldBack(walk.edition()));
    }
}
