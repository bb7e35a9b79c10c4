package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;

/** Each entry knows what refers to it, and in what way. */
class BacklinkingTest {
    private static final String KINDS = """
        -- content/gens/_section.yml --
        is: person
        title: {fr: Gens, en: People}
        -- content/livres/_section.yml --
        is: source
        title: {fr: Livres, en: Books}
        -- content/lignes/_section.yml --
        is: event
        title: {fr: Lignes, en: Lines}
        fields:
          ouverture: {type: date, role: when}
          chef: {type: reference, to: gens, inverse: {fr: Dirigea, en: Led}}
          amis: {type: references, to: gens}
          equipe:
            type: records
            inverse: rien
            fields:
              qui: {type: reference, to: gens, inverse: {fr: Travailla à, en: Worked at}}
              note: {type: markdown}
          sources: {type: references, to: livres, role: sources, inverse: Cité par}
          recit: {type: markdown, localized: true}
        -- content/gens.yml --
        anne: {title: Anne}
        bruno: {title: Bruno}
        -- content/livres.yml --
        guide: {title: Guide}
        """;

    @TempDir
    Path folder;

    private String backlinks(String path, String entries) {
        Walkthrough walk = Walkthrough.of(folder, KINDS + entries).sound();
        Content.OfEntry page = (Content.OfEntry) walk.page(path).content();
        return page.backlinks().stream()
                .map(group -> group.section() + " "
                        + group.label().values().stream().findFirst().orElse("-") + ": " + Editions.names(group.from()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void fieldsAndRecordsReferUnderTheirInverse() {
        assertEquals("lignes Dirigea: a b\nlignes Travailla à: b c", backlinks("fr/gens/anne/", """
            -- content/lignes.yml --
            a: {title: A, chef: anne}
            b: {title: B, chef: anne, equipe: [{qui: anne}, {qui: anne}, {qui: bruno}]}
            c: {title: C, equipe: {qui: anne}}
            """));
    }

    @Test
    void aFieldWithoutAnInverseIsAMentionAndMentionsComeLast() {
        assertEquals("lignes Dirigea: c\nlignes -: a b", backlinks("fr/gens/anne/", """
            -- content/lignes.yml --
            a: {title: A, amis: [bruno, anne]}
            b: {title: B}
            c: {title: C, chef: anne}
            -- content/lignes/b.fr.md --
            Avec [elle](@gens/anne), encore [](@gens/anne#vie).
            """));
    }

    @Test
    void whatAFieldSaysIsNotSaidAgainAsAMention() {
        assertEquals("lignes Dirigea: a", backlinks("fr/gens/anne/", """
            -- content/lignes/a.fr.md --
            ---
            title: A
            chef: anne
            amis: [anne]
            ---
            Avec [elle](@gens/anne).
            """));
    }

    @Test
    void sourcesOfFactsAndTitlesAreMentioned() {
        assertEquals("lignes Cité par: f\nlignes -: a b c d e", backlinks("fr/livres/guide/", """
            -- content/lignes.yml --
            a: {title: A, chef: {value: anne, sources: guide}}
            b: {title: B, chef: {value: anne, otherwise: [{value: bruno, sources: [guide]}]}}
            c: {title: {fr: {value: C, sources: guide}}}
            d: {title: D, equipe: [{qui: {value: anne, sources: guide}}]}
            e: {title: E, equipe: [{note: "Voir le [guide](@livres/guide)."}]}
            f: {title: F, sources: guide, recit: {fr: "Selon le guide[](@livres/guide)"}}
            """));
    }

    @Test
    void anAlternativeRefersLikeTheFactItself() {
        assertEquals(
                "lignes Dirigea: a",
                backlinks(
                        "fr/gens/bruno/",
                        "-- content/lignes.yml --\na: {title: A, chef: {value: anne, otherwise: [{value: bruno}]}}\n"));
    }

    @Test
    void linksOfAllLanguagesCountInTimeOrder() {
        assertEquals("lignes -: c b a", backlinks("en/gens/anne/", """
            -- content/lignes.yml --
            a: {title: A}
            b: {title: B, ouverture: 1999}
            c: {title: C, ouverture: 1998}
            -- content/lignes/a.fr.md --
            [Elle](@gens/anne).
            -- content/lignes/b.en.md --
            [Her](@gens/anne).
            -- content/lignes/c.en.md --
            [Her](@gens/anne).
            """));
    }

    @Test
    void whatIsHiddenRefersToNothingAndNothingRefersToItself() {
        assertEquals("lignes -: c", backlinks("fr/gens/anne/", """
            -- content/lignes.yml --
            a: {title: A, draft: true, chef: anne}
            b: {title: B, published: 2030-01-01, chef: anne}
            c: {title: C, amis: anne}
            -- content/gens/anne.fr.md --
            C'est [moi](@gens/anne).
            """));
    }
}
