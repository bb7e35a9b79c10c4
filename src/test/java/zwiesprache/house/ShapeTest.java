package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static zwiesprache.house.HouseTest.assertNone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files, methods, records and names stay within bounds. The bounds are hard; good code is well below them. */
class ShapeTest {
    private static final int LINES_OF_A_FILE = 500;
    private static final int LINES_OF_A_METHOD = 60;
    private static final int COMPONENTS_OF_A_RECORD = 8;

    private static final Set<String> SAY_NOTHING = Set.of(
            "Manager",
            "Helper",
            "Helpers",
            "Util",
            "Utils",
            "Impl",
            "Base",
            "Abstract",
            "Data",
            "Info",
            "Processor",
            "Context");

    @Test
    void theSourceWasRead() {
        assertTrue(Code.files().size() > 100, () -> "only " + Code.files().size() + " files were read");
        assertTrue(Code.methods().size() > 500, () -> "only " + Code.methods().size() + " methods were read");
        assertTrue(Code.literals().size() > 100, () -> "only " + Code.literals().size() + " strings were read");
    }

    @Test
    void filesAreShort() throws IOException {
        Set<String> long_ = new TreeSet<>();
        for (Path file : Code.files()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                long_.add(Code.name(file) + ": " + lines + " lines");
            }
        }
        assertNone(long_, "files have more than " + LINES_OF_A_FILE + " lines");
    }

    @Test
    void methodsAreShort() {
        assertNone(
                Code.methods().stream()
                        .filter(method -> method.lines() > LINES_OF_A_METHOD)
                        .map(method -> method.file() + ":" + method.line() + " " + method.name() + ": " + method.lines()
                                + " lines")
                        .collect(Collectors.toCollection(TreeSet::new)),
                "methods have more than " + LINES_OF_A_METHOD + " lines");
    }

    @Test
    void recordsAreSmall() {
        assertNone(
                House.classes().stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> components(type).size() > COMPONENTS_OF_A_RECORD)
                        .map(type -> type.getName() + ": " + components(type).size() + " components")
                        .collect(Collectors.toCollection(TreeSet::new)),
                "records have more than " + COMPONENTS_OF_A_RECORD + " components; group them");
    }

    /** An array can be changed by whoever holds the record, and two equal ones are not equal. */
    @Test
    void recordsHoldNoArrays() {
        assertNone(
                House.classes().stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(type -> components(type).stream())
                        .filter(field -> field.getRawType().isArray())
                        .map(JavaField::getFullName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "components of records are arrays");
    }

    private static List<JavaField> components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }

    @Test
    void namesSaySomething() {
        assertNone(
                House.classes().stream()
                        .map(JavaClass::getSimpleName)
                        .filter(ShapeTest::saysNothing)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "classes have a name that says nothing");
    }

    /** As a whole or at the end; {@code Abstract} at the beginning, too. */
    private static boolean saysNothing(String name) {
        List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
        return SAY_NOTHING.contains(words.get(words.size() - 1)) || words.get(0).equals("Abstract");
    }
}
