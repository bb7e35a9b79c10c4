package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;

/** Files for translators and back, on a small site. */
class ExchangeTest {
    private static final Path SITE = Path.of("src/test/resources/explanations/_base");
    private static final String GERMAN = "content/treffen/2018.de.md";
    private static final String RUSSIAN = "content/treffen/2018.ru.md";
    private static final String LEDGER = "content/_ledger/treffen/2018.ru.txt";
    private static final String TITLE = "---\ntitle: Treffen\ndate: 2018-06-12\n---\n";

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws IOException {
        try (Stream<Path> all = Files.walk(SITE)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(SITE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), false);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new Cli(terminal, clock, Build::run)
                .run(Stream.concat(
                                Stream.of("translate"),
                                Stream.concat(Stream.of(args), Stream.of("--root", root.toString(), "--lang", "en")))
                        .toList());
    }

    private String said() {
        return out.toString().replace("\r", "") + err.toString().replace("\r", "");
    }

    private String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The exported file of the entry. */
    private String export(String ending) throws IOException {
        Files.deleteIfExists(root.resolve(path(ending)));
        assertEquals(0, run("export", "treffen/2018", "--format", ending.equals("po") ? "po" : "xliff"), said());
        return read(path(ending));
    }

    private static String path(String ending) {
        return "target/exchange/treffen/2018.ru." + ending;
    }

    private int bring(String ending, String text) throws IOException {
        write(path(ending), text);
        return run("import", root.resolve(path(ending)).toString());
    }

    private int bring(String text) throws IOException {
        return bring("xlf", text);
    }

    /** The same with another translation of the unit whose original holds some words, said to be in a state. */
    private static String translated(String xliff, String words, String state, String translation) {
        int source = xliff.indexOf(words, xliff.indexOf("<source>"));
        while (xliff.lastIndexOf("<source>", source) < xliff.lastIndexOf("</source>", source)) {
            source = xliff.indexOf(words, source + 1);
        }
        int start = xliff.lastIndexOf("<segment", source);
        int end = xliff.indexOf("</segment>", start);
        String segment = xliff.substring(start, end)
                .replaceFirst("<segment[^>]*>", "<segment state=\"" + state + "\">")
                .replaceFirst("(?s)\\s*<target>.*</target>", "");
        return xliff.substring(0, start)
                + segment.stripTrailing()
                + "<target>" + translation + "</target>"
                + xliff.substring(end);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve("content"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void isRefused(String code, String text) throws IOException {
        isRefused(code, "xlf", text);
    }

    private void isRefused(String code, String ending, String text) throws IOException {
        Map<String, String> before = content();

        assertEquals(1, bring(ending, text), said());
        assertTrue(said().contains(code), said());
        assertEquals(before, content());
    }

    private void texts(String german, String russian) throws IOException {
        write(GERMAN, TITLE + german);
        write(RUSSIAN, "---\ntitle: Встреча\n---\n" + russian);
    }

    @Test
    void whatAnEditorAddedIsTranslatedAndRead() throws IOException {
        texts("Eins *zwei* [drei](@treffen/2018).\n\nEnde.\n", "Раз *два* [три](@treffen/2018).\n\nКонец.\n");
        assertEquals(0, run("align", "treffen/2018"), said());
        texts(
                "Eins *zwei* [vier](@treffen/2018).\n\n- neu **fett**\n- mehr\n\nEnde.\n",
                "Раз *два* [три](@treffen/2018).\n\nКонец.\n");
        String file = export("xlf");

        assertTrue(file.contains("<segment state=\"initial\" subState=\"zwiesprache:changed\">"), file);
        assertTrue(file.contains("<note category=\"previous-source\">Eins zwei drei.</note>"), file);
        Matcher codes = Pattern.compile("<source>Eins (<pc[^>]*>)zwei</pc> (<pc[^>]*>)vier</pc>")
                .matcher(file);
        assertTrue(codes.find(), file);
        file = translated(file, "Eins ", "final", codes.group(2) + "Четыре</pc>: раз " + codes.group(1) + "два</pc>.");
        Matcher bold = Pattern.compile("<source>neu (<pc[^>]*>)fett</pc>").matcher(file);
        assertTrue(bold.find(), file);
        file = translated(file, "neu ", "translated", "новое " + bold.group(1) + "жирное</pc>");
        file = translated(file, "mehr", "translated", "ещё &amp; ещё");
        write(path("xlf"), file);

        assertEquals(0, run("import", root.resolve(path("xlf")).toString(), "--by", "Ada"), said());
        assertEquals(
                "---\ntitle: Встреча\n---\n[Четыре](@treffen/2018): раз *два*.\n\n"
                        + "- новое **жирное**\n- ещё & ещё\n\nКонец.\n",
                read(RUSSIAN));
        assertTrue(read(LEDGER).contains("confirmed 2026-11-22"), read(LEDGER));
        assertTrue(read(LEDGER).contains("< Eins zwei vier.\n> Четыре: раз два.\n"), read(LEDGER));
        assertTrue(read(LEDGER).matches("(?s).*= item aligned \\w+\n< mehr\n> ещё & ещё\n.*"), read(LEDGER));
        Map<String, String> after = content();
        assertEquals(0, run("import", root.resolve(path("xlf")).toString(), "--by", "Ada"), said());
        assertEquals(after, content());
    }

    @Test
    void aTranslationIsMadeFromNothing() throws IOException {
        write(
                GERMAN,
                TITLE
                        + "## Kopf {#kopf}\n\n"
                        + "> Ein [Link](@treffen/2018)\n"
                        + "> und mehr.\n\n"
                        + "| A | B |\n"
                        + "|---|---|\n"
                        + "| c | d |\n");
        Files.delete(root.resolve(RUSSIAN));
        String file = export("po");
        file = file.replace("msgid \"Treffen\"\nmsgstr \"\"", "msgid \"Treffen\"\nmsgstr \"Встреча: \\\"две\\\"\"")
                .replace("msgid \"Kopf {#kopf}\"\nmsgstr \"\"", "msgid \"Kopf {#kopf}\"\nmsgstr \"Глава {#kopf}\"")
                .replaceFirst("(msgid \"\"\n\"Ein .*\n.*\n)msgstr \"\"", "$1msgstr \"И [ссылка](@treffen/2018).\"");
        for (String cell : List.of("A", "B", "c", "d")) {
            file = file.replace(
                    "msgid \"" + cell + "\"\nmsgstr \"\"", "msgid \"" + cell + "\"\nmsgstr \"я" + cell + "\"");
        }

        assertEquals(0, bring("po", file), said());
        assertEquals(
                "---\ntitle: \"Встреча: \\\"две\\\"\"\n---\n## Глава {#kopf}\n\n> И [ссылка](@treffen/2018).\n\n"
                        + "| яA | яB |\n|---|---|\n| яc | яd |\n",
                read(RUSSIAN));
    }

    @Test
    void newerWorkIsNotWrittenOver() throws IOException {
        texts("Eins.\n\nZwei.\n\nDrei.\n", "Раз.\n\nДва.\n\nТри.\n");
        String file = export("xlf");
        file = translated(
                translated(translated(file, "Eins.", "final", "Один."), "Zwei.", "final", "Двое."),
                "Drei.",
                "final",
                "Трое.");
        texts("Eins!!\n\nZwei.\n\nDrei.\n", "Раз.\n\nДва сами.\n\nТри.\n");

        assertEquals(0, bring(file), said());
        assertTrue(said().contains("ZW0525"), said());
        assertTrue(said().contains("ZW0526"), said());
        assertEquals("---\ntitle: Встреча\n---\nРаз.\n\nДва сами.\n\nТрое.\n", read(RUSSIAN));
    }

    @Test
    void whatIsNotDoneIsNotTouched() throws IOException {
        texts("Eins.\n", "Раз.\n");
        Map<String, String> before = content();

        bring(translated(export("xlf"), "Eins.", "initial", "Один.")
                .replaceAll("state=\"translated\"", "state=\"initial\""));
        assertEquals(before, content());
    }

    @Test
    void damagedAndForeignFilesAreRefused() throws IOException {
        texts("Eins.\n", "Раз.\n");
        String file = export("xlf");

        isRefused("ZW0520", file.substring(0, file.length() - 30));
        isRefused("ZW0520", file.replace("Eins.", "&unknown;"));
        isRefused("ZW0520", "po", "msgid \"a\nmsgstr \"\"\n");
        isRefused("ZW0521", file.replace("UTF-8", "UTF-16"));
        write(path("xlf"), "");
        Files.write(root.resolve(path("xlf")), file.getBytes(StandardCharsets.UTF_16));
        assertEquals(1, run("import", root.resolve(path("xlf")).toString()));
        assertTrue(said().contains("ZW0521"), said());
        isRefused("ZW0522", file.replace("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]>\n<xliff"));
        isRefused("ZW0523", "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>");
        isRefused("ZW0523", "<tmx/>");
        isRefused("ZW0524", file.replace("treffen/2018", "treffen/1999"));
        isRefused("ZW0524", file.replaceFirst("(?s)(type=\"site\">)[^<]*", "$1https://else.example/"));
        isRefused("ZW0524", file.replace("srcLang=\"de\"", "srcLang=\"en\""));
    }

    @Test
    void markupIsKept() throws IOException {
        texts(
                "Eins [zwei](@treffen/2018)[](@treffen/2018).\n\nDrei.\n",
                "Раз [два](@treffen/2018)[](@treffen/2018).\n\nТри.\n");
        String file = export("xlf");

        isRefused("ZW0528", translated(file, "Eins ", "final", "Один"));
        isRefused("ZW0528", translated(file, "Drei.", "final", "Три [четыре](https://evil.example)"));
        isRefused("ZW0528", translated(file, "Drei.", "final", "# Три"));
        isRefused("ZW0528", translated(file, "Drei.", "final", "Три<ph id=\"c9\" dataRef=\"d9\"/>"));
        isRefused("ZW0528", translated(file, "Drei.", "final", "&lt;script&gt;Три&lt;/script&gt;"));
        Matcher note = Pattern.compile("<ph[^>]*/>").matcher(file);
        assertTrue(note.find());
        isRefused("ZW0527", translated(file, "Eins ", "final", "Раз" + note.group() + note.group()));
        int unit = file.indexOf("<unit");
        int end = file.indexOf("</unit>", unit) + "</unit>".length();
        isRefused("ZW0527", file.substring(0, end) + file.substring(unit, end) + file.substring(end));
    }

    @Test
    void whatHasNoPlaceIsRefused() throws IOException {
        texts("Eins.\n\n- zwei\n- drei\n", "Раз.\n");
        String file = export("xlf");

        isRefused("ZW0529", translated(file, "zwei", "final", "два"));
    }

    @Test
    void entriesOfOneListAreAllTaken() throws IOException {
        assertEquals(0, run("export", "--section", "orte"), said());
        String one = read("target/exchange/orte/berlin.ru.xlf");
        String other = read("target/exchange/orte/kasan.ru.xlf");
        write("a.xlf", translated(one, "Berlin", "translated", "Берлин, \"город\""));
        write("b.xlf", translated(other, "Kasan", "translated", "Казань, город"));

        assertEquals(
                0,
                run(
                        "import",
                        root.resolve("a.xlf").toString(),
                        root.resolve("b.xlf").toString()),
                said());
        assertEquals(
                "berlin:\n  title: {de: Berlin, ru: \"Берлин, \\\"город\\\"\"}\n"
                        + "kasan:\n  title: {de: Kasan, ru: \"Казань, город\"}\n",
                read("content/orte.yml"));
    }

    @Test
    void whatSomebodyWorkedInIsNotWrittenOver() throws IOException {
        texts("Eins.\n", "Раз.\n");
        String file = export("xlf");
        write(path("xlf"), file + "\n");

        assertEquals(1, run("export", "treffen/2018"));
        assertEquals(file + "\n", read(path("xlf")));
        assertFalse(said().isBlank());
        assertEquals(2, run("export"));
        assertEquals(2, run("import"));
    }
}
