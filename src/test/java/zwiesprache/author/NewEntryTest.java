package zwiesprache.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.author.Outcome.Plan;
import zwiesprache.author.Outcome.Refusal;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Field;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.output.Edit;
import zwiesprache.output.Memory;
import zwiesprache.output.Workspace;

class NewEntryTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SITE = RESOURCES.resolve("sites/trilingual");
    private static final String NAME = "2019-06-new";

    @TempDir
    Path folder;

    static List<Path> sites() throws IOException {
        return SchemasTest.sites();
    }

    /**
     * One entry in every section, with nothing filled in: what is found is that the required fields are missing, at
     * their lines, and nothing else. Where nothing is required, no page shows any of it, unless drafts are asked for.
     */
    @ParameterizedTest
    @MethodSource("sites")
    void whatIsToBeFilledInIsAllThatIsWrong(Path from) throws IOException {
        Path root = copy(from);
        Memory before = new Memory();
        Set<String> known = findings(build(root, false, before));
        Set<String> knownOfDrafts = findings(build(root, true, new Memory()));
        List<Section> sections = List.copyOf(
                EditorView.read(root).known().orElseThrow().site().sections().values());

        sections.stream().filter(section -> required(section).isEmpty()).forEach(section -> write(root, section));
        Memory after = new Memory();
        assertEquals(known, findings(build(root, false, after)));
        assertEquals(before.paths(), after.paths());
        before.paths().forEach(path -> assertEquals(text(before, path), text(after, path), path));
        assertEquals(knownOfDrafts, findings(build(root, true, new Memory())));

        Set<String> expected = new TreeSet<>();
        for (Section section : sections) {
            if (!required(section).isEmpty()) {
                String original = write(root, section);
                required(section).forEach(name -> expected.add(original + " ZW0442 " + name));
            }
        }
        Set<String> found = findings(build(root, false, new Memory()));
        found.removeAll(known);
        assertEquals(expected, found);
    }

    private static List<String> required(Section section) {
        return section.kind().fields().stream()
                .filter(field -> field.rules().required())
                .map(Field::name)
                .toList();
    }

    /** @return the file that states the facts */
    private static String write(Path root, Section section) {
        String path = (section.id().isRoot() ? "/" : section.id().path() + "/") + NAME;
        Reading.Known known = EditorView.read(root).known().orElseThrow();
        Outcome outcome =
                NewEntry.plan(known.config(), known.site(), known.tongues(), wish(path), EditorView.wording("ru"));
        Plan plan = assertInstanceOf(Plan.class, outcome, path);
        write(root, plan);
        return plan.edits().get(0).path();
    }

    private static Set<String> findings(BuildResult result) {
        Set<String> found = new TreeSet<>();
        for (Diagnostic each : result.diagnostics()) {
            String path = each.origin().source().path();
            String line = each.origin().source().line(each.origin().position().line());
            found.add(path + " " + each.code().id() + " " + line.replace(":", ""));
        }
        return found;
    }

    private static String text(Memory site, String path) {
        return new String(site.bytes(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** The sites of the tests share a theme. */
    private Path copy(Path from) throws IOException {
        EditorView.copy(RESOURCES.resolve("sites/_shared"), folder);
        for (String part : List.of("content", "themes")) {
            EditorView.copy(from.resolve(part), folder.resolve(part));
        }
        Files.copy(from.resolve("site.yml"), folder.resolve("site.yml"));
        return folder;
    }

    private static BuildResult build(Path root, boolean drafts, Memory into) {
        return Build.run(
                new BuildRequest(
                        root,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        drafts,
                        false,
                        2),
                into);
    }

    private static void write(Path root, Plan plan) {
        Diagnostics log = new Diagnostics();
        assertTrue(
                new Workspace(root).apply(plan.edits(), log), () -> log.sorted().toString());
    }

    private static NewEntry.Request wish(String path) {
        return new NewEntry.Request(path, Optional.empty(), Optional.empty(), false);
    }

    private static Outcome plan(NewEntry.Request request) {
        Reading.Known known = EditorView.read(SITE).known().orElseThrow();
        return NewEntry.plan(known.config(), known.site(), known.tongues(), request, EditorView.wording("en"));
    }

    private static List<String> paths(Outcome outcome) {
        return assertInstanceOf(Plan.class, outcome, outcome.toString()).edits().stream()
                .map(Edit::path)
                .toList();
    }

    private static String text(Outcome outcome, int file) {
        byte[] bytes = ((Plan) outcome).edits().get(file).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "phares/le-four,         content/phares/le-four.fr.md",
        "@phares/le-four,        content/phares/le-four.fr.md",
        "phares/optiques/katadioptre, content/phares/optiques/katadioptre.fr.md",
        "/phares-nouveaux,       content/phares-nouveaux.fr.md",
        "bibliotheque,           content/bibliotheque.fr.md"
    })
    void filesAreNamedByTheEntry(String path, String file) {
        assertEquals(file, paths(plan(wish(path))).get(0));
    }

    @Test
    void theOriginalMayBeInAnyLanguage() {
        Outcome outcome = plan(new NewEntry.Request("phares/le-four", Optional.of("Four"), Optional.of("en"), true));

        assertEquals("content/phares/le-four/index.en.md", paths(outcome).get(0));
        assertTrue(
                paths(outcome).contains("content/phares/le-four/index.fr.md"),
                () -> paths(outcome).toString());
        assertTrue(text(outcome, 0).contains("\noriginal: en\n"), text(outcome, 0));
        assertTrue(text(outcome, 0).contains("\ntitle: Four\n"), text(outcome, 0));
        assertTrue(text(outcome, 1).contains("content/phares/le-four/index.en.md"), text(outcome, 1));
        assertTrue(!text(outcome, 1).contains("\ndraft:"), text(outcome, 1));
    }

    @Test
    void anEntryWrittenInAllLanguagesTogetherSaysSo() {
        Outcome outcome = plan(new NewEntry.Request("phares/le-four", Optional.empty(), Optional.of("both"), false));

        assertTrue(text(outcome, 0).contains("\noriginal: both\n"), text(outcome, 0));
        assertTrue(text(outcome, 0).contains("\ntitle: Le Four\n"), text(outcome, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "phares,  Phare d’Eckmühl,        content/phares/phare-d-eckmuhl.fr.md",
        "phares/, 'Le Four: « nouveau »', content/phares/le-four-nouveau.fr.md"
    })
    void aNameIsMadeOfTheTitle(String section, String title, String file) {
        Outcome outcome = plan(new NewEntry.Request(section, Optional.of(title), Optional.empty(), false));

        assertEquals(file, paths(outcome).get(0));
    }

    /** Whatever a title holds, the file says that and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"Plan: 2019", "# 5", "\"a\" \\ b", "- x", "{a}", "yes", "2019", "a #b", "é", "'a'", "@x"})
    void aTitleIsWrittenSoThatItIsReadAgain(String title) throws IOException {
        Path root = copy(SITE);
        write(root, (Plan) plan(new NewEntry.Request("mots/neuf", Optional.of(title), Optional.empty(), false)));
        Reading reading = EditorView.read(root);

        String read = reading.known().orElseThrow().site().entries().values().stream()
                .filter(entry -> entry.id().path().equals("mots/neuf"))
                .flatMap(entry -> entry.texts().values().stream())
                .map(text -> text.title().words())
                .findFirst()
                .orElseThrow();
        assertEquals(title, read);
    }

    @ParameterizedTest
    @CsvSource({
        "phare/le-four,        new.no-section,  phares",
        "nulle/part,           new.no-section,  ''",
        "phare,                new.root-page,   phares",
        "phares,               new.no-name,     ''",
        "phares/,              new.no-name,     ''",
        "phares/Le Four,       new.bad-name,    le-four",
        "phares/l--x,          new.bad-name,    l-x",
        "phares/optiques,      new.no-name,     ''"
    })
    void whatCannotBeIsRefused(String path, String key, String meant) {
        Refusal refusal = assertInstanceOf(Refusal.class, plan(wish(path)), path);

        assertEquals(key, refusal.key());
        assertEquals(meant, refusal.suggestion().orElse(""));
    }

    @Test
    void anotherLanguageThanTheSectionsIsRefused() {
        Refusal refusal = assertInstanceOf(
                Refusal.class, plan(new NewEntry.Request("phares/x", Optional.empty(), Optional.of("xx"), false)));

        assertEquals("new.no-original", refusal.key());
    }

    @Test
    void whatExistsIsRefused() {
        Reading.Known known = EditorView.read(SITE).known().orElseThrow();
        String any = known.site().entries().keySet().iterator().next().path();
        Refusal refusal = assertInstanceOf(Refusal.class, plan(wish("/" + any)), any);

        assertEquals("new.exists", refusal.key());
    }

    @Test
    void aSectionIsDeclaredWithAllThatMayBeSaid() throws IOException {
        Path root = copy(SITE);
        Reading.Known known = EditorView.read(root).known().orElseThrow();
        for (String language : List.of("de", "ru", "en")) {
            String path = "phares/section-" + language;
            Outcome outcome = NewSection.plan(
                    known.config(), known.site(), path, Optional.of("A: b"), EditorView.wording(language));
            write(root, assertInstanceOf(Plan.class, outcome));
        }
        Reading reading = EditorView.read(root);

        assertEquals(List.of(), reading.diagnostics());
        assertTrue(reading.known().orElseThrow().site().sections().containsKey(new SectionId("phares/section-ru")));
        List<Outcome> refused = new ArrayList<>();
        for (String path : List.of("phares", "phare/neuf", "Neuf")) {
            refused.add(
                    NewSection.plan(known.config(), known.site(), path, Optional.empty(), EditorView.wording("de")));
        }
        assertEquals(
                List.of("new.exists", "new.no-section", "new.bad-name"),
                refused.stream().map(each -> ((Refusal) each).key()).toList());
    }
}
