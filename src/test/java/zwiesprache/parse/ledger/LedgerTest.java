package zwiesprache.parse.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.parse.ledger.Ledger.Mark;
import zwiesprache.parse.ledger.Ledger.Pair;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

class LedgerTest {
    private static final Origin SOMEWHERE = SourceText.nowhere("x").start();

    private final Diagnostics log = new Diagnostics();

    private static Pair pair(String kind, String source, String translation, Mark mark) {
        return new Pair(kind, Optional.of(source), Optional.of(translation), mark, SOMEWHERE);
    }

    private static Mark read(String date, String by) {
        return new Mark(Optional.of(new Confirmed(LocalDate.parse(date), by)), false);
    }

    private static final Ledger WHOLE = new Ledger(
            "trams/north.en.txt",
            new Lang("fr"),
            new Lang("en"),
            List.of(
                    pair("title", "La ligne", "The line", read("2024-05-17", "Ada Quay")),
                    pair("paragraph", "< Un > deux", "= One", Mark.ALIGNED),
                    new Pair("item", Optional.empty(), Optional.of("Only here"), Mark.ALIGNED, SOMEWHERE),
                    pair("item", "Là", "There", new Mark(read("2024-01-02", "B").confirmed(), true))),
            List.of());

    private Optional<Ledger> read(String text) {
        return LedgerReader.read(new SourceText(LedgerReader.FOLDER + WHOLE.path(), text), log);
    }

    private List<String> codes() {
        return log.sorted().stream()
                .map(each -> each.code().id() + ":" + each.origin().position().line())
                .toList();
    }

    @Test
    void isWrittenAsItIsRead() {
        String text =
                """
                zwiesprache-ledger 1
                from fr
                to en

                = title confirmed 2024-05-17 %s Ada Quay
                < La ligne
                > The line

                = paragraph aligned %s
                < < Un > deux
                > = One

                = item aligned %s
                > Only here

                = item confirmed 2024-01-02 elsewhere %s B
                < Là
                > There
                """.formatted(WHOLE.pairs().stream().map(LedgerWriter::digits).toArray());

        assertEquals(text, LedgerWriter.text(WHOLE));
        assertEquals(text, read(text).map(LedgerWriter::text).orElse(""));
        assertEquals(
                text, read(text.replace("\n", "\r\n")).map(LedgerWriter::text).orElse(""));
        assertEquals(List.of(), codes());
    }

    @Test
    void aBlockThatSomebodyWroteInIsUnread() {
        String text = LedgerWriter.text(WHOLE).replace("> The line", "> The new line");

        Pair first = read(text).orElseThrow().pairs().get(0);

        assertEquals(Mark.ALIGNED, first.mark());
        assertEquals(Optional.of("The new line"), first.translation());
        assertEquals(List.of("ZW0171:5"), codes());
    }

    @Test
    void nobodyCanSayThatSomebodyElseReadIt() {
        read(LedgerWriter.text(WHOLE).replace("Ada Quay", "Eve Quay"));

        assertEquals(List.of("ZW0171:5"), codes());
    }

    @Test
    void whatIsNotUnderstoodIsKept() {
        String text = LedgerWriter.text(WHOLE) + "what?\n= item read 12345678\n";

        Ledger ledger = read(text).orElseThrow();

        assertEquals(List.of("what?", "= item read 12345678"), ledger.strays());
        assertEquals(List.of("ZW0172:19", "ZW0172:20"), codes());
        assertEquals(
                ledger.strays(), read(LedgerWriter.text(ledger)).orElseThrow().strays());
    }

    @Test
    void marksOfAMergeAreReported() {
        String text = LedgerWriter.text(WHOLE)
                .replace("> There\n", "<<<<<<< ours\n> There\n=======\n> Over there\n>>>>>>> theirs\n");

        assertEquals(4, read(text).orElseThrow().pairs().size());
        assertEquals(List.of("ZW0173:18", "ZW0173:20", "ZW0172:21", "ZW0173:22"), codes());
    }

    @Test
    void withoutAHeaderNothingIsUsed() {
        assertEquals(Optional.empty(), read("= title aligned 12345678\n> x\n"));
        assertEquals(List.of("ZW0170:1", "ZW0171:1"), codes());
    }
}
