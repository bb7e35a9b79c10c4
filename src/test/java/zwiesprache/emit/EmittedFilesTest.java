package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file made of the fixture site against the one expected. {@code -Dgolden=overwrite} writes what is made and
 * fails.
 */
class EmittedFilesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/emit/expected");

    static Iterable<String> paths() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            overwrite();
        }
        return Emitted.site().keySet();
    }

    private static void overwrite() throws IOException {
        for (Map.Entry<String, byte[]> file : Emitted.site().entrySet()) {
            Path to = EXPECTED.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        fail("written: " + EXPECTED);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isAsExpected(String path) throws IOException {
        assertEquals(
                Files.readString(EXPECTED.resolve(path)),
                new String(Emitted.site().get(path), StandardCharsets.UTF_8));
    }

    @Test
    void nothingElseIsExpected() throws IOException {
        Map<String, Boolean> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            expected.put(EXPECTED.relativize(file).toString().replace('\\', '/'), true));
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected.keySet(), Emitted.site().keySet());
    }
}
