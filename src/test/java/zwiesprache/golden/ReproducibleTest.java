package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/**
 * The same content gives the same bytes: whatever the machine's language and time zone, in whatever folder, in whatever
 * order its files were made, on one thread or several.
 */
class ReproducibleTest {
    private static final Path NONE = Path.of("src/test/resources/sites/none");

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void aSiteOfTheTests() {
        SiteCase site = SiteCase.named("trilingual");
        Path here = site.in(folder.resolve("here"));
        Path there = Composed.backwards(here, folder.resolve("another folder/site"));

        assertSame(site.request(here, 1), site.request(there, 4));
    }

    @Test
    void theSiteThatTheProjectIsFor() throws IOException {
        Path here = folder.resolve("here");
        for (String part : List.of("content", "themes")) {
            Composed.in(here.resolve(part), Path.of(part), List.of(), NONE);
        }
        Files.copy(Path.of("site.yml"), here.resolve("site.yml"));
        Path there = Composed.backwards(here, folder.resolve("another folder/site"));

        assertSame(request(here, 1), request(there, 4));
    }

    private static BuildRequest request(Path root, int threads) {
        return new BuildRequest(
                root,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 22)),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                false,
                false,
                threads);
    }

    private static void assertSame(BuildRequest here, BuildRequest there) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> usual = built(here);
        Locale.setDefault(new Locale("tr", "TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Map<String, String> unusual = built(there);

        assertEquals(usual.keySet(), unusual.keySet());
        usual.forEach((path, bytes) -> assertEquals(bytes, unusual.get(path), path));
        assertTrue(usual.size() > 100, () -> "only " + usual.keySet());
    }

    /** Each file as a text with a character for each byte. */
    private static Map<String, String> built(BuildRequest request) {
        Memory memory = new Memory();
        BuildResult result = Build.run(request, memory);
        Map<String, String> files = new TreeMap<>();
        memory.paths()
                .forEach(path ->
                        files.put(path, new String(memory.bytes(path).orElseThrow(), StandardCharsets.ISO_8859_1)));
        assertEquals(false, result.failed(), () -> result.diagnostics().toString());
        return files;
    }
}
