package zwiesprache.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.golden.Walkthrough;
import zwiesprache.typeset.Tongues;

/** What the checks find in small sites, and that they are silent where nothing is wrong. */
class ChecksTest {
    @TempDir
    private Path folder;

    private String found(String site) {
        Diagnostics log = new Diagnostics();
        Edition edition = Walkthrough.of(folder, site).sound().edition();
        Tongues tongues = Tongues.of(edition.config().languages().tags());
        Checks.run(edition, tongues, LocalDate.of(2024, 5, 17), log);
        return Walkthrough.reports(log);
    }

    @Test
    void anchorsOfLinks() {
        assertEquals("""
            MISSING_ANCHOR content/a.en.md:7:11 `#mid` (mid, @b, en)
            MISSING_ANCHOR content/a.fr.md:6:10 `#milieux` (milieux, @b, fr) ? milieu
            MISSING_ANCHOR content/a.fr.md:6:30 `#pres` (pres, @a, fr)
            MISSING_ANCHOR content/c.fr.md:4:8 `#seul` (seul, @b, en)\
            """, found("""
                -- content/a.fr.md --
                ---
                title: Á 🚋
                ---
                ## Près {#ici}

                🚋 [un](@b#milieux) et [deux](#pres)
                [trois](@b#milieu) [quatre](#ici) [cinq](@b#note) [six](@b#seul) [sept](@a#ici)
                -- content/a.en.md --
                ---
                title: A
                summary: "Words."
                ---
                ## Near {#ici}

                [seven](@b#mid) [eight](@b#milieu) [nine](@b#seulement)
                -- content/b.fr.md --
                ---
                title: B
                ---
                ## Milieu

                [Une note]{#note}

                ## Seul {#seul}
                -- content/b.en.md --
                ---
                title: B
                ---
                ## Middle {#milieu}

                ## Alone {#seulement}
                -- content/c.fr.md --
                ---
                title: C
                ---
                [un](@b#seul), [deux](@b#milieu)
                """));
    }

    @Test
    void listsHaveAnchorsOfTheirOwn() {
        assertEquals("", found("""
            -- content/fetes/_section.yml --
            is: event
            title: {fr: Fêtes, en: Feasts}
            fields: {jour: {type: date, role: when}}
            -- content/fetes/bal.fr.md --
            ---
            title: Bal
            jour: 1931-07-14
            ---
            [l’an](@temps#1931) [la lettre](@fetes/#b)
            -- content/temps.fr.md --
            ---
            title: Temps
            layout: timeline
            of: fetes
            ---
            """));
    }

    @Test
    void whatIsHeldBack() {
        assertEquals("""
            LINK_TO_HELD_BACK content/a.fr.md:6:9 `@lieux/secret` (@lieux/secret, draft)
            LINK_TO_HELD_BACK content/a.fr.md:6:31 `@demain` (@demain, future)
            REFERENCE_TO_HELD_BACK content/lieux/gare.fr.md:3:1 `pres` (pres, lieux/secret, draft)
            LINK_TO_HELD_BACK site.yml:7:14 `"@demain"` (@demain, future)\
            """, found("""
                -- site.yml --
                title: T
                base-url: https://tram.example/
                languages:
                  fr: {name: Français}
                  en: {name: English}
                zone: Europe/Paris
                menu: ["@a", "@demain"]
                -- content/a.fr.md --
                ---
                title: A
                published: 2024-05-17
                ---
                Texte
                et [un](@lieux/secret) et [x](@demain)
                -- content/demain.fr.md --
                ---
                title: Demain
                published: 2024-05-18
                ---
                [un](@lieux/secret)
                -- content/lieux/_section.yml --
                is: place
                title: {fr: Lieux, en: Places}
                fields: {pres: {type: references, to: lieux}}
                -- content/lieux/gare.fr.md --
                ---
                title: Gare
                pres: [port, secret]
                ---
                -- content/lieux/port.fr.md --
                ---
                title: Port
                ---
                -- content/lieux/secret.fr.md --
                ---
                title: Secret
                draft: true
                pres: secret
                ---
                """));
    }

    @Test
    void circles() {
        assertEquals("""
            CIRCLE content/mots.yml:1:21 `sur` ([mots/a, mots/b, mots/c])
            CIRCLE content/mots.yml:4:21 `sur` ([mots/d])\
            """, found("""
                -- content/mots/_section.yml --
                is: topic
                title: {fr: Mots, en: Words}
                list: hierarchy
                fields: {sur: {type: references, to: mots, role: broader}}
                -- content/mots.yml --
                a: {title: {fr: A}, sur: b}
                b: {title: {fr: B}, sur: [e, c]}
                c: {title: {fr: C}, sur: [a, e]}
                d: {title: {fr: D}, sur: d}
                e: {title: {fr: E}}
                f: {title: {fr: F}, sur: [a, d, e]}
                """));
    }

    @Test
    void aDeepHierarchyIsNoCircle() {
        StringBuilder site = new StringBuilder("""
            -- content/mots/_section.yml --
            is: topic
            title: {fr: Mots, en: Words}
            fields: {sur: {type: reference, to: mots, role: broader}}
            -- content/mots.yml --
            m0: {title: {fr: M}}
            """);
        for (int i = 1; i < 5000; i++) {
            site.append("m")
                    .append(i)
                    .append(": {title: {fr: M}, sur: m")
                    .append(i - 1)
                    .append("}\n");
        }
        assertEquals("", found(site.toString()));
    }

    @Test
    void titlesOfSections() {
        assertEquals("""
            UNTITLED_SECTION content/lieux/_section.yml:1:1 (@lieux/, en)\
            """, found("""
                -- content/lieux/_section.yml --
                is: place
                title: {fr: Lieux}
                -- content/manuel/_section.yml --
                is: article
                title: {fr: Manuel}
                languages: [fr]
                """));
    }
}
