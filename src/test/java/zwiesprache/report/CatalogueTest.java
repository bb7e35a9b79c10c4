package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.text.SourceText;

class CatalogueTest {
    private static final Pattern ARGUMENT = Pattern.compile("(?<!\\{)\\{(\\d)[,}]");
    private static final TreeMap<String, Code> CODES = new TreeMap<>();

    @BeforeAll
    static void findAllCodes() {
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("zwiesprache")) {
            if (each.isEnum() && each.isAssignableTo(Code.class)) {
                for (Object constant : each.reflect().getEnumConstants()) {
                    Code code = (Code) constant;
                    assertNull(CODES.putIfAbsent(code.id(), code), () -> code.id() + " is there twice: " + code);
                }
            }
        }
        assertTrue(CODES.size() > 100, () -> "not all rooms were found: " + CODES.keySet());
    }

    static List<Catalogue> catalogues() {
        return Catalogue.languages().stream().map(Catalogue::of).toList();
    }

    @Test
    void everyCodeHasItsForm() {
        CODES.keySet().forEach(id -> assertTrue(id.matches("ZW\\d{4}"), id));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyCodeHasAMessageAndAHintAndNoMessageIsWithoutACode(Catalogue catalogue) {
        Set<String> missing = new TreeSet<>();
        CODES.keySet().forEach(id -> missing.addAll(List.of(id, id + ".hint")));
        Set<String> surplus = new TreeSet<>(catalogue.codes());
        surplus.removeAll(missing);
        missing.removeAll(catalogue.codes());
        assertEquals(Set.of(), missing, "missing in " + catalogue.language());
        assertEquals(Set.of(), surplus, "without a code in " + catalogue.language());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyMessageIsOneSentence(Catalogue catalogue) {
        List<String> wrong = new ArrayList<>();
        for (Code code : CODES.values()) {
            Diagnostic finding = new Diagnostic(
                    code, arguments(catalogue, code), SourceText.nowhere("x").start(), Optional.empty(), List.of());
            String message = catalogue.message(finding);
            String hint = catalogue.hint(finding);
            if (!isSentence(message) || !isSentence(hint) || message.indexOf(". ") > 0) {
                wrong.add(code.id() + ": " + message + " / " + hint);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Arguments of the kinds that the templates ask for. */
    private static List<Argument> arguments(Catalogue catalogue, Code code) {
        String templates = catalogue.template(code.id()) + catalogue.template(code.id() + ".hint");
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            boolean counts = templates.contains("{" + i + ",plural");
            arguments.add(counts ? new Argument.Count(2) : new Argument.Name("x"));
        }
        return arguments;
    }

    private static boolean isSentence(String text) {
        return text.matches("(?s)[\\p{Lu}`„«“\\d].*[.?]")
                && !text.contains("  ")
                && !text.matches("(?is).*\\b(invalid|illegal|e\\.g\\.)\\b.*");
    }

    @Test
    void allLanguagesUseTheSameArguments() {
        Catalogue english = Catalogue.of("en");
        for (Catalogue other : catalogues()) {
            for (String id : CODES.keySet()) {
                assertEquals(places(english, id), places(other, id), id + " in " + other.language());
            }
        }
    }

    private static Set<String> places(Catalogue catalogue, String id) {
        Set<String> places = places(catalogue.template(id));
        places.addAll(places(catalogue.template(id + ".hint")));
        return places;
    }

    private static Set<String> places(String template) {
        Set<String> places = new TreeSet<>();
        for (Matcher matcher = ARGUMENT.matcher(template); matcher.find(); ) {
            places.add(matcher.group(1));
        }
        return places;
    }

    @Test
    void allLanguagesHaveTheSameWords() {
        Catalogue english = Catalogue.of("en");
        for (Catalogue other : catalogues()) {
            assertEquals(english.keys(), other.keys());
            for (String key : english.keys()) {
                assertEquals(
                        places(english.word(key).orElseThrow()),
                        places(other.word(key).orElseThrow()),
                        key);
            }
        }
    }

    @Test
    void whereALanguageIsMissingEnglishIsSpoken() {
        assertEquals("en", Catalogue.of("fr").language());
        assertEquals("ошибка", Catalogue.of("ru").say("error"));
    }
}
