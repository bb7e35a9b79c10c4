package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.edition.Page.Alternate;
import zwiesprache.edition.Page.Relations;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;

/** How pages of several languages stand to each other: what must hold for every site, and what single pages say. */
class RelatingTest {
    private static final Path SITES = Path.of("src/test/resources/sites");

    @TempDir
    Path folder;

    /** All whole sites of the tests, and the one that the project is for. */
    static List<Path> sites() throws IOException {
        List<Path> sites = new ArrayList<>(List.of(Path.of("")));
        try (Stream<Path> folders = Files.list(SITES)) {
            folders.filter(each -> Files.exists(each.resolve("site.yml")))
                    .sorted()
                    .forEach(sites::add);
        }
        return sites;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void relationsHoldFromBothEnds(Path site) {
        for (boolean drafts : List.of(false, true)) {
            Edition edition = Walkthrough.of(site.toAbsolutePath(), drafts).edition();
            Map<String, Page> pages = new LinkedHashMap<>();
            edition.pages().forEach(page -> pages.put(page.path(), page));
            assertTrue(pages.size() > 4, "only " + pages.keySet());
            for (Page page : edition.pages()) {
                new Claims(page, pages, edition.config().languages()).check();
            }
        }
    }

    /** What a page claims about others. */
    private record Claims(Page page, Map<String, Page> pages, Languages languages) {
        void check() {
            Relations relations = page.relations();
            relations.alternates().forEach(this::alternate);
            assertUnique(relations.alternates().stream().map(Alternate::lang).toList());
            relations
                    .xDefault()
                    .ifPresent(path -> there(path)
                            .relations()
                            .xDefault()
                            .ifPresentOrElse(
                                    same -> assertEquals(path, same, page.path()),
                                    () -> assertEquals("no x-default", path)));
            relations.switches().forEach(this::offered);
            assertUnique(relations.switches().stream().map(Page.Switch::lang).toList());
            relations.variants().forEach(this::variant);
            page.trail().forEach(crumb -> there(crumb.path()));
            canonical(relations);
        }

        /** From an easy page the switch leads to the easy page of the other language, where there is one. */
        private void offered(Page.Switch item) {
            Lang there = there(item.path()).lang();
            assertEquals(item.lang(), languages.isVariant(page.lang()) ? languages.full(there) : there, page.path());
        }

        private void assertUnique(List<Lang> langs) {
            assertEquals(langs.stream().distinct().toList(), langs, page.path());
            assertTrue(langs.stream().noneMatch(languages::isVariant), page.path());
        }

        private Page there(String path) {
            Page there = pages.get(path);
            assertTrue(there != null, page.path() + " names " + path + ", which there is not");
            return there;
        }

        private void alternate(Alternate alternate) {
            Page other = there(alternate.path());
            assertEquals(alternate.lang(), other.lang(), page.path());
            assertEquals(page.relations().alternates(), other.relations().alternates(), page.path());
            assertTrue(other.relations().indexed(), page.path() + " names " + other.path() + ", which is not indexed");
        }

        private void variant(Alternate variant) {
            Page other = there(variant.path());
            assertEquals(variant.lang(), other.lang(), page.path());
            assertEquals(languages.full(page.lang()), languages.full(other.lang()), page.path());
            assertTrue(other.relations().variants().contains(new Alternate(page.lang(), page.path())), page.path());
        }

        private void canonical(Relations relations) {
            boolean root = page.path().isEmpty();
            if (relations.indexed()) {
                assertEquals(page.path(), relations.canonical().orElseThrow());
                boolean listed = relations.alternates().contains(new Alternate(page.lang(), page.path()));
                assertEquals(!root && !languages.isVariant(page.lang()), listed, page.path());
                assertEquals(
                        !languages.isVariant(page.lang()), relations.xDefault().isPresent(), page.path());
            } else {
                assertEquals(List.of(), relations.alternates());
                assertFalse(relations.xDefault().isPresent());
                relations
                        .canonical()
                        .ifPresent(path -> assertTrue(
                                there(path).relations().indexed() || page.content() instanceof Content.Redirect,
                                page.path() + " stands for " + path + ", which is not indexed"));
            }
        }
    }

    private static String words(Page page) {
        Relations relations = page.relations();
        return relations.canonical().orElse("-") + (relations.indexed() ? " indexed" : " hidden") + " | "
                + list(relations.alternates().stream().map(each -> each.lang() + "=" + each.path())) + " | "
                + relations.xDefault().orElse("-") + " | "
                + list(relations.switches().stream().map(each -> each.lang() + (each.real() ? "=" : "~") + each.path()))
                + " | " + list(relations.variants().stream().map(each -> each.lang() + "=" + each.path()));
    }

    private static String list(Stream<String> words) {
        return String.join(" ", words.toList());
    }

    @Test
    void realPagesNameEachOtherAndFallbacksTheRealOne() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- site.yml --
            title: T
            base-url: https://t.example
            languages: {fr: F, fr-simple: {of: fr}, en: E, pl: P}
            -- content/_section.yml --
            is: article
            title: {fr: Accueil, en: Home, pl: Start}
            -- content/a.fr.md --
            ---
            title: A
            ---
            -- content/a.fr-simple.md --
            ---
            title: A facile
            ---
            -- content/a.en.md --
            ---
            title: A
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals(" indexed | fr=fr/ en=en/ pl=pl/ |  | fr=fr/ en=en/ pl=pl/ | ", words(walk.page("")));
        assertEquals("- hidden |  | - | fr=fr/ en=en/ pl=pl/ | ", words(walk.page("404.html")));
        assertEquals("fr/ indexed | fr=fr/ en=en/ pl=pl/ |  | fr=fr/ en=en/ pl=pl/ | ", words(walk.page("fr/")));
        assertEquals(
                "fr/a/ indexed | fr=fr/a/ en=en/a/ | fr/a/ | fr=fr/a/ en=en/a/ pl~pl/a/ | fr-simple=fr-simple/a/",
                words(walk.page("fr/a/")));
        assertEquals("fr/a/ hidden |  | - | fr=fr/a/ en=en/a/ pl~pl/a/ | ", words(walk.page("pl/a/")));
        assertEquals(
                "fr-simple/a/ indexed |  | - | fr=fr/a/ en=en/a/ pl~pl/a/ | fr=fr/a/",
                words(walk.page("fr-simple/a/")));
    }

    @Test
    void whereAPageIsNotTheSwitchLeadsToTheNearestThatIs() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- content/s/_section.yml --
            is: article
            title: {fr: S, en: S}
            publish: each
            -- content/s/a.fr.md --
            ---
            title: A
            ---
            -- content/n/_section.yml --
            is: article
            title: {fr: N}
            languages: [fr]
            -- content/n/b.fr.md --
            ---
            title: B
            ---
            -- content/w/_section.yml --
            is: article
            title: {fr: W, en: W, pl: W}
            languages: [fr, en, pl]
            -- content/w/c.pl.md --
            ---
            title: C
            original: pl
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals("fr/s/a/ indexed | fr=fr/s/a/ | fr/s/a/ | fr=fr/s/a/ en~en/s/ | ", words(walk.page("fr/s/a/")));
        assertEquals("fr/n/b/ indexed | fr=fr/n/b/ | fr/n/b/ | fr=fr/n/b/ en~en/ | ", words(walk.page("fr/n/b/")));
        assertEquals("fr/n/ indexed | fr=fr/n/ | fr/n/ | fr=fr/n/ en~en/ | ", words(walk.page("fr/n/")));
        assertEquals(
                "pl/w/c/ indexed | pl=pl/w/c/ | pl/w/c/ | fr~fr/w/c/ en~en/w/c/ pl=pl/w/c/ | ",
                words(walk.page("pl/w/c/")));
        assertEquals(
                "pl/w/ indexed | fr=fr/w/ en=en/w/ pl=pl/w/ | fr/w/ | fr=fr/w/ en=en/w/ pl=pl/w/ | ",
                words(walk.page("pl/w/")));
    }
}
