package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

class TerminalReportTest {
    /** Codes of the catalogue, with the severity that a test needs. */
    private record Sample(String id, Severity severity) implements Code {}

    private static final Code UNKNOWN = new Sample("ZW0440", Severity.ERROR);
    private static final Code KEPT = new Sample("ZW0807", Severity.WARNING);

    private final TerminalReport english = new TerminalReport(Catalogue.of("en"), false);

    @Test
    void showsTheLineAndWhatWasProbablyMeant() {
        SourceText file =
                new SourceText("content/seminare/2013-09-berlin.de.md", "---\ntitle: x\n\nleeders: [allert]\n");
        assertEquals(
                """
                error[ZW0440]: Entries of `seminare` do not have a field `leeders`.
                  ┌─ content/seminare/2013-09-berlin.de.md:4:1
                4 │ leeders: [allert]
                  │ ^^^^^^^
                  = hint: Did you mean `leaders`? Spell it correctly, or add the field to the `_section.yml` of the section.
                  = see also: content/seminare/2013-09-berlin.de.md:2:1

                """,
                english.text(List.of(new Diagnostic(
                        UNKNOWN,
                        List.of(new Argument.Name("leeders"), new Argument.Name("seminare")),
                        file.at(14, 21),
                        Optional.of("leaders"),
                        List.of(file.at(4, 9))))));
    }

    @Test
    void speaksTheLanguageAsked() {
        SourceText file = new SourceText("content/a.ru.md", "\n".repeat(122) + "\tчто: 1\n");
        Diagnostic finding = new Diagnostic(
                UNKNOWN,
                List.of(new Argument.Name("что"), new Argument.Name("orte")),
                file.at(123, 126),
                Optional.empty(),
                List.of());
        assertEquals("""
            ошибка[ZW0440]: У записей раздела `orte` нет поля `что`.
                ┌─ content/a.ru.md:123:2
            123 │     что: 1
                │     ^^^
                = подсказка: Исправьте написание или добавьте поле в `_section.yml` раздела.

            """, new TerminalReport(Catalogue.of("ru"), false).text(List.of(finding)));
        assertEquals("1 Fehler, 0 Warnungen", new TerminalReport(Catalogue.of("de"), false).count(List.of(finding)));
    }

    @Test
    void aPlaceWithoutTextHasNoLine() {
        Diagnostic kept = new Diagnostic(
                KEPT,
                List.of(new Argument.Name("photo.jpg")),
                SourceText.nowhere("<output>").start(),
                Optional.empty(),
                List.of());
        assertTrue(english.text(List.of(kept)).startsWith("""
            warning[ZW0807]: `photo.jpg` in the site’s folder was not made by Zwiesprache; it is kept.
              = hint:\
            """));
        Diagnostic file = new Diagnostic(
                KEPT,
                List.of(new Argument.Name("x")),
                SourceText.nowhere("content/x").start(),
                Optional.empty(),
                List.of());
        assertTrue(english.text(List.of(file)).contains("\n  ┌─ content/x\n  = hint:"));
    }

    @Test
    void caretsCountColumnsOfTheTerminal() {
        assertEquals("  ^^^^", carets("日本語", 1, 3));
        assertEquals("   ^", carets("a\u0308bce\u0301", 4, 6));
        assertEquals("    ^^", carets("\tab", 1, 3));
        assertEquals("   ^", carets("abc", 3, 3));
        assertEquals("  ^", carets("abc\ndef", 2, 6));
        assertEquals(" ^^", carets("x😀y", 1, 3));
        assertEquals("  ^", carets("😀y", 2, 3));
        assertEquals("    ^", carets("日\ty", 2, 3));
        assertEquals("        ^", carets("a\t\ty", 3, 4));
    }

    @Test
    void aLongLineIsCutAroundItsMark() {
        String line = "wort ".repeat(200) + "HIER" + " wort".repeat(200);
        Excerpt excerpt = Excerpt.of(new SourceText("a", line).at(1000, 1004)).orElseThrow();
        assertEquals("HIER", excerpt.text().substring(excerpt.from(), excerpt.to()));
        assertTrue(excerpt.text().length() <= 102
                && excerpt.text().startsWith("…")
                && excerpt.text().endsWith("…"));
        Excerpt whole =
                Excerpt.of(new SourceText("a", line).at(0, line.length())).orElseThrow();
        assertEquals(0, whole.from());
        assertEquals(100, whole.to());
        Excerpt last = Excerpt.of(new SourceText("a", line).at(line.length() - 4, line.length()))
                .orElseThrow();
        assertEquals("wort", last.text().substring(last.from()));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 40, 59, 80, 200})
    void aLongLineTakesTheWidthThereIs(int columns) {
        String line = "\tein 日本語 e\u0301 😀 ".repeat(40);
        SourceText source = new SourceText("a", line);
        for (int at = 0; at < line.length(); at++) {
            if (Character.isLowSurrogate(line.charAt(at)) || Widths.isMark(line.charAt(at))) {
                continue;
            }
            Excerpt excerpt = Excerpt.of(source.at(at, at + 1), columns).orElseThrow();
            String text = excerpt.text();
            int width = Widths.of(text, 0, text.length());
            assertTrue(width <= columns && width >= columns - 8, columns + ": " + text);
            assertTrue(excerpt.from() >= 0 && excerpt.to() <= text.length() && excerpt.from() < excerpt.to(), text);
            assertFalse(text.startsWith("…\u0301") || text.isEmpty(), text);
        }
    }

    @Test
    void wordsAreBrokenAtTheWidth() {
        SourceText file = new SourceText("content/2013-09-berlin.ru.md", "leeders: [allert]\n");
        Diagnostic finding = new Diagnostic(
                UNKNOWN,
                List.of(new Argument.Name("leeders"), new Argument.Name("seminare")),
                file.at(0, 7),
                Optional.of("leaders"),
                List.of());
        String wide = new TerminalReport(Catalogue.of("en"), new Screen(60, false)).text(List.of(finding));
        assertEquals("""
            error[ZW0440]: Entries of `seminare` do not have a field
                           `leeders`.
              ┌─ content/2013-09-berlin.ru.md:1:1
            1 │ leeders: [allert]
              │ ^^^^^^^
              = hint: Did you mean `leaders`? Spell it correctly, or add
                the field to the `_section.yml` of the section.

            """, wide);
        String narrow = new TerminalReport(Catalogue.of("ru"), new Screen(40, false)).text(List.of(finding));
        assertTrue(
                narrow.startsWith("ошибка[ZW0440]: У записей раздела\n    `seminare` нет поля `leeders`.\n"), narrow);
        narrow.lines().forEach(line -> assertTrue(Widths.of(line, 0, line.length()) <= 40, line));
    }

    @Test
    void whatHasNoSpaceIsNotBroken() {
        assertEquals(
                "ab\n  cdefghijklmnopqrstuvwxyz0123456789\n  x", wrapped("ab cdefghijklmnopqrstuvwxyz0123456789 x"));
        assertEquals("1234567890 12345678901\n  2", wrapped("1234567890 12345678901 2"));
        assertEquals("日本語日本語日本語日本\n  語", wrapped("日本語日本語日本語日本 語"));
        assertEquals("", wrapped(""));
    }

    private static String wrapped(String text) {
        return new Screen(22, false).wrapped(text, 0, 2);
    }

    @Test
    void theContentCannotSpeakToTheTerminal() {
        SourceText file = new SourceText("a\u001b[2J.md", "x\u009b31m\u202e\n");
        String said = english.text(List.of(new Diagnostic(
                KEPT, List.of(new Argument.Name("\u001b]0;")), file.at(0, 1), Optional.empty(), List.of())));
        assertFalse(said.contains("\u001b") || said.contains("\u009b") || said.contains("\u202e"), said);
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostic kept = new Diagnostic(
                KEPT, List.of(new Argument.Name("x")), new SourceText("a", "b").at(0, 1), Optional.empty(), List.of());
        assertTrue(new TerminalReport(Catalogue.of("en"), true)
                .text(List.of(kept))
                .contains("\u001b[1;33mwarning[ZW0807]"));
        assertFalse(english.text(List.of(kept)).contains("\u001b"));
    }

    private static String carets(String line, int from, int to) {
        Origin origin = new SourceText("a", line).at(from, to);
        return Excerpt.of(origin).orElseThrow().carets();
    }
}
