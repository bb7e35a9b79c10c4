package zwiesprache.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar on the command line: exit codes, what it says and to whom, what it writes and what it must not touch. */
@Timeout(120)
class CommandLineIT {
    @TempDir
    Path folder;

    private Tramway site;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        site = Tramway.in(folder.resolve("project"));
        out = folder.resolve("out");
    }

    private Program.Run jar(String... arguments) throws IOException, InterruptedException {
        return Program.jar().in(site.folder).run(arguments);
    }

    private Program.Run build(String... more) throws IOException, InterruptedException {
        String[] all = Stream.concat(Stream.of("build", "--out", out.toString(), "--lang", "en"), Stream.of(more))
                .toArray(String[]::new);
        return jar(all);
    }

    @Test
    void aFolderWithoutThemeIsBuiltByTheJarAlone() throws Exception {
        Path elsewhere = Files.copy(Places.jar(), folder.resolve("tool.jar"));
        Program.Run run = Program.jar(elsewhere).in(site.folder).run("build", "--lang", "en");
        assertEquals(0, run.code(), run::toString);
        assertEquals("", run.err());
        assertTrue(
                run.out()
                        .matches("Built 8 pages \\(4 fr, 4 en\\) in .*; 0 warnings\\.\\R"
                                + "Translations: 8 blocks aligned, 0 of them confirmed\\.\\R"
                                + "Held back \\(a draft\\): `arrets/depot`\\.\\R"),
                run::toString);
        Map<String, byte[]> files = Tree.read(site.folder.resolve("target/site"));
        String page = new String(files.get("en/arrets/gare/index.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("Here all begins."), page);
        assertTrue(
                files.containsKey("files/arrets/gare/plan.svg"),
                () -> files.keySet().toString());
        assertFalse(files.containsKey("fr/arrets/depot/index.html"), "a draft is published");
        isMarkedAsFallback(files);
        files.keySet().removeIf(path -> !path.endsWith(".html"));
        assertEquals(List.of(), NuChecker.errors(files, 1));
    }

    /** The stop that is there in the first language only. */
    private static void isMarkedAsFallback(Map<String, byte[]> files) {
        String real = "https://tram.example/fr/arrets/pont/";
        Document page = Jsoup.parse(new String(files.get("en/arrets/pont/index.html"), StandardCharsets.UTF_8));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(real, page.select("link[rel=canonical]").attr("href"));
        assertEquals(0, page.select("link[hreflang]").size());
        String sitemap = new String(files.get("sitemap.xml"), StandardCharsets.UTF_8);
        assertTrue(sitemap.contains(real) && !sitemap.contains("/en/arrets/pont/"), sitemap);
    }

    @Test
    void optionsOfABuild() throws Exception {
        Program.Run run = build("--quiet", "--drafts", "--threads", "1", "--base-url", "https://x.example/x/");
        assertEquals(new Program.Run(0, "", ""), run);
        Map<String, byte[]> files = Tree.read(out);
        assertTrue(files.containsKey("fr/arrets/depot/index.html"), "the draft is not shown");
        String page = new String(files.get("fr/arrets/gare/index.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<link rel=\"canonical\" href=\"https://x.example/x/fr/arrets/gare/\">"), page);
        for (Element link : Jsoup.parse(page).select("[href], [src]")) {
            String address = link.attr(link.hasAttr("href") ? "href" : "src");
            assertTrue(
                    address.startsWith("/x/") || address.startsWith("#") || address.startsWith("https://x.example/x/"),
                    address);
        }
        assertFalse(page.contains("tram.example"), page);
    }

    @Test
    void aCheckWritesNothing() throws Exception {
        String before = listing(site.folder);
        Program.Run run = jar("check", "--lang", "en");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().startsWith("Checked "), run::toString);
        site.spoil();
        assertEquals(1, jar("check").code());
        site.mend();
        assertEquals(before, listing(site.folder));
    }

    /** All names, folders too. */
    private static String listing(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(each -> folder.relativize(each).toString()).sorted().collect(Collectors.joining("\n"));
        }
    }

    @Test
    void aFailedBuildLeavesTheLastGoodSite() throws Exception {
        assertEquals(0, build().code());
        Map<String, byte[]> good = Tree.read(out);
        site.spoil();
        Program.Run run = build();
        assertEquals(1, run.code(), run::toString);
        assertEquals("", run.out());
        assertTrue(run.err().contains("content/arrets/gare.fr.md:4:1"), run::toString);
        assertTrue(run.err().contains("Did you mean `rue`?"), run::toString);
        assertTrue(
                run.err().strip().lines().reduce((one, next) -> next).orElse("").startsWith("Not built: 1 error"),
                run::toString);
        assertEquals(List.of(), Tree.differences(good, Tree.read(out)));
        assertEquals(new TreeSet<>(List.of("out", "project")), neighbours(), "something lies about");
        site.mend();
        site.replace("content/arrets/gare.fr.md", "Ici tout commence", "Ici tout finit");
        assertEquals(0, build().code());
        assertNotEquals(List.of(), Tree.differences(good, Tree.read(out)));
    }

    private TreeSet<String> neighbours() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What is built over another site is what is built into an empty folder. */
    @Test
    void whatWasThereBeforeDoesNotMatter() throws Exception {
        assertEquals(0, build("--drafts", "--base-url", "https://x.example/").code());
        assertEquals(0, build().code());
        Map<String, byte[]> over = Tree.read(out);
        out = folder.resolve("clean");
        assertEquals(0, build().code());
        assertEquals(List.of(), Tree.differences(Tree.read(out), over));
    }

    @Test
    void aFolderWithAPhotoIsLeftAlone() throws Exception {
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};
        Files.createDirectories(out);
        Files.write(out.resolve("photo.jpg"), photo);
        Program.Run run = build();
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().contains("ZW0804"), run::toString);
        assertEquals(List.of(), Tree.differences(Map.of("photo.jpg", photo), Tree.read(out)));
        assertEquals(new TreeSet<>(List.of("out", "project")), neighbours());
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "project/content/out", "."})
    void theProjectIsNoPlaceForTheSite(String place) throws Exception {
        String before = listing(site.folder);
        out = folder.resolve(place);
        Program.Run run = build();
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().contains("ZW0805"), run::toString);
        assertEquals(before, listing(site.folder));
    }

    @Test
    void warningsCountWhenTheBuildIsStrict() throws Exception {
        site.replace("content/arrets/pont.fr.md", "plus rien.", "plus rien.\n\n[^oubli]: Une note que rien n'appelle.");
        Program.Run run = build();
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.err().startsWith("warning[ZW0207]: "), run::toString);
        assertTrue(run.err().contains("content/arrets/pont.fr.md:8:"), run::toString);
        run = build("--strict");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().contains("--strict"), run::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                       | What is to be done?
        biuld                    | Did you mean `build`?
        build --ouput x          | Did you mean `--out`?
        build --threads 0        | `--threads`
        build --today yesterday  | `yesterday`
        build --base-url x       | `--base-url`
        build --out              | `--out`
        serve --port 99999       | `99999`
        check --lang xx          | `xx`
        """)
    void wrongUsageIsExplained(String arguments, String said) throws Exception {
        String before = listing(folder);
        String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" +");
        Program.Run run =
                Program.jar().in(site.folder).with("LC_ALL", "en_GB.UTF-8").run(words);
        assertEquals(2, run.code(), run::toString);
        assertEquals("", run.out());
        assertTrue(run.err().contains(said), run::toString);
        assertFalse(run.err().contains("Exception"), run::toString);
        assertEquals(before, listing(folder));
    }

    @Test
    void aFolderThatIsNoSiteIsNamed() throws Exception {
        Program.Run run = jar("build", "--root", folder.resolve("none").toString(), "--lang", "en");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().contains("site.yml"), run::toString);
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @ParameterizedTest
    @CsvSource({"de,Fehler[,Meintest du,Nicht gebaut", "ru,ошибка[,rue,1", "en,error[,Did you mean,Not built"})
    void messagesSpeakThreeLanguages(String lang, String first, String hint, String last) throws Exception {
        site.spoil();
        Program.Run run = jar("build", "--lang", lang, "--out", out.toString());
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().startsWith(first), run::toString);
        assertTrue(run.err().contains(hint), run::toString);
        assertTrue(run.err().contains(last), run::toString);
        String letters = run.err().replaceAll("`[^`]*`|[^А-яЁё]", "");
        assertEquals(lang.equals("ru"), letters.length() > 40, run::toString);
        // The same without the option, by the terminal's language.
        Program.Run again = Program.jar()
                .in(site.folder)
                .with("LC_ALL", "")
                .with("LC_MESSAGES", lang + ".UTF-8")
                .with("LC_CTYPE", "C.UTF-8")
                .run("build", "--out", out.toString());
        assertEquals(run, again);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theStarterBuildsTheSame() throws Exception {
        assertEquals(0, build().code());
        Path other = folder.resolve("other");
        Program.Run run = Program.starter().in(site.folder).run("build", "--out", other.toString(), "--lang", "en");
        assertEquals(0, run.code(), run::toString);
        assertEquals("", run.err());
        assertEquals(List.of(), Tree.differences(Tree.read(out), Tree.read(other)));
        site.spoil();
        run = Program.starter().in(site.folder).with("LC_ALL", "ru_RU.UTF-8").run("check");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().startsWith("ошибка["), run::toString);
        assertEquals(2, Program.starter().run("biuld").code());
    }

    /** Where the environment says nothing of UTF-8, Java cannot open files whose names are not ASCII. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anEnvironmentWithoutUtf8WorksOrIsExplained() throws Exception {
        assertEquals(0, build().code());
        Path other = folder.resolve("other");
        Program without = Program.jar().in(site.folder).with("LC_ALL", "C");
        Program.Run run = without.run("build", "--out", other.toString(), "--lang", "ru");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("(?s)[А-я].*"), run::toString);
        assertEquals(List.of(), Tree.differences(Tree.read(out), Tree.read(other)));

        site.write("content/arrets/gare/снимок.txt", "x");
        run = without.run("build", "--out", other.toString(), "--lang", "en");
        assertEquals(1, run.code(), run::toString);
        assertEquals("", run.out());
        assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run::toString);
        assertEquals(List.of(), Tree.differences(Tree.read(out), Tree.read(other)));

        run = Program.starter().in(site.folder).with("LC_ALL", "C").run("build", "--out", other.toString());
        assertEquals(0, run.code(), run::toString);
        assertTrue(Files.exists(other.resolve("files/arrets/gare/снимок.txt")));
    }

    @Test
    void helpAndVersionAreGiven() throws Exception {
        Program.Run run = jar("--version");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("zwiesprache \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), run::toString);
        for (String lang : List.of("de", "ru", "en")) {
            run = jar("build", "--help", "--lang", lang);
            assertEquals(0, run.code(), run::toString);
            assertEquals("", run.err());
            for (String option : List.of("--root", "--out", "--base-url", "--strict", "--lang")) {
                assertTrue(run.out().contains(option), run::toString);
            }
        }
    }
}
