package zwiesprache.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Entry;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;

/** Small contents, and the sections and entries they are bound to. */
class BinderTest {
    @TempDir
    Path folder;

    private Walkthrough walk(String text) {
        return Walkthrough.of(folder, text);
    }

    private Entry line(String front, String... other) {
        String text =
                Kinds.ALL + "-- content/lignes/a.fr.md --\n---\ntitle: A\n" + front + "---\n" + String.join("", other);
        return walk(text).sound().entry("lignes/a");
    }

    @Test
    void everyTypeOfField() {
        Entry entry = line("""
            arrets: [gare, sud, depots/nord]
            ouverture: 1883-07-14~/1899
            nom: "Ligne: A"
            devise: Toujours à l'heure
            note: Un *mot* et [](@depots/nord)
            recit: Une [page](@arrets/gare#quai)
            rang: -07
            site: https://a.example/x?y=z
            courriel: a@b.example
            active: false
            traction: cheval
            depot: nord
            tarif: {monnaie: {en: sou, fr: sous}, prix: 15}
            equipe:
              - {role: {fr: conduite}, depot: sud}
              - depuis: 1890?
            """);

        assertEquals("""
            ouverture = 1883-07-14~/1899
            nom = "Ligne: A"
            devise = fr:"Toujours à l'heure"
            note = "Un mot et -> [ToEntry[id=depots/nord, anchor=]]"
            recit = fr:"Une page -> [ToEntry[id=arrets/gare, anchor=quai]]"
            rang = -7
            site = <https://a.example/x?y=z>
            courriel = <mailto:a@b.example>
            active = no
            traction = cheval fr:"à cheval" en:"horse-drawn"
            depot = [depots/nord]
            arrets = [arrets/gare, depots/sud, depots/nord]
            tarif = {prix=15, monnaie=fr:"sous" en:"sou"}
            equipe = {depot=[depots/sud], role=fr:"conduite"} {depuis=1890?}\
            """, Facts.of(entry));
    }

    @Test
    void listsOfOneNeedNoBrackets() {
        assertEquals(
                "arrets = [arrets/gare]\nequipe = {depot=[depots/nord]}",
                Facts.of(line("arrets: gare\nequipe: {depot: nord}\n")));
    }

    @Test
    void aLongFactSaysHowItIsKnown() {
        Entry entry = line("""
            ouverture:
              value: 1883
              status: inferred
              sources: [guide]
              note: {fr: D'après une affiche., en: From a poster.}
              otherwise:
                - {value: 1882-12, sources: livres/guide, note: Sans preuve.}
                - {value: 1884}
            depot: {value: nord, status: announced}
            devise: {value: {fr: Oui, en: Yes}, status: ours}
            equipe: [{role: {value: {fr: chef}, status: stated}, depuis: {value: 1890, status: ours}}]
            """);

        assertEquals("""
            ouverture = 1883 (inferred) by [livres/guide] note fr:"D'après une affiche." en:"From a poster." \
            / 1882-12 by [livres/guide] note "Sans preuve." / 1884
            devise = fr:"Oui" en:"Yes" (ours)
            depot = [depots/nord] (announced)
            equipe = {depuis=1890 (ours), role=fr:"chef"}\
            """, Facts.of(entry));
    }

    @Test
    void aRecordMayHaveAFieldNamedValue() {
        Entry entry = walk("""
            -- content/x/_section.yml --
            is: article
            title: X
            fields:
              mesure: {type: record, fields: {value: {type: integer}, unite: {type: text}}}
            -- content/x/a.fr.md --
            ---
            title: A
            mesure: {value: 3, unite: m}
            ---
            """).sound().entry("x/a");

        assertEquals("mesure = {value=3, unite=\"m\"}", Facts.of(entry));
    }

    @Test
    void localizedFieldsAreStatedInEachLanguagesFileOrTogether() {
        Entry entry = line(
                "devise: Toujours à l'heure\nrecit: {en: Long ago, fr: Jadis}\n",
                "-- content/lignes/a.en.md --\n---\ntitle: A\ndevise: Always on time\n---\n");

        assertEquals(
                "devise = fr:\"Toujours à l'heure\" en:\"Always on time\"\nrecit = fr:\"Jadis\" en:\"Long ago\"",
                Facts.of(entry));
    }

    @Test
    void aLocalizedFieldMayBeStatedInATranslationAlone() {
        Entry entry = line("", "-- content/lignes/a.en.md --\n---\ntitle: A\ndevise: On time\n---\n");

        assertEquals("devise = en:\"On time\"", Facts.of(entry));
    }

    @Test
    void theWordsOfAnEntry() {
        Entry entry = line("""
            summary: Du nord au sud.
            sort: a, ligne
            slug: ligne-a
            aliases: [/ancien/a, vieux.html, b/]
            """, "\nUn [tour](@lignes/a).\n\n![Le plan](plan.png)\n", """
            -- content/lignes/a/plan.png --
            -- content/lignes/a.en.md --
            ---
            title: {value: Line A, status: ours, sources: [guide]}
            ---
            """);

        assertEquals("""
            fr A | Du nord au sud. sort a, ligne slug ligne-a alias ancien/a alias vieux.html alias b/ \
            | Un tour. Le plan -> [ToEntry[id=lignes/a, anchor=]] img [ToFile[path=lignes/a/plan.png]]
            en Line A (ours) by [livres/guide]\
            """, Facts.texts(entry.texts()));
    }

    private static String standing(Entry entry) {
        Entry.Standing standing = entry.standing();
        return standing.draft() + " " + standing.published() + " " + standing.updated() + " " + standing.original()
                + " " + standing.page() + " " + standing.display().layout() + " "
                + standing.display().of();
    }

    @Test
    void theStandingOfAnEntry() {
        assertEquals(
                "true Optional[2024-05-01] Optional[2024-06-01] Optional[fr] false TIMELINE [lignes, depots]",
                standing(line("""
                    draft: true
                    published: 2024-05-01
                    updated: 2024-06-01
                    page: none
                    layout: timeline
                    of: [lignes, depots]
                    """)));
        assertEquals("false Optional.empty Optional.empty Optional[fr] true PAGE []", standing(line("")));
        assertEquals(
                "false Optional.empty Optional.empty Optional.empty true PAGE []", standing(line("original: both\n")));
        assertEquals(
                "false Optional.empty Optional.empty Optional[en] true PAGE []",
                standing(line("original: en\n", "-- content/lignes/a.en.md --\n---\ntitle: A\n---\n")));
    }

    @Test
    void factsStandInTheOriginalWhateverItsLanguage() {
        Walkthrough walk = walk(Kinds.ALL + """
            -- content/lignes/a.fr.md --
            ---
            title: A fr
            devise: Oui
            ---
            -- content/lignes/a.en.md --
            ---
            title: A en
            original: en
            rang: 5
            devise: Yes
            ---
            """);

        assertEquals(
                "devise = fr:\"Oui\" en:\"Yes\"\nrang = 5",
                Facts.of(walk.sound().entry("lignes/a")));
        assertEquals("fr A fr\nen A en", Facts.texts(walk.entry("lignes/a").texts()));
    }

    @Test
    void aListFileHoldsManyEntries() {
        Walkthrough walk = walk(Kinds.ALL + """
            -- content/lignes.yml --
            b: {title: {fr: B fr, en: {value: B en, status: ours}}, rang: 2, devise: {en: Hm}, summary: {fr: Ligne B.}}
            c: {title: Linea C, lang: it, rang: 3, sort: {fr: c trois}, slug: {en: line-c}}
            d: {title: {en: D}, aliases: {en: [d-old]}}
            e: {title: {fr: E}}
            -- content/lignes/e.en.md --
            ---
            title: E en
            summary: Line E.
            devise: E!
            ---
            Words.
            -- content/lignes/b.fr.md --
            Des mots.
            """);

        assertEquals("", walk.reports());
        assertEquals("devise = en:\"Hm\"\nrang = 2", Facts.of(walk.entry("lignes/b")));
        assertEquals(
                "fr B fr | Ligne B. | Des mots.\nen B en (ours)",
                Facts.texts(walk.entry("lignes/b").texts()));
        assertEquals(
                "fr Linea C in it sort c trois\nen Linea C in it slug line-c",
                Facts.texts(walk.entry("lignes/c").texts()));
        assertEquals("en D alias d-old", Facts.texts(walk.entry("lignes/d").texts()));
        assertEquals(
                "fr E\nen E en | Line E. | Words.",
                Facts.texts(walk.entry("lignes/e").texts()));
        assertEquals("devise = en:\"E!\"", Facts.of(walk.entry("lignes/e")));
        assertEquals(
                "false Optional.empty Optional.empty Optional.empty true PAGE []", standing(walk.entry("lignes/b")));
    }

    @Test
    void anEntryMayBeAFolder() {
        Walkthrough walk = walk("""
            -- content/x/_section.yml --
            is: article
            title: X
            -- content/x/a/index.fr.md --
            ---
            title: A
            ---
            ![](./vue.jpg) [plan](plans/un.pdf) [page](@x/a) [ici](#la) [mail](mailto:a@b.example)

            ![Commun](.././commun.jpg)
            -- content/x/a/vue.jpg --
            -- content/x/a/plans/un.pdf --
            -- content/x/commun.jpg --
            """);

        assertEquals("", walk.reports());
        assertEquals(
                "fr A | plan page ici mail Commun -> [ToFile[path=x/a/plans/un.pdf], ToEntry[id=x/a, anchor=],"
                        + " ToAnchor[anchor=la], ToUrl[url=mailto:a@b.example]]"
                        + " img [ToFile[path=x/a/vue.jpg], ToFile[path=x/commun.jpg]]",
                Facts.texts(walk.entry("x/a").texts()));
    }

    @Test
    void sectionsNest() {
        Walkthrough walk = walk("""
            -- content/a/_section.yml --
            is: article
            title: A
            -- content/a/b/_section.yml --
            is: article
            title: B
            -- content/a/b/c.fr.md --
            ---
            title: C
            ---
            [](@a/b/) [](@a/b/c) [](@a/) [](@/) [](@)
            -- content/a/b/index.en.md --
            ---
            title: The Bs
            summary: All of them.
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals(
                "[, a, a/b] [a/b/c]",
                walk.site().sections().keySet() + " " + walk.site().entries().keySet());
        assertEquals(
                "fr C |  -> [ToSection[id=a/b, anchor=], ToEntry[id=a/b/c, anchor=], ToSection[id=a, anchor=],"
                        + " ToSection[id=, anchor=], ToSection[id=, anchor=]]",
                Facts.texts(walk.entry("a/b/c").texts()));
        assertEquals(
                "fr B\nen The Bs | All of them.",
                Facts.texts(walk.site().section(new SectionId("a/b")).texts()));
    }

    private static String words(Section section) {
        return section.kind().is().word() + " " + section.words().title().byLang() + " "
                + section.words().singular().byLang() + " "
                + section.words().slug().byLang() + " "
                + section.arrangement() + " " + section.languages() + " " + section.gate();
    }

    @Test
    void theDeclarationOfASection() {
        Walkthrough walk = walk("""
            -- content/gens/_section.yml --
            is: person
            title: {fr: Gens, en: People, pl: Ludzie}
            singular: {fr: personne}
            slug: {en: people}
            order: newest
            list: letters
            page: none
            languages: [pl, fr]
            publish: each
            -- content/mots/_section.yml --
            is: topic
            title: {fr: Mots, en: Words}
            order: [b, a]
            -- content/mots/a.fr.md --
            ---
            title: A
            ---
            -- content/mots/b.fr.md --
            ---
            title: B
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals(
                "person {fr=Gens, en=People, pl=Ludzie} {fr=personne} {fr=gens, en=people, pl=gens}"
                        + " Arrangement[order=NEWEST, explicit=[], list=LETTERS, pages=false, pairs=true] [fr, pl] EACH",
                words(walk.site().section(new SectionId("gens"))));
        assertEquals(
                "topic {fr=Mots, en=Words} {fr=Mots, en=Words} {fr=mots, en=mots, pl=mots} Arrangement[order=EXPLICIT,"
                        + " explicit=[mots/b, mots/a], list=PLAIN, pages=true, pairs=true] [fr, en] FALLBACK",
                words(walk.site().section(new SectionId("mots"))));
    }

    @Test
    void menusLeadToPages() {
        Walkthrough walk = walk("""
            -- site.yml --
            title: Le tram
            base-url: https://tram.example/
            languages: {fr: Français}
            menu: ["@a/", a/b, "@/"]
            footer: ["@c"]
            -- content/_section.yml --
            is: article
            title: Accueil
            -- content/a/_section.yml --
            is: article
            title: A
            -- content/a/b.fr.md --
            ---
            title: B
            ---
            -- content/c.fr.md --
            ---
            title: C
            ---
            """);

        assertEquals("", walk.reports());
        assertEquals(
                "[ToSection[id=a, anchor=], ToEntry[id=a/b, anchor=], ToSection[id=, anchor=]]",
                walk.site().menus().main().toString());
        assertEquals("[ToEntry[id=c, anchor=]]", walk.site().menus().footer().toString());
    }
}
