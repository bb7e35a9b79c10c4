package zwiesprache.house;

import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What each package shows to the others, kept in a file, so that opening a type shows up as a diff. Rewrite it with
 * {@code -Dgolden=overwrite}; that run fails, too: look at the diff.
 */
class PublicTypesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/house/public-types.txt");

    @Test
    void theOpenTypesAreTheKnownOnes() throws IOException {
        List<String> actual = publicTypes();
        List<String> expected = Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of();
        if (actual.equals(expected)) {
            return;
        }
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, String.join("\n", actual) + "\n");
            fail(GOLDEN + " was rewritten; look at its diff.\n" + difference(expected, actual));
        }
        fail("Other public types than in " + GOLDEN + ". Make them package-private, or accept them with"
                + " -Dgolden=overwrite:\n" + difference(expected, actual));
    }

    /** {@code package type}, one a line. */
    private static List<String> publicTypes() {
        Map<String, TreeSet<String>> types = new TreeMap<>();
        for (JavaClass type : House.classes()) {
            if (type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                types.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                        .add(type.getSimpleName());
            }
        }
        List<String> lines = new ArrayList<>();
        types.forEach((name, simple) -> simple.forEach(type -> lines.add(name + " " + type)));
        return lines;
    }

    private static String difference(List<String> expected, List<String> actual) {
        List<String> lines = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> lines.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines.isEmpty() ? "(only the order differs)" : String.join("\n", lines);
    }
}
