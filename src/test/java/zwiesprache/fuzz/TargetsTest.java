package zwiesprache.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doors for Jazzer over inputs that it begins with, and over those that were found by it and mended. */
class TargetsTest {
    private static final Path INPUTS = Path.of("src/test/resources/fuzz/inputs");

    @Test
    void knownInputsPassEveryDoor() throws IOException {
        List<Path> inputs = new ArrayList<>(Trial.files(INPUTS));
        inputs.addAll(Trial.files(Path.of("src/test/resources/picture")));
        inputs.addAll(Trial.files(Path.of("content/themen")));
        assertTrue(inputs.size() > 30, () -> "only " + inputs.size() + " inputs");
        for (Map.Entry<String, Targets.Target> target : Targets.all().entrySet()) {
            for (Path input : inputs) {
                byte[] bytes = Files.readAllBytes(input);
                assertDoesNotThrow(() -> target.getValue().run(bytes), () -> target.getKey() + " over " + input);
            }
        }
    }

    /** A judge who passes everything would be of no use. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <p>a<br>b <b>c</b></p>                            |
        <!doctype html><title>a < b</title><p title='>'>  | never closed: [p]
        <ul><li>a<li>b</ul>                               | </ul> in <li>
        <b><i>a</b></i>                                   | </b> in <i>
        <p>1 < 2</p>                                      | a bare <
        <p title="a>b</p>                                 | a tag without end
        <script>"</p>"</script>                           |
        <svg><path d=""/></svg><!-- <p> -->               |
        <!-- <p>                                          | a comment without end
        """)
    void pagesOutOfBalanceAreFound(String html, String trouble) {
        Optional<String> found = Balance.trouble(html);
        assertTrue(trouble == null ? found.isEmpty() : found.orElse("").startsWith(trouble), found::toString);
    }
}
