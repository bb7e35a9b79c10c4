package zwiesprache.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever an input holds, the program ends in time, without a fault, touches nothing but its output, keeps the last
 * good site, lets nothing through that is dangerous, and says what is wrong and where. The cases are in {@code
 * src/test/resources/hostile}; {@code -Dhostile.only=WORDS} tries those alone whose names hold the words, {@code
 * -Dgolden=overwrite} writes what was found into the cases, to be read before it is believed.
 */
class HostileTest {
    private static final Path CASES = Path.of("src/test/resources/hostile");
    private static final int STAGED_EVERY = 8;
    private static final double PLACED = 95;
    private static final int MANY = 300;
    private static final int SHOWN = 12;

    private static final Danger DANGER = new Danger();
    private static final Results RESULTS = new Results();
    private static final Map<String, Map<String, List<String>>> FOUND = new TreeMap<>();
    private static int count;

    @TempDir
    static Path folder;

    private static Path good;

    static List<Case> cases() {
        String only = System.getProperty("hostile.only", "");
        return CaseFile.all(CASES).stream()
                .filter(each -> each.toString().contains(only))
                .toList();
    }

    @BeforeAll
    static void buildTheSoundSite() throws IOException {
        Path project = folder.resolve("sound");
        good = Files.createDirectories(folder.resolve("good"));
        Site.write(project);
        Attempt.Outcome outcome = new Attempt(project, Optional.of(good)).run();
        assertEquals("", outcome.fault());
        assertEquals(List.of(), outcome.findings());
        assertTrue(outcome.built() && DANGER.in(outcome.files()).isEmpty(), "the sound site is not sound");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsWell(Case each) throws IOException {
        Path here = Files.createDirectories(folder.resolve("case"));
        Path project = here.resolve("project");
        Site.write(project);
        Files.writeString(Files.createDirectories(here.resolve("beside")).resolve("secret.txt"), Danger.SECRET);
        Files.writeString(here.resolve("beside/secret.en.md"), "---\ntitle: A\n---\n" + Danger.SECRET);
        for (Edit edit : each.edits()) {
            edit.on(project);
        }
        boolean staged = each.staged() || count++ % STAGED_EVERY == 0;
        Optional<Path> out = staged ? Optional.of(here.resolve("out")) : Optional.empty();
        if (out.isPresent()) {
            Site.copy(good, out.get());
        }
        Map<String, String> before = around(here);
        Attempt.Outcome outcome = new Attempt(project, out).run();
        List<String> wrong = new ArrayList<>();
        if (!before.equals(around(here))) {
            wrong.add("files outside the output were touched");
        }
        judge(each, outcome, wrong);
        RESULTS.add(each, outcome, outcome.placed(project), wrong.isEmpty());
        Site.delete(here);
        assertEquals("", String.join("\n", wrong), each.words());
    }

    private static Map<String, String> around(Path here) throws IOException {
        Map<String, String> state = Site.state(here);
        state.keySet().removeIf(path -> path.isEmpty() || path.equals("out") || path.startsWith("out/"));
        return state;
    }

    private static void judge(Case each, Attempt.Outcome outcome, List<String> wrong) {
        Case.Expected expected = each.expected();
        if (!outcome.fault().isEmpty()) {
            wrong.add(outcome.fault());
            return;
        }
        List<String> warnings = new ArrayList<>(expected.warnings());
        warnings.removeAll(outcome.warnings());
        if (expected.builds() != outcome.built()
                || !expected.errors().equals(outcome.errors())
                || !warnings.isEmpty()) {
            wrong.add("expected\n" + said(expected.builds(), expected.errors(), expected.warnings()) + "but was\n"
                    + said(outcome.built(), outcome.errors(), outcome.warnings()));
            List<String> found = new ArrayList<>(outcome.built() ? List.of("builds") : List.of());
            outcome.errors().forEach(error -> found.add("error " + error));
            outcome.warnings().forEach(warning -> found.add("warning " + warning));
            FOUND.computeIfAbsent(each.group(), none -> new TreeMap<>()).put(each.name(), found);
        }
        wrong.addAll(DANGER.in(outcome.files()));
        for (Case.Look look : expected.files()) {
            boolean there = outcome.files().entrySet().stream()
                    .anyMatch(file -> (look.path().isEmpty()
                                    ? Danger.isText(file.getKey())
                                    : look.path().equals(file.getKey()))
                            && Danger.holds(file.getValue(), look.words()));
            if (there != look.wanted()) {
                wrong.add((there ? "there is " : "there is no ") + look.path() + " \"" + look.words() + "\"");
            }
        }
    }

    private static String said(boolean builds, List<String> errors, List<String> warnings) {
        StringBuilder said = new StringBuilder(builds ? "    builds\n" : "");
        errors.stream()
                .limit(SHOWN)
                .forEach(error -> said.append("    error ").append(error).append('\n'));
        warnings.stream()
                .limit(SHOWN)
                .forEach(warning -> said.append("    warning ").append(warning).append('\n'));
        int more = Math.max(0, errors.size() - SHOWN) + Math.max(0, warnings.size() - SHOWN);
        return said + (more == 0 ? "" : "    and " + more + " more\n");
    }

    @Test
    void everyCaseSaysWhatMustHappen() {
        for (Case each : cases()) {
            Case.Expected expected = each.expected();
            assertTrue(expected.builds() == expected.errors().isEmpty(), () -> each + " says neither or both");
            assertTrue(each.words().endsWith("."), () -> each + " has no sentence");
        }
        assertEquals(
                cases().size(), cases().stream().map(Case::toString).distinct().count(), "two cases have one name");
    }

    @AfterAll
    static void tell() throws IOException {
        System.out.println(RESULTS);
        if ("overwrite".equals(System.getProperty("golden"))) {
            for (Map.Entry<String, Map<String, List<String>>> file : FOUND.entrySet()) {
                CaseFile.overwrite(CASES.resolve(file.getKey() + ".case"), file.getValue());
            }
        }
        assertTrue(
                RESULTS.cases() < MANY || RESULTS.placed() >= PLACED,
                () -> RESULTS.placed() + " % of the errors have a place");
    }
}
