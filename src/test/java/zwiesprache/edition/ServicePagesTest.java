package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.edition.Services.Service;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.typeset.Tongues;

/** The pages that the theme brings along. */
class ServicePagesTest {
    private static final Lang FRENCH = new Lang("fr");
    private static final Lang ENGLISH = new Lang("en");
    private static final Lang POLISH = new Lang("pl");
    private static final String HOME = """
        -- content/index.fr.md --
        ---
        title: Bienvenue
        ---
        -- content/index.en.md --
        ---
        title: Welcome
        ---
        """;

    @TempDir
    Path folder;

    /** What a theme says of one page, in two languages. */
    private static Map<Lang, Service> settings() {
        Map<Lang, Service> settings = new LinkedHashMap<>();
        settings.put(FRENCH, new Service("Réglages", "Tout est réglable.", "Réglages d’affichage"));
        settings.put(ENGLISH, new Service("Settings", "", ""));
        return settings;
    }

    private List<Page> made(String content, PageKind kind, Map<Lang, Service> words) {
        Edition edition = Walkthrough.of(folder, content).sound().edition();
        Tongues tongues = Tongues.of(edition.config().languages().tags());
        List<Page> all = new ServicePages(
                        new Services(Map.of(kind, words)), edition.config().languages(), tongues, edition.pages())
                .all();
        assertEquals(edition.pages(), all.subList(0, edition.pages().size()));
        return all.subList(edition.pages().size(), all.size());
    }

    private static String paths(List<Page> pages) {
        return pages.stream().map(Page::path).collect(Collectors.joining(" "));
    }

    @Test
    void thereIsOneInEachLanguageByTheWordsOfTheTheme() {
        List<Page> pages = made(HOME, PageKind.SETTINGS, settings());

        // Where the theme has no slug, the name of the kind is one.
        assertEquals("fr/reglages-d-affichage/ en/settings/", paths(pages));
        Page french = pages.get(0);
        assertEquals("Réglages", french.title());
        assertEquals("Tout est réglable.", french.description());
        assertEquals(FRENCH, french.titleLang());
        assertEquals(new Content.OfService(PageKind.SETTINGS), french.content());
    }

    @Test
    void theyAreEachOthersLikeInTheOtherLanguage() {
        List<Page.Alternate> both = List.of(
                new Page.Alternate(FRENCH, "fr/reglages-d-affichage/"), new Page.Alternate(ENGLISH, "en/settings/"));

        for (Page page : made(HOME, PageKind.SETTINGS, settings())) {
            assertEquals(Optional.of(page.path()), page.relations().canonical());
            assertTrue(page.relations().indexed());
            assertEquals(both, page.relations().alternates());
            assertEquals(
                    Optional.of("fr/reglages-d-affichage/"), page.relations().xDefault());
            assertEquals(
                    List.of(
                            new Page.Switch(FRENCH, "fr/reglages-d-affichage/", true),
                            new Page.Switch(ENGLISH, "en/settings/", true)),
                    page.relations().switches());
            assertEquals(List.of(), page.relations().pairs());
        }
    }

    @Test
    void theyLieBelowHomeWhichIsCalledAsOnAllOtherPages() {
        List<String> trails = made(HOME, PageKind.SETTINGS, settings()).stream()
                .map(page -> page.trail().toString())
                .toList();

        assertEquals(
                List.of(
                        List.of(new Page.Crumb("Accueil", FRENCH, "fr/")).toString(),
                        List.of(new Page.Crumb("Home", ENGLISH, "en/")).toString()),
                trails);
    }

    @Test
    void aSearchIsNotToBeFoundByAnother() {
        for (Page page : made(HOME, PageKind.SEARCH, settings())) {
            assertEquals(Optional.of(page.path()), page.relations().canonical());
            assertEquals(false, page.relations().indexed());
            assertEquals(List.of(), page.relations().alternates());
            assertEquals(Optional.empty(), page.relations().xDefault());
            assertEquals(2, page.relations().switches().size());
        }
    }

    @Test
    void thereIsNoneInALanguageThatTheThemeDoesNotSpeak() {
        Map<Lang, Service> french = settings();
        french.remove(ENGLISH);
        List<Page> pages = made(HOME, PageKind.SETTINGS, french);

        assertEquals("fr/reglages-d-affichage/", paths(pages));
        assertEquals(1, pages.get(0).relations().switches().size());
    }

    @Test
    void thereIsNoneInALanguageThatTheSiteDoesNotSpeakYet() {
        Map<Lang, Service> words = settings();
        words.put(POLISH, new Service("Ustawienia", "", "ustawienia"));

        assertEquals("fr/reglages-d-affichage/ en/settings/", paths(made(HOME, PageKind.SETTINGS, words)));
    }

    @Test
    void thereIsOneEvenWhereThereIsNoHome() {
        String content = """
            -- content/gens/_section.yml --
            is: person
            title: {fr: Gens, pl: Ludzie}
            languages: [fr, pl]
            """;
        List<Page> pages =
                made(content, PageKind.SETTINGS, Map.of(POLISH, new Service("Ustawienia", "", "ustawienia")));

        assertEquals("pl/ustawienia/", paths(pages));
        assertEquals(List.of(), pages.get(0).trail());
    }

    @Test
    void thoseOfAVariantAreThoseOfItsLanguage() {
        String content = """
            -- site.yml --
            title: {fr: Le tram}
            base-url: https://tram.example/
            languages:
              fr: {name: Français}
              fr-simple: {name: Facile, of: fr}
            -- content/_section.yml --
            is: article
            title: Accueil
            -- content/index.fr.md --
            ---
            title: Bienvenue
            ---
            -- content/index.fr-simple.md --
            ---
            title: Bienvenue
            ---
            """;

        assertEquals("fr/reglages-d-affichage/", paths(made(content, PageKind.SETTINGS, settings())));
    }
}
