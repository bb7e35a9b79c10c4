package zwiesprache.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;

/** What pages list, in which order, and how long lists are divided. */
class ListingsTest {
    @TempDir
    Path folder;

    private Walkthrough walk(String text) {
        return Walkthrough.of(folder, text).sound();
    }

    private static String words(Walkthrough walk, String path) {
        return Editions.words(Editions.listing(walk.page(path)));
    }

    /** A section of that many dated entries; {@code sets} are further keys of its declaration. */
    private static String dated(int count, String sets, IntFunction<String> date) {
        return "-- content/s/_section.yml --\nis: event\ntitle: {fr: S, en: S}\n" + sets
                + "fields: {d: {type: date, role: when}}\n-- content/s.yml --\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "e" + i + ": {title: " + title(i) + ", d: " + date.apply(i) + "}\n")
                        .collect(Collectors.joining());
    }

    private static String title(int i) {
        return (char) ('A' + i % 26) + "-" + i;
    }

    @Test
    void aHundredEntriesStandOnOnePage() {
        Walkthrough walk = walk(dated(100, "order: date\n", i -> String.valueOf(2000 + i % 3)));

        assertTrue(words(walk, "fr/s/").startsWith("100\n: e0 e78 "), words(walk, "fr/s/"));
        assertEquals(
                0,
                walk.edition().pages().stream()
                        .filter(page -> page.content() instanceof Content.OfPart)
                        .count());
    }

    @Test
    void aHundredAndOneAreDividedByYear() {
        Walkthrough walk = walk(dated(101, "order: date\n", i -> String.valueOf(2000 + i % 3)));

        assertEquals("101\n> 2000 fr/s/2000/ 34\n> 2001 fr/s/2001/ 34\n> 2002 fr/s/2002/ 33", words(walk, "fr/s/"));
        assertTrue(words(walk, "fr/s/2002/").startsWith("33\n2002: e26 e53 e2 "), words(walk, "fr/s/2002/"));
        Page part = walk.page("en/s/2001/");
        assertEquals(
                "[Alternate[lang=fr, path=fr/s/2001/], Alternate[lang=en, path=en/s/2001/]]",
                part.relations().alternates().toString());
        assertEquals(
                "[, S]",
                part.trail().stream()
                        .map(crumb -> crumb.title().equals("Home") ? "" : crumb.title())
                        .toList()
                        .toString());
    }

    @Test
    void newestFirstIsDividedNewestFirst() {
        Walkthrough walk = walk(dated(101, "order: newest\n", i -> String.valueOf(2000 + i % 3)));

        assertEquals("101\n> 2002 fr/s/2002/ 33\n> 2001 fr/s/2001/ 34\n> 2000 fr/s/2000/ 34", words(walk, "fr/s/"));
    }

    @Test
    void manyYearsAreDividedByDecade() {
        Walkthrough walk = walk(dated(123, "order: date\n", i -> i == 7 ? "193X" : String.valueOf(1905 + i / 3)));

        assertEquals("""
            123
            > 190X fr/s/1900/ 14
            > 191X fr/s/1910/ 30
            > 192X fr/s/1920/ 30
            > 193X fr/s/1930/ 31
            > 194X fr/s/1940/ 18\
            """, words(walk, "fr/s/"));
        assertTrue(
                words(walk, "fr/s/1930/").startsWith("31\n1930: e75 e76 e77\n193X: e7\n1931: "),
                words(walk, "fr/s/1930/"));
    }

    @Test
    void aCenturyStandsBesideItsFirstDecade() {
        Walkthrough walk = walk(dated(
                123, "order: date\n", i -> i == 0 ? "19XX" : i == 1 ? "190X" : String.valueOf(1900 + i / 3)));

        assertTrue(
                words(walk, "fr/s/").startsWith("123\n> 190X fr/s/1900/ 29\n> 19XX fr/s/1900-2/ 1\n"),
                words(walk, "fr/s/"));
    }

    @Test
    void withoutADateADividedListEndsWithThoseThatHaveNone() {
        String site =
                dated(102, "order: date\n", i -> String.valueOf(2000 + i % 2)).replace(", d: 2001}\n", "}\n");
        Walkthrough walk = walk(site);

        assertEquals("102\n> 2000 fr/s/2000/ 51\n>  fr/s/0000/ 51", words(walk, "fr/s/"));
    }

    @Test
    void whatHasNoTimeOrderIsDividedByLetter() {
        Walkthrough walk = walk(dated(101, "", i -> "2000")
                .replace("title: B-1,", "title: 1-B,")
                .replace("title: C-2,", "title: Ça,"));

        assertTrue(
                words(walk, "fr/s/").startsWith("101\n> # fr/s/0-9/ 1\n> A fr/s/a/ 4\n> B fr/s/b/ 3\n> C fr/s/c/ 4\n"),
                words(walk, "fr/s/"));
        Page part = walk.page("fr/s/c/");
        assertEquals(
                "[Alternate[lang=fr, path=fr/s/c/]] Optional[fr/s/c/] Optional[fr/s/c/] true",
                part.relations().alternates() + " " + part.relations().canonical() + " "
                        + part.relations().xDefault() + " " + part.relations().indexed());
        assertEquals(
                "[Switch[lang=fr, path=fr/s/c/, real=true], Switch[lang=en, path=en/s/, real=true]]",
                part.relations().switches().toString());
    }

    @Test
    void aTimelineIsDividedLikeAList() {
        String timeline = "-- content/t.fr.md --\n---\ntitle: T\nlayout: timeline\nof: [s]\n---\n";
        Walkthrough walk = walk(timeline + dated(101, "", i -> String.valueOf(2000 + i % 2)));

        assertEquals("101\n> 2000 fr/t/2000/ 51\n> 2001 fr/t/2001/ 50", words(walk, "fr/t/"));
        Page whole = walk.page("en/t/");
        Page part = walk.page("en/t/2001/");
        assertEquals(false, whole.relations().indexed());
        assertEquals(false, part.relations().indexed());
        assertEquals("Optional[fr/t/]", whole.relations().canonical().toString());
        assertEquals("Optional[fr/t/2001/]", part.relations().canonical().toString());
    }

    @Test
    void aTimelineShowsTheDatedEntriesOfItsSections() {
        Walkthrough walk = walk("""
            -- content/t.fr.md --
            ---
            title: T
            layout: timeline
            of: [a, b]
            ---
            -- content/a/_section.yml --
            is: event
            title: {fr: A, en: A}
            fields: {d: {type: date, role: when}}
            -- content/a.yml --
            period: {title: P, d: 1999-12-30/2000-01-02}
            month: {title: M, d: 2000-01}
            day: {title: D, d: 2000-01-01}
            undated: {title: U}
            open: {title: O, d: ../1999}
            -- content/b/_section.yml --
            is: event
            title: {fr: B, en: B}
            fields: {quand: {type: date, role: when}}
            -- content/b.yml --
            decade: {title: X, quand: 199X}
            about: {title: A, quand: 2000~}
            """);

        assertEquals("""
            6
            199X: decade
            1999: period open
            2000: day month about\
            """, words(walk, "fr/t/"));
    }

    @Test
    void ordersOfASection() {
        String site = """
            -- content/s/_section.yml --
            is: event
            title: {fr: S, en: S}
            order: ORDER
            fields: {d: {type: date, role: when}}
            -- content/s.yml --
            zoe: {title: Zoé, d: 2000}
            emile: {title: Émile, sort: "Zola, Émile", d: 2001}
            eric: {title: Éric, d: 2001-05/2001-06}
            ernest: {title: Ernest, d: 2001-05}
            anne: {title: Anne}
            """;

        assertEquals("5\n: anne eric ernest zoe emile", words(walk(site.replace("ORDER", "title")), "fr/s/"));
        assertEquals("5\n: zoe emile ernest eric anne", words(walk(site.replace("ORDER", "date")), "fr/s/"));
        assertEquals("5\n: eric ernest emile zoe anne", words(walk(site.replace("ORDER", "newest")), "fr/s/"));
        assertEquals("5\n: ernest anne eric zoe emile", words(walk(site.replace("ORDER", "[ernest, anne]")), "fr/s/"));
    }

    @Test
    void neighboursFollowTheOrderOfTheSection() {
        Walkthrough walk = walk("""
            -- content/s/_section.yml --
            is: event
            title: {fr: S, en: S}
            order: [c, a, b]
            -- content/s.yml --
            a: {title: A}
            b: {title: B}
            c: {title: C}
            d: {title: D, page: none}
            -- content/p.fr.md --
            ---
            title: P
            ---
            -- content/q.fr.md --
            ---
            title: Q
            ---
            """);

        assertEquals("- < > a", Editions.neighbours(walk.page("fr/s/c/")));
        assertEquals("c < > b", Editions.neighbours(walk.page("fr/s/a/")));
        assertEquals("a < > -", Editions.neighbours(walk.page("fr/s/b/")));
        assertEquals("- < > -", Editions.neighbours(walk.page("fr/p/")));
        assertEquals("3\n: c a b", words(walk, "fr/s/"));
    }

    @Test
    void aListOfNamesWithoutPagesShowsThem() {
        Walkthrough walk = walk("""
            -- content/s/_section.yml --
            is: source
            title: {fr: S, en: S}
            page: none
            -- content/s.yml --
            a: {title: A}
            b: {title: B, page: full}
            """);

        assertEquals("2\n: a b", words(walk, "fr/s/"));
        assertEquals("- < > -", Editions.neighbours(walk.page("fr/s/b/")));
    }

    @Test
    void lettersMayBeHeadings() {
        Walkthrough walk = walk("""
            -- content/s/_section.yml --
            is: person
            title: {fr: S, en: S}
            list: letters
            -- content/s.yml --
            a: {title: Abel}
            b: {title: Émile Zola, sort: "Zola, Émile"}
            c: {title: Éluard}
            d: {title: Œuvre}
            e: {title: Жданов}
            f: {title: 3 Suisses}
            g: {title: "« Nadar »"}
            """);

        assertEquals("7\n#: f\nA: a\nE: c\nN: g\nO: d\nZ: b\nЖ: e", words(walk, "fr/s/"));
    }

    private static final String TOPICS = """
        -- content/s/_section.yml --
        is: topic
        title: {fr: S, en: S}
        list: hierarchy
        fields: {sous: {type: references, to: s, role: broader}}
        -- content/s.yml --
        """;

    @Test
    void aTreeShowsWhatIsNarrowerBelowAndUnfoldsNothingTwice() {
        Walkthrough walk = walk(TOPICS + """
            a: {title: A}
            b: {title: B, sous: a}
            c: {title: C, sous: b}
            d: {title: D}
            e: {title: E, sous: [b, d]}
            f: {title: F, sous: e}
            """);

        assertEquals("6\na\n  b\n    c\n    e\n      f\nd\n  e", words(walk, "fr/s/"));
    }

    @Test
    void aTreeIsAsLargeAsItsTopics() {
        String layers = IntStream.range(0, 24)
                .mapToObj(i ->
                        "a" + i + ": {title: A" + i + (i == 0 ? "" : ", sous: [a" + (i - 1) + ", b" + (i - 1) + "]")
                                + "}\nb" + i + ": {title: B" + i
                                + (i == 0 ? "" : ", sous: [a" + (i - 1) + ", b" + (i - 1) + "]")
                                + "}\n")
                .collect(Collectors.joining());

        assertEquals(48 + 46, words(walk(TOPICS + layers), "fr/s/").lines().count() - 1);
    }

    @Test
    void aTreeWithACircleShowsEverythingAndEnds() {
        Walkthrough walk = walk(TOPICS + """
            a: {title: A}
            b: {title: B, sous: [c, a]}
            c: {title: C, sous: b}
            d: {title: D, sous: f}
            e: {title: E, sous: d}
            f: {title: F, sous: e}
            g: {title: G, sous: g}
            """);

        assertEquals("7\na\n  b\n    c\n      b\nd\n  e\n    f\n      d\ng\n  g", words(walk, "fr/s/"));
    }

    @Test
    void anIndexHoldsOtherNamesAndLettersOfOtherAlphabets() {
        Walkthrough walk = walk("""
            -- content/i.fr.md --
            ---
            title: I
            layout: index
            of: [gens, mots]
            ---
            -- content/gens/_section.yml --
            is: person
            title: {fr: Gens, en: People}
            fields:
              noms:
                type: records
                role: other-names
                fields: {annee: {type: integer}, nom: {type: text}, note: {type: text}}
            -- content/gens.yml --
            sand: {title: George Sand, sort: "Sand, George", noms: [{nom: "Dupin, Aurore", note: née}, {annee: 1831}, {nom: "Sand, George"}]}
            tchekhov: {title: Anton Tchekhov, sort: "Tchekhov, Anton", noms: [{nom: Чехов}]}
            -- content/mots/_section.yml --
            is: topic
            title: {fr: Mots, en: Words}
            fields:
              sigle: {type: text, role: abbreviation}
              autres: {type: records, role: other-names, fields: {mot: {type: text, localized: true}}}
            -- content/mots.yml --
            etat: {title: {fr: État, en: State}, autres: [{mot: {fr: Nation, en: Country}}, {mot: {en: Realm}}]}
            onu: {title: Organisation des Nations unies, sigle: ONU}
            """);

        assertEquals("""
            9
            D: Dupin, Aurore → sand
            E: État
            N: Nation → etat
            O: ONU → onu, Organisation des Nations unies
            S: Sand, George
            T: Tchekhov, Anton
            Ч (foreign): Чехов → tchekhov\
            """, words(walk, "fr/i/").replace("8\n", "9\n"));
        assertTrue(words(walk, "en/i/").contains("\nC: Country → etat\n"), words(walk, "en/i/"));
        assertTrue(words(walk, "en/i/").contains("\nR: Realm → etat\n"), words(walk, "en/i/"));
    }

    @Test
    void aListOfSectionsHasOneGroupForEach() {
        Walkthrough walk = walk("""
            -- content/l.fr.md --
            ---
            title: L
            layout: list
            of: [b, a]
            ---
            -- content/a/_section.yml --
            is: topic
            title: {fr: A, en: A}
            -- content/a.yml --
            x: {title: X}
            -- content/b/_section.yml --
            is: topic
            title: {fr: B, en: B}
            -- content/b.yml --
            z: {title: Z}
            y: {title: Y}
            """);

        assertEquals("3\nb/: y z\na/: x", words(walk, "fr/l/"));
    }

    @Test
    void homeShowsSectionsAndWhatIsNew() {
        String entries = List.of(
                        "2024-05-01",
                        "2024-05-03",
                        "2023-01-01",
                        "2024-05-02",
                        "2022-01-01",
                        "2021-01-01",
                        "2020-01-01")
                .stream()
                .map(day -> "p" + day.replace("-", "") + ": {title: T" + day + ", published: " + day + "}\n")
                .collect(Collectors.joining());
        Walkthrough walk = walk("""
            -- content/a/_section.yml --
            is: article
            title: {fr: A, en: A}
            -- content/empty/_section.yml --
            is: article
            title: {fr: E, en: E}
            -- content/page.fr.md --
            ---
            title: P
            published: 2024-05-17
            ---
            -- content/a.yml --
            old: {title: Vieux, published: 2010-01-01, updated: 2024-05-04}
            never: {title: Jamais}
            """ + entries);

        assertEquals("[a] old p20240503 p20240502 p20240501 p20230101 p20220101", words(walk, "fr/"));
    }
}
