package zwiesprache.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The theme is in the jar, those of this site alone are not, and its listing is true: {@code themes/<name>.index}, made by src/build/ThemeIndex.java. */
class ThemeIndexTest {
    private static final Path THEMES = Path.of("themes");

    @Test
    void theListingOfATheme() throws IOException {
        for (Path theme : themes()) {
            String name = theme.getFileName().toString();
            assertEquals(
                    files(theme), resource("themes/" + name + ".index").lines().toList(), name);
        }
    }

    @Test
    void whatIsListedIsThere() throws IOException {
        for (Path theme : themes()) {
            String prefix = "themes/" + theme.getFileName() + "/";
            for (String file : files(theme)) {
                assertNotNull(getClass().getClassLoader().getResource(prefix + file), prefix + file);
            }
        }
    }

    private static List<Path> themes() throws IOException {
        try (var children = Files.list(THEMES)) {
            return children.filter(theme -> theme.endsWith("default")).sorted().toList();
        }
    }

    private static List<String> files(Path theme) throws IOException {
        try (var walk = Files.walk(theme)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> theme.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.matches("(.*/)?\\..*|.*~"))
                    .sorted()
                    .toList();
        }
    }

    private String resource(String name) throws IOException {
        try (var in = getClass().getClassLoader().getResourceAsStream(name)) {
            assertNotNull(in, name + " is not on the class path");
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
