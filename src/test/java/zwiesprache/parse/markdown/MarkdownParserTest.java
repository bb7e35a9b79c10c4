package zwiesprache.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.model.Typesetter;
import zwiesprache.text.Limits;
import zwiesprache.text.Locator;
import zwiesprache.text.Position;
import zwiesprache.text.SourceText;

/** Positions, parallel use and what the typesetter is given. */
class MarkdownParserTest {
    private static final Lang LANG = new Lang("de");
    private static final MarkdownParser PARSER = new MarkdownParser(Typesetter.PLAIN, false, Limits.STANDARD);

    private static Prose parse(String markdown) {
        return PARSER.parse(markdown, Locator.shifted(new SourceText("a.md", markdown), 0), LANG, new Diagnostics());
    }

    private static List<Diagnostic> problems(SourceText source, int body) {
        Diagnostics log = new Diagnostics();
        PARSER.parse(source.text().substring(body), Locator.shifted(source, body), LANG, log);
        return log.sorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreThoseOfTheFile(String lineEnd) {
        String text =
                String.join(lineEnd, "---", "title: Ж", "---", "", "Привет, «мир» 😀 [x](/abs)", "> -\tП [y](/b)");
        List<Diagnostic> found = problems(new SourceText("a.md", text), text.indexOf("---", 3) + 3 + lineEnd.length());
        assertEquals(
                List.of(new Position(5, 21), new Position(6, 11)),
                found.stream().map(each -> each.origin().position()).toList());
        assertEquals(
                List.of("/abs", "/b"),
                found.stream().map(MarkdownParserTest::words).toList());
    }

    private static String words(Diagnostic found) {
        return found.origin()
                .source()
                .text()
                .substring(found.origin().span().start(), found.origin().span().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void spansCutTheWordsOut(String lineEnd) {
        String text = String.join(
                lineEnd,
                "## Kopf {#k}",
                "",
                "Абзац один",
                "zwei",
                "",
                "-\tPunkt",
                "\tweiter",
                "",
                "| A | Б |",
                "|--|--|",
                "| ж 😀 | 2 |",
                "");
        Prose prose = parse(text);
        assertEquals(
                List.of("## Kopf {#k}", "Абзац один" + lineEnd + "zwei", "-\tPunkt" + lineEnd + "\tweiter"),
                prose.blocks().stream()
                        .limit(3)
                        .map(block -> text.substring(
                                block.span().start(), block.span().end()))
                        .toList());
        List<String> units = new ArrayList<>();
        prose.blocks()
                .forEach(block -> block.units()
                        .forEach(unit -> units.add(
                                text.substring(unit.span().start(), unit.span().end()) + "=" + unit.words())));
        assertEquals(
                List.of(
                        "Kopf {#k}=Kopf",
                        "Абзац один" + lineEnd + "zwei=Абзац один zwei",
                        "Punkt" + lineEnd + "\tweiter=Punkt weiter",
                        "A=A",
                        "Б=Б",
                        "ж 😀=ж 😀",
                        "2=2"),
                units);
    }

    @Test
    void lineEndsMakeNoDifference() {
        String text = "Wort\nzwei  \ndrei\n\n```\ncode\n\nmehr\n```\n\n- a\n- b\n\n| a | b |\n|--|--|\n| 1 | 2 |\n";
        assertEquals(html(parse(text)), html(parse(text.replace("\n", "\r\n"))));
    }

    private static List<List<Piece>> html(Prose prose) {
        return prose.blocks().stream().map(Prose.Block::html).toList();
    }

    @Test
    void piecesAreMerged() {
        assertEquals(
                List.of(
                        new Piece.Html("<p><em>a</em> b &amp; c "),
                        new Piece.LinkStart(0),
                        new Piece.Html("<strong>d</strong>"),
                        new Piece.LinkEnd(0),
                        new Piece.LinkStart(1),
                        new Piece.Html("</p>")),
                parse("*a* b &amp; c [**d**](@x/y)[](@x/z)").blocks().get(0).html());
    }

    @Test
    void theTypesetterGetsABlockAtOnce() {
        List<String> given = new ArrayList<>();
        Typesetter spy = (runs, lang) -> {
            given.add(lang + " " + String.join("¦", runs));
            return Typesetter.PLAIN.set(runs, lang);
        };
        String text = "„Ein *Wort* und\nzwei“ `x`, [Link](@a/b)[](@a/c)  \nneu *слово*{lang=ru} &amp; \\*\n\n"
                + "| a | b |\n|--|--|\n";
        new MarkdownParser(spy, false, Limits.STANDARD)
                .parse(text, Locator.shifted(new SourceText("a.md", text), 0), LANG, new Diagnostics());
        assertEquals(
                List.of(
                        "de „Ein ¦Wort¦ und zwei“ ¦\uFFFC¦, ¦Link¦\uFFFC¦ ¦neu ¦\uFFFC¦ & *",
                        "ru слово",
                        "de a",
                        "de b"),
                given);
    }

    @Test
    void parallelUseGivesTheSame() throws IOException, InterruptedException, ExecutionException {
        List<String> names = MarkdownGoldenTest.fixtures();
        List<String> expected = new ArrayList<>();
        for (String name : names) {
            expected.add(MarkdownGoldenTest.dump(name));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> dumps = new ArrayList<>();
            for (int i = 0; i < 20 * names.size(); i++) {
                String name = names.get(i % names.size());
                dumps.add(threads.submit(() -> MarkdownGoldenTest.dump(name)));
            }
            for (int i = 0; i < dumps.size(); i++) {
                assertEquals(expected.get(i % names.size()), dumps.get(i).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aBlankTextIsEmpty() {
        assertTrue(parse(" \n\t\n").isEmpty());
        assertEquals(Prose.EMPTY, parse(""));
    }

    @Test
    void onlyWhatIsShownIsABlock() {
        assertEquals(
                List.of(),
                parse("[a]: https://example.org\n\n*[AB]: c\n\n<!-- d -->\n").blocks());
    }

    @Test
    void controlCharactersDoNotReachTheHtml() {
        assertEquals(
                List.of(new Piece.Html("<p>a\uFFFDb\uFFFDc\uFFFD <code>\uFFFD</code></p>")),
                parse("a\u0000b&#1;c\u0085 `\u0007`").blocks().get(0).html());
    }
}
