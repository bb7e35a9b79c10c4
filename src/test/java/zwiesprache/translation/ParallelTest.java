package zwiesprache.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.RichText;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.text.SourceText;

/** Which block of a text stands beside which of the other language. */
class ParallelTest {
    private static final Lang FRENCH = new Lang("fr");
    private static final Lang ENGLISH = new Lang("en");

    @TempDir
    Path folder;

    private Walkthrough walk(String french, String english) {
        return Walkthrough.of(folder, """
            -- content/a.fr.md --
            ---
            title: A
            ---
            %s
            -- content/a.en.md --
            ---
            title: A
            ---
            %s
            """.formatted(french, english));
    }

    private String rows(String french, String english) {
        Walkthrough walk = walk(french, english);
        Entry entry = walk.entry("a");
        Status status = walk.edition().status();
        return words(
                Parallel.of(
                        side(entry, FRENCH, status),
                        side(entry, ENGLISH, status),
                        status.between(entry.id(), FRENCH, ENGLISH)),
                entry);
    }

    private static Parallel.Side side(Entry entry, Lang lang, Status status) {
        RichText text = entry.texts().in(lang).orElseThrow().body();
        return new Parallel.Side(lang, text, status.of(entry.id(), lang));
    }

    /** A line for each row: of each block its first word or its kind, and what is known of it unless it is current. */
    private static String words(Parallel parallel, Entry entry) {
        List<String> lines = new ArrayList<>();
        for (Parallel.Row row : parallel.rows()) {
            String marks = row.marks().stream()
                    .filter(mark -> mark.verdict() != Verdict.CURRENT)
                    .map(mark ->
                            " " + mark.verdict().word() + " in " + mark.behind().orElseThrow())
                    .distinct()
                    .collect(Collectors.joining());
            lines.add(words(entry, FRENCH, row.left()) + " | " + words(entry, ENGLISH, row.right()) + marks);
        }
        return String.join("\n", lines);
    }

    private static String words(Entry entry, Lang lang, List<Integer> blocks) {
        Prose prose = entry.texts().in(lang).orElseThrow().body().prose();
        return blocks.stream()
                .map(each -> prose.blocks().get(each))
                .map(block -> block.units().stream()
                        .findFirst()
                        .map(unit -> unit.words().split("[ .,]")[0])
                        .orElse(block.kind().toString()))
                .reduce((a, b) -> a + " " + b)
                .orElse("-");
    }

    @Test
    void likeTextsStandBlockBesideBlock() {
        assertEquals(
                """
                Un | One
                Deux | Two
                RULE | RULE
                Trois | Three
                point | item\
                """,
                rows(
                        "Un paragraphe.\n\n## Deux\n\n---\n\nTrois fois rien.\n\n- point\n- autre",
                        "One paragraph.\n\n## Two\n\n---\n\nThree times nothing.\n\n- item\n- another"));
    }

    @Test
    void whatOneSideLacksStandsAlone() {
        assertEquals("""
            En | In
            Le | - new in en
            À | At\
            """, rows("""
                En 1607, le pont fut ouvert par le roi, devant toute la ville.

                Le péage fut levé au bout de 12 ans.

                À la fin, en 1848, on l'a repeint.
                """, """
                In 1607 the bridge was opened by the king, in front of the whole town.

                At last, in 1848, it was repainted.
                """));
    }

    @Test
    void aDividedParagraphIsOneRow() {
        assertEquals("La | The The\nEt | And", rows("""
            La première pile date de 1578 et porte encore le numéro 1. La deuxième date de 1585, la troisième de 1590.

            Et voilà tout, depuis 1600.
            """, """
            The first pier dates from 1578 and still bears the number 1.

            The second dates from 1585, the third from 1590.

            And that is all, since 1600.
            """));
    }

    @Test
    void noRowReachesBeyondAHeadingThatBothHave() {
        assertEquals(
                """
                Avant | Before
                Piles | Piers
                La | - new in en
                Lampes | Lamps
                - | gas new in fr\
                """,
                rows(
                        "Avant.\n\n## Piles\n\nLa première date de 1578.\n\n## Lampes",
                        "Before.\n\n## Piers\n\n## Lamps\n\n- gas, then electricity\n- in 1901"));
    }

    @Test
    void headingsThatOnlyOneSideHasDivideNothing() {
        assertEquals(
                """
                Piles | Piers
                En | In
                Extra | - new in en
                Fin | End\
                """,
                rows(
                        "## Piles {#p}\n\nEn 1578 on posa la première pile.\n\n### Extra\n\n## Fin {#f}",
                        "## Piers {#p}\n\nIn 1578 the first pier was laid.\n\n## End {#f}"));
    }

    @Test
    void headingsInAnotherOrderPairAsFarAsTheyGo() {
        assertEquals(
                """
                Un | -
                Deux | Two
                Trois | Three
                - | One\
                """,
                rows("## Un {#a}\n\n## Deux {#b}\n\n## Trois {#c}", "## Two {#b}\n\n## Three {#c}\n\n## One {#a}"));
    }

    @Test
    void aTextThatIsNotThereLeavesItsSideEmpty() {
        Walkthrough walk = walk("Un.\n\nDeux.", "");
        Entry entry = walk.entry("a");
        Parallel.Side none = new Parallel.Side(ENGLISH, RichText.EMPTY, Anchors.NONE);
        Parallel parallel = Parallel.of(side(entry, FRENCH, walk.edition().status()), none, Optional.empty());
        assertEquals("Un | - new in en\nDeux | - new in en", words(parallel, entry));
    }

    @Test
    void whatIsOnRecordDecides() {
        Walkthrough walk = walk("Un.\n\nDeux, depuis toujours.\n\nTrois.", "Three.\n\nOne.\n\nTwo.");
        Entry entry = walk.entry("a");
        Status none = walk.edition().status();
        Ledger ledger = new Ledger(
                "a.en.txt",
                FRENCH,
                ENGLISH,
                List.of(pair("Un.", "One."), pair("Deux.", "Two."), pair("Trois.", "Three.")),
                List.of());
        Review review = new Review(
                "a.en.txt",
                FRENCH,
                ENGLISH,
                false,
                true,
                Comparison.since(
                        ledger, passages(side(entry, FRENCH, none)), passages(side(entry, ENGLISH, none)), false));
        Parallel parallel = Parallel.of(side(entry, FRENCH, none), side(entry, ENGLISH, none), Optional.of(review));
        assertEquals("Un Deux Trois | Three One Two moved in en changed in en", marksInOrder(words(parallel, entry)));
        Parallel turned = Parallel.of(side(entry, ENGLISH, none), side(entry, FRENCH, none), Optional.of(review));
        assertEquals(parallel.rows().get(0).left(), turned.rows().get(0).right());
        assertEquals(parallel.rows().get(0).marks(), turned.rows().get(0).marks());
    }

    private static String marksInOrder(String words) {
        return words.replace(" changed in en moved in en", " moved in en changed in en");
    }

    private static List<Passage> passages(Parallel.Side side) {
        return Passages.of(
                side.text(),
                side.text().prose().blocks(),
                side.lang(),
                side.anchors().ids());
    }

    private static Ledger.Pair pair(String source, String translation) {
        return new Ledger.Pair(
                "paragraph",
                Optional.of(source),
                Optional.of(translation),
                Ledger.Mark.ALIGNED,
                SourceText.nowhere("a").start());
    }
}
