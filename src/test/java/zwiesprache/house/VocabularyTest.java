package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static zwiesprache.house.HouseTest.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Java names no section, no field and no language of our site: kinds and languages are data. */
class VocabularyTest {
    private static final Path CONTENT = Path.of("content");
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9_-]+");

    /** Only the catalogues of messages are per language, and they are in {@code report}. */
    private static final Set<String> LANGUAGES = Set.of("de", "ru", "en");

    private static final Pattern FIELD = Pattern.compile("(?m)^ +([a-z_]+):\\s*(?:#.*)?\\R +type:");
    private static final Pattern ROLE = Pattern.compile("(?m)^ +role:\\s*([a-z-]+)");

    @Test
    void noLanguageIsNamed() {
        assertNone(
                Code.literals().stream()
                        .filter(literal -> LANGUAGES.contains(literal.value()))
                        .filter(literal -> !literal.file().startsWith("zwiesprache/report/"))
                        .map(VocabularyTest::place)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "strings name a language");
    }

    @Test
    void noSectionIsNamed() throws IOException {
        Set<String> sections = sections();
        assertFalse(sections.isEmpty(), "content/ has no sections");
        assertNone(
                Code.literals().stream()
                        .filter(literal -> WORD.matcher(literal.value())
                                .results()
                                .anyMatch(word -> sections.contains(word.group())))
                        .map(VocabularyTest::place)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "strings name a section of our site");
    }

    @Test
    void noFieldIsNamed() throws IOException {
        Set<String> fields = distinctiveFields();
        assertFalse(fields.isEmpty(), "the sections of content/ have no fields");
        assertNone(
                Code.literals().stream()
                        .filter(literal -> fields.contains(literal.value()))
                        .map(VocabularyTest::place)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "strings name a field of our site");
    }

    private static String place(Code.Literal literal) {
        return literal.file() + ":" + literal.line() + " \"" + literal.value() + "\"";
    }

    private static Set<String> sections() throws IOException {
        return sectionFiles().stream()
                .map(file -> file.getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Short names such as {@code date} or {@code name} are everybody's; so are names that are roles of the format. */
    private static Set<String> distinctiveFields() throws IOException {
        Set<String> fields = new TreeSet<>();
        Set<String> roles = new TreeSet<>();
        for (Path file : sectionFiles()) {
            String text = Files.readString(file);
            matches(FIELD, text).forEach(fields::add);
            matches(ROLE, text).forEach(role -> roles.add(role.replace('-', '_')));
        }
        fields.removeIf(name -> roles.contains(name) || !name.contains("_") && name.length() < 10);
        return fields;
    }

    private static List<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    /** Of all sections but the root, which has no name. */
    private static List<Path> sectionFiles() throws IOException {
        try (var walk = Files.walk(CONTENT)) {
            return walk.filter(path -> path.getFileName().toString().equals("_section.yml"))
                    .filter(path -> !path.getParent().equals(CONTENT))
                    .sorted()
                    .toList();
        }
    }
}
