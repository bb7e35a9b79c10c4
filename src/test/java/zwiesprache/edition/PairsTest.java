package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;

/** Which pages stand side by side, where, and how they stand to the others. */
class PairsTest {
    private static final String SITE = """
        -- site.yml --
        title: T
        base-url: https://t.example
        languages: {fr: F, fr-simple: {of: fr}, en: E, pl: P}
        pairs: %s
        -- content/_section.yml --
        is: article
        title: {fr: Accueil, en: Home, pl: Start}
        -- content/index.fr.md --
        ---
        title: Accueil
        ---
        Bonjour.
        -- content/index.en.md --
        ---
        title: Home
        ---
        Hello.
        -- content/s/_section.yml --
        is: article
        title: {fr: Textes, en: Texts, pl: Teksty}
        slug: {fr: textes, en: texts}
        -- content/s/both.fr.md --
        ---
        title: Les deux
        ---
        Un.
        -- content/s/both.fr-simple.md --
        ---
        title: Facile
        ---
        Un.
        -- content/s/both.en.md --
        ---
        title: Both
        slug: the-two
        ---
        One.
        -- content/s/title.fr.md --
        ---
        title: Un titre
        ---
        -- content/s/title.en.md --
        ---
        title: A title
        ---
        A text that the French have not.
        -- content/s/alone.fr.md --
        ---
        title: Seul
        ---
        Un.
        -- content/g/_section.yml --
        is: article
        title: {fr: G, en: G, pl: G}
        publish: both
        -- content/g/kept.fr.md --
        ---
        title: Retenu
        ---
        Un.
        """;

    @TempDir
    Path folder;

    private Walkthrough walk(String pairs, boolean proof) {
        String site = SITE.formatted(pairs);
        return proof ? Walkthrough.proof(folder, site) : Walkthrough.of(folder, site);
    }

    @Test
    void aSectionMayDoWithoutThem() {
        String site = SITE.formatted("[[fr, en]]")
                .replace("slug: {fr: textes, en: texts}", "slug: {fr: textes, en: texts}\npairs: false");
        assertEquals(
                List.of("fr-en/"),
                Walkthrough.of(folder, site).edition().pages().stream()
                        .filter(page -> page.content() instanceof Content.OfPair)
                        .map(Page::path)
                        .toList());
    }

    private static String pairs(Walkthrough walk) {
        return walk.edition().pages().stream()
                .filter(page -> page.content() instanceof Content.OfPair)
                .map(Page::path)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> beside(Walkthrough walk, String path) {
        return walk.page(path).relations().pairs().stream()
                .map(Page.Beside::path)
                .toList();
    }

    @Test
    void whatHasWordsInBothLanguagesStandsSideBySide() {
        Walkthrough walk = walk("[[fr, en]]", false).sound();
        assertEquals("fr-en/\nfr-en/textes/both/", pairs(walk));
        assertEquals(List.of("fr-en/textes/both/"), beside(walk, "fr/textes/both/"));
        assertEquals(List.of("fr-en/textes/both/"), beside(walk, "en/texts/the-two/"));
        assertEquals(List.of("fr-en/textes/both/"), beside(walk, "fr-en/textes/both/"));
        for (String path : List.of("fr-simple/textes/both/", "pl/s/both/", "fr/textes/alone/", "fr/textes/")) {
            assertEquals(List.of(), beside(walk, path), path);
        }
    }

    @Test
    void thePageInTheFirstLanguageCounts() {
        Page page = walk("[[en, fr]]", false).page("en-fr/texts/the-two/");
        assertEquals("en", page.lang().tag());
        assertEquals(Optional.of("en/texts/the-two/"), page.relations().canonical());
        assertEquals(false, page.relations().indexed());
        assertEquals(List.of(), page.relations().alternates());
        assertEquals(
                "[fr=fr/textes/both/, en=en/texts/the-two/, pl=pl/s/both/]",
                page.relations().switches().stream()
                        .map(each -> each.lang() + "=" + each.path())
                        .toList()
                        .toString());
        assertEquals(2, page.trail().size());
    }

    @Test
    void ofBothOrdersEachLanguageHasItsOwn() {
        Walkthrough walk = walk("[[fr, en], [en, fr]]", false);
        assertEquals("fr-en/\nfr-en/textes/both/\nen-fr/\nen-fr/texts/the-two/", pairs(walk));
        assertEquals(List.of("fr-en/textes/both/"), beside(walk, "fr/textes/both/"));
        assertEquals(List.of("en-fr/texts/the-two/"), beside(walk, "en/texts/the-two/"));
    }

    @Test
    void translatorsAreShownToo() {
        Walkthrough walk = walk("[[fr, en]]", true);
        assertEquals("fr-en/\nfr-en/textes/both/\nfr-en/g/kept/\nfr-en/textes/alone/", pairs(walk));
        assertEquals(List.of("fr-en/textes/alone/"), beside(walk, "fr/textes/alone/"));
        assertEquals(List.of("fr-en/textes/alone/"), beside(walk, "en/texts/alone/"));
        Page kept = walk.page("fr-en/g/kept/");
        assertEquals(Optional.empty(), kept.relations().canonical());
        Content.OfPair of = (Content.OfPair) kept.content();
        assertTrue(of.second().text().isEmpty());
        assertEquals(Optional.empty(), of.first().path());
        assertEquals(1, of.text().rows().size());
    }

    @Test
    void anAliasMayNotTakeItsPlace() {
        Walkthrough walk = Walkthrough.of(
                folder,
                SITE.formatted("[[fr, en]]")
                        .replace("title: Les deux", "title: Les deux\naliases: [fr-en/textes/both]"));
        assertEquals(
                "DUPLICATE_ADDRESS content/s/both.fr.md:3:11 `fr-en/textes/both` (fr-en/textes/both/) &"
                        + " content/s/both.fr.md:1:1",
                walk.reports());
    }
}
