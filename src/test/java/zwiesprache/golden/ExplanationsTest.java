package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Memory;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Explanation;
import zwiesprache.report.Explanation.Example;
import zwiesprache.report.TerminalReport;

/**
 * Every code is explained, and what the explanation shows is true: its wrong files, laid over the site in {@code
 * explanations/_base}, give one finding of that code and nothing else, its right files give none.
 */
class ExplanationsTest {
    private static final Path TEXTS = Path.of("src/main/resources/report/explain");
    private static final Path SITE = Path.of("src/test/resources/explanations/_base");

    /** What no explanation can hold as a file, being UTF-8 without control characters itself. */
    private static final Set<String> UNWRITABLE = Set.of("ZW0105", "ZW0108");

    private static final int SHORTEST = 120;
    private static final int LONGEST = 1100;
    private static final int LINES_OF_AN_EXAMPLE = 45;
    private static final int WIDTH_OF_AN_EXAMPLE = 100;

    @TempDir
    Path folder;

    static Set<String> codes() throws IOException {
        Set<String> explained = new TreeSet<>(Codes.all().keySet());
        explained.retainAll(texts());
        return explained;
    }

    private static Set<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString().replaceFirst("[.]md$", ""))
                    .toList());
        }
    }

    private static Explanation explanation(String code) {
        return Explanation.of(code).orElseThrow(() -> new AssertionError("no explanation of " + code));
    }

    @Test
    void everyCodeIsExplained() throws IOException {
        Set<String> missing = new TreeSet<>(Codes.all().keySet());
        missing.removeAll(texts());
        Set<String> unknown = texts();
        unknown.removeAll(Codes.all().keySet());

        assertEquals(Set.of(), missing, "codes without an explanation");
        assertEquals(Set.of(), unknown, "explanations of codes that there are not");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void isInEveryLanguage(String code) {
        Explanation explanation = explanation(code);
        Set<String> different = new TreeSet<>();
        for (String language : Catalogue.languages()) {
            String words = explanation.words(language);
            different.add(words);
            int length = words.length();
            assertTrue(length >= SHORTEST && length <= LONGEST, language + " has " + length + " characters");
            assertTrue(words.endsWith(".") || words.endsWith("`"), language + " does not end in a full stop");
            assertEquals(0, count(words, '`') % 2, language + " has a backtick without its other");
            assertFalse(prose(words).matches("(?s).*[\"\t].*"), language + " has straight quotes or tabs: " + words);
            assertEquals(language.equals("ru"), isCyrillic(prose(words)), language + " is another language: " + words);
        }
        assertEquals(Catalogue.languages().size(), different.size(), "two languages say the same");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** The words less what is written in files. */
    private static String prose(String words) {
        return words.replaceAll("(?s)`[^`]*`", "");
    }

    private static boolean isCyrillic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cyrillic = text.codePoints()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.CYRILLIC)
                .count();
        assertTrue(cyrillic <= letters / 20 || cyrillic >= letters / 2, "a mixture of languages: " + text);
        return cyrillic > letters / 2;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void theExamplesAreShort(String code) throws IOException {
        boolean shownOnly = DiagnosticsTest.ELSEWHERE.containsKey(code) || UNWRITABLE.contains(code);
        for (Example example : both(explanation(code))) {
            assertEquals(shownOnly, example.path().isEmpty(), "an example is built unless nothing can be: " + example);
            if (example.text().isEmpty()) {
                assertTrue(Files.exists(SITE.resolve(example.path())), "there is no " + example.path() + " to take");
            }
            List<String> lines = example.text().orElse("").lines().toList();
            assertTrue(lines.size() <= LINES_OF_AN_EXAMPLE, () -> lines.size() + " lines in " + example);
            lines.forEach(line -> assertTrue(line.length() <= WIDTH_OF_AN_EXAMPLE, () -> "a long line: " + line));
        }
        assertFalse(explanation(code).wrong().equals(explanation(code).right()), "wrong and right are the same");
    }

    private static List<Example> both(Explanation explanation) {
        return Stream.concat(explanation.wrong().stream(), explanation.right().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void theExamplesAreTrue(String code) throws IOException {
        Explanation explanation = explanation(code);
        if (both(explanation).stream().anyMatch(example -> example.path().isEmpty())) {
            return;
        }
        List<Diagnostic> wrong = besides(code, findings("wrong", explanation.wrong()));

        assertEquals(
                List.of(code),
                wrong.stream().map(each -> each.code().id()).toList(),
                () -> "wrong gives\n" + text(wrong));
        assertEquals("", text(besides(code, findings("right", explanation.right()))), "right gives findings");
    }

    /** Most examples change one language alone, which the translation room rightly finds: of no matter but for its own. */
    private static List<Diagnostic> besides(String code, List<Diagnostic> findings) throws IOException {
        return isOfTranslation(Codes.all().get(code))
                ? findings
                : findings.stream()
                        .filter(each -> !isOfTranslation(each.code()))
                        .toList();
    }

    private static boolean isOfTranslation(Code code) {
        return code.getClass().getPackageName().startsWith("zwiesprache.translation");
    }

    @Test
    void theSiteIsSound() throws IOException {
        assertEquals("", text(findings("site", List.of())));
    }

    private static String text(List<Diagnostic> findings) {
        return new TerminalReport(Catalogue.of("en"), false).text(findings);
    }

    private List<Diagnostic> findings(String name, List<Example> files) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name + "-own"));
        for (Example file : files) {
            if (file.text().isPresent()) {
                Path path = own.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text().get());
            }
        }
        List<String> without = files.stream()
                .filter(file -> file.text().isEmpty())
                .map(Example::path)
                .toList();
        Path root = Composed.in(Files.createDirectories(folder.resolve(name)), SITE, without, own);
        BuildRequest request = new BuildRequest(
                root,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 17)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                1);
        return Build.run(request, new Memory()).diagnostics();
    }
}
