package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;

/** Where pages are: language, slugs of the sections, slug of the entry. */
class AddressesTest {
    private static final String VARIED = """
        -- site.yml --
        title: {fr: Le tram, en: The tramway}
        base-url: https://tram.example/
        languages:
          fr: {name: Français}
          fr-simple: {name: Facile, of: fr}
          en: {name: English}
        -- content/s/_section.yml --
        is: article
        title: {fr: S fr, en: S en}
        slug: {fr: esse}
        -- content/s/a.fr.md --
        ---
        title: A
        slug: ah
        ---
        -- content/s/a.fr-simple.md --
        ---
        title: A facile
        ---
        -- content/s/b.fr.md --
        ---
        title: B
        ---
        Voir [A](@s/a).
        -- content/s/c.fr.md --
        ---
        title: C
        page: none
        ---
        -- content/index.fr-simple.md --
        ---
        title: Accueil facile
        ---
        """;

    @TempDir
    Path folder;

    @Test
    void slugsMakeTheAddress() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- content/a/_section.yml --
            is: article
            title: {fr: A, en: A}
            slug: {fr: un, en: one}
            -- content/a/b/_section.yml --
            is: article
            title: {fr: B, en: B}
            slug: deux
            -- content/a/b/c.fr.md --
            ---
            title: C
            ---
            -- content/a/b/c.en.md --
            ---
            title: C
            slug: see
            aliases: [en/old/c, see.html]
            ---
            -- content/p.fr.md --
            ---
            title: P
            aliases: /p/
            ---
            """);

        assertEquals("""
            fr/
            fr/un/
            fr/un/deux/
            fr/un/deux/c/
            fr/p/
            en/
            en/one/
            en/one/deux/
            en/one/deux/see/
            en/p/
            p/
            en/old/c/
            see.html\
            """, Editions.paths(walk.sound().edition()));
    }

    @Test
    void aVariantHasOnlyWhatIsWrittenInIt() {
        Edition edition = Walkthrough.of(folder, VARIED).sound().edition();

        assertEquals("""
            fr/
            fr/esse/
            fr/esse/ah/
            fr/esse/b/
            fr-simple/
            fr-simple/esse/a/
            en/
            en/s/
            en/s/a/
            en/s/b/\
            """, Editions.paths(edition));
    }

    @Test
    void readersOfAVariantGoOnInTheFullLanguage() {
        Walkthrough walk = Walkthrough.of(folder, VARIED);
        Lang easy = new Lang("fr-simple");

        assertEquals(
                Optional.of("fr-simple/esse/a/"), walk.shown("s/a", "fr-simple").path());
        assertEquals(Optional.of("fr/esse/b/"), walk.shown("s/b", "fr-simple").path());
        assertEquals(Optional.empty(), walk.shown("s/c", "fr-simple").path());
        assertEquals(
                "ToPage[path=fr/esse/b/#x, lang=fr, title=B, titleLang=fr]",
                walk.edition()
                        .link(new Target.ToEntry(new EntryId("s/b"), "x"), true, easy)
                        .toString());
        assertEquals(
                "ToPage[path=fr/esse/, lang=fr, title=S fr, titleLang=fr]",
                walk.edition()
                        .link(new Target.ToSection(new SectionId("s"), ""), true, easy)
                        .toString());
        assertEquals(
                "ToPage[path=fr-simple/, lang=fr-simple, title=Accueil, titleLang=fr]",
                walk.edition()
                        .link(new Target.ToSection(SectionId.ROOT, ""), true, easy)
                        .toString());
    }

    @Test
    void linksThatAreNoPagesStayWhatTheyAre() {
        String files = "-- content/plan.pdf --\n-- content/cent % à.pdf --\n";
        Edition edition = Walkthrough.of(folder, VARIED + files).edition();
        Lang reader = new Lang("fr");

        assertEquals(
                "ToFile[path=files/plan.pdf#page=2]",
                edition.link(new Target.ToFile("plan.pdf#page=2"), false, reader)
                        .toString());
        assertEquals(
                "ToFile[path=files/cent%20%25%20à.pdf]",
                edition.link(new Target.ToFile("cent % à.pdf"), false, reader).toString());
        assertEquals(
                "Plain[title=, lang=fr]",
                edition.link(new Target.ToFile("none.pdf"), false, reader).toString());
        assertEquals(
                "Here[anchor=x]",
                edition.link(new Target.ToAnchor("x"), false, reader).toString());
        assertEquals(
                "Away[url=mailto:a@b.example]",
                edition.link(new Target.ToUrl("mailto:a@b.example"), false, reader)
                        .toString());
        assertEquals(
                "Plain[title=, lang=fr]",
                edition.link(new Target.Nowhere(), false, reader).toString());
    }

    @Test
    void aSectionOutsideTheReadersLanguageIsNamedOnly() {
        Walkthrough walk = Walkthrough.of(
                folder, "-- content/s/_section.yml --\nis: article\ntitle: {en: Essays}\nlanguages: [en]\n");

        assertEquals("fr/\nen/\nen/s/", Editions.paths(walk.sound().edition()));
        assertEquals(
                "Plain[title=Essays, lang=en]",
                walk.edition()
                        .link(new Target.ToSection(new SectionId("s"), ""), true, new Lang("fr"))
                        .toString());
    }

    @Test
    void twoPagesAtOneAddressAreReported() {
        Walkthrough walk = Walkthrough.of(folder, """
            -- content/s/_section.yml --
            is: article
            title: {fr: S, en: S}
            -- content/s/a.fr.md --
            ---
            title: A
            slug: b
            ---
            -- content/s/b.fr.md --
            ---
            title: B
            aliases: [autre, vieux, fr/s, s.html]
            ---
            -- content/s/index.fr.md --
            ---
            title: S
            aliases: [autre/, AUTRES, autr]
            ---
            -- content/autres.fr.md --
            ---
            title: Autres
            aliases: [autr]
            ---
            """);

        assertEquals("""
            DUPLICATE_ADDRESS content/autres.fr.md:3:11 `autr` (autr/) & content/s/index.fr.md:3:27 `autr`
            DUPLICATE_ADDRESS content/s/b.fr.md:1:1 (fr/s/b/) & content/s/a.fr.md:1:1
            DUPLICATE_ADDRESS content/s/b.fr.md:3:11 `autre` (autre/) & content/s/index.fr.md:3:11 `autre/`
            DUPLICATE_ADDRESS content/s/b.fr.md:3:25 `fr/s` (fr/s/) & content/s/index.fr.md:1:1\
            """, walk.reports());
    }
}
