package zwiesprache.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws Exception {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of(
                "ru/с пробелом.html",
                Mark.of("да".getBytes(StandardCharsets.UTF_8)),
                "de/index.html",
                Mark.of(new byte[0]))));
        manifest.write(folder);
        assertEquals("""
            zwiesprache-manifest 1 crc32c
            00000000 0 de/index.html
            551e8650 4 ru/с пробелом.html
            """, Files.readString(folder.resolve(Manifest.NAME)));
        assertEquals(Optional.of(manifest), Manifest.read(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else\n",
                "zwiesprache-manifest 1 crc32c",
                "zwiesprache-manifest 1 crc32c\n00000000 0 ../../precious\n",
                "zwiesprache-manifest 1 crc32c\n00000000 0 /etc/precious\n",
                "zwiesprache-manifest 1 crc32c\n00000000 0 a\n00000000 -1 b\n",
                "zwiesprache-manifest 1 crc32c\n00000000 0 a\n0000 0 b\n",
                "zwiesprache-manifest 1 crc32c\n00000000 0 a\n00000000 0 cut o",
                "zwiesprache-manifest 1 crc32c\nx\n"
            })
    void whatWeWouldNotWriteIsDamaged(String text) throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), text);
        assertThrows(Manifest.Damaged.class, () -> Manifest.read(folder));
    }
}
