package zwiesprache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;

/** The commands that write into the project. */
class NewAndSchemaTest {
    private static final Path SITE = Path.of("src/test/resources/explanations/_base");

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
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        List<String> all = Stream.concat(Stream.of(args), Stream.of("--root", root.toString()))
                .toList();
        return new Cli(terminal, clock, Build::run).run(all);
    }

    private String out() {
        return out.toString().replace("\r", "");
    }

    private String err() {
        return err.toString().replace("\r", "");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void newWritesTheFilesAndSaysWhatIsNext() throws IOException {
        assertEquals(0, run("new", "treffen/2019-06-moskau", "--title", "Treffen: Moskau", "--lang", "de"));
        assertEquals("", err());
        assertTrue(
                out().startsWith("Geschrieben: `content/treffen/2019-06-moskau.de.md`,"
                        + " `content/treffen/2019-06-moskau.ru.md`.\nAls Nächstes: "),
                out());
        String text = Files.readString(root.resolve("content/treffen/2019-06-moskau.de.md"));
        assertTrue(text.contains("\ntitle: \"Treffen: Moskau\"\n"), text);
        assertTrue(text.contains("Kennung eines Eintrags aus orte"), text);
        assertEquals(0, run("check"), err());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        // Not among the entries: what stands there is no file of content.
        Files.createDirectories(root.resolve("content/treffen/neu.ru.md"));
        Map<String, String> before = files();

        assertEquals(1, run("new", "treffen/neu"));
        assertTrue(err().contains("error[ZW0812]: `content/treffen/neu.ru.md` exists already"), err());
        assertEquals(before, files());
    }

    @Test
    void aSlipIsAnsweredWithWhatWasMeant() throws IOException {
        Map<String, String> before = files();

        assertEquals(2, run("new", "trefen/neu", "--lang", "ru"));
        assertEquals("Раздела `trefen` нет. Возможно, имелось в виду `treffen`?\n", err());
        assertEquals(2, run("new", "--lang", "en"));
        assertTrue(err().startsWith("Which entry shall be made?"), err());
        assertEquals(2, run("new", "treffen"));
        assertTrue(err().contains("--title"), err());
        assertEquals(2, run("new", "treffen/x", "--original", "fr"));
        assertTrue(err().contains("`de`, `ru`, `both`"), err());
        assertEquals(before, files());
    }

    @Test
    void aBrokenDeclarationIsShownInsteadOfAlone() throws IOException {
        Files.writeString(root.resolve("content/treffen/_section.yml"), "is: [");

        assertEquals(2, run("new", "treffen/neu"));
        assertTrue(err().contains("content/treffen/_section.yml:1"), err());
    }

    @Test
    void withoutSettingsNothingIsMade() throws IOException {
        Files.delete(root.resolve("site.yml"));

        assertEquals(1, run("new", "treffen/neu"));
        assertTrue(err().contains("error[ZW0101]"), err());
        assertEquals(1, run("schema"));
    }

    @Test
    void aSectionIsMade() {
        assertEquals(0, run("new", "--section", "gruppen", "--lang", "en"));
        assertEquals("Written: `content/gruppen/_section.yml`.\n", out());
        assertEquals(0, run("new", "gruppen/eins", "-q"), err());
        assertEquals("", out());
        assertEquals(2, run("new", "--section", "gruppen"));
    }

    @Test
    void schemasAreWrittenAndWrittenAgain() throws IOException {
        assertEquals(0, run("schema", "--vscode", "--lang", "de"), err());
        assertTrue(out().contains(" Schemas in `.schema`."), out());
        Map<String, String> first = files();
        assertTrue(first.get(".schema/site.json").contains("\"http://json-schema.org/draft-07/schema#\""));
        assertTrue(first.get(".vscode/settings.json").contains("\"./.schema/site.json\" : [ \"site.yml\" ]"));
        assertFalse(Files.exists(root.resolve(".schema/.0.new-zwiesprache")));

        assertEquals(0, run("schema", "--vscode", "--lang", "de"), err());
        assertEquals(first, files());
        assertEquals(0, run("schema", "--lang", "ru"), err());
        assertFalse(first.get(".schema/site.json").equals(Files.readString(root.resolve(".schema/site.json"))));
        assertEquals(0, run("check"), err());
    }

    @Test
    void whatIsNotOursIsNotOverwritten() throws IOException {
        Files.createDirectories(root.resolve("mine"));
        Files.writeString(root.resolve("mine/site.json"), "{}");
        Files.createDirectories(root.resolve(".vscode"));
        Files.writeString(root.resolve(".vscode/settings.json"), "{\"a\": 1}");
        Map<String, String> before = files();

        assertEquals(1, run("schema", "--out", root.resolve("mine").toString()));
        assertEquals("`mine/site.json` was not made by this command and is not overwritten.\n", err());
        assertEquals(2, run("schema", "--out", root.resolve("../elsewhere").toString()));
        assertEquals(before, files());

        assertEquals(0, run("schema", "--vscode"));
        assertEquals("{\"a\": 1}", Files.readString(root.resolve(".vscode/settings.json")));
        assertTrue(out().contains("`.vscode/settings.json` exists already"), out());
        assertTrue(out().contains("\"yaml.schemas\""), out());
    }

    @Test
    void helpTellsWhatEditorsCanDo() {
        assertEquals(0, run("schema", "--help", "--lang", "en"));
        assertTrue(out().contains("remark-lint-frontmatter-schema"), out());
        assertTrue(out().contains("--out=DIR"), out());
        assertEquals(0, run("new", "--help", "--lang", "ru"));
        assertTrue(out().contains("SECTION/NAME"), out());
    }
}
