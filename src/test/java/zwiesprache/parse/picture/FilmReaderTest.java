package zwiesprache.parse.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Film;
import zwiesprache.model.Film.Type;

class FilmReaderTest {
    private static final Path FILMS = Path.of("src/test/resources/sites/signed/content");

    private final Diagnostics log = new Diagnostics();

    @Test
    void headsAreRead() throws IOException {
        byte[] mp4 = Files.readAllBytes(FILMS.resolve("welcome.mp4"));
        byte[] webm = Files.readAllBytes(FILMS.resolve("bienvenue.webm"));

        assertEquals(Optional.of(new Film(Type.MP4, 320, 240, 2, mp4.length)), FilmReader.look("a.mp4", mp4, log));
        assertEquals(Optional.of(new Film(Type.WEBM, 320, 240, 2, webm.length)), FilmReader.look("A.WEBM", webm, log));
        assertTrue(log.sorted().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"a.mp4, true", "a.MP4, true", "a.webm, true", "a.mov, false", "a.mp4.txt, false"})
    void filmsAreKnownByTheirEnding(String path, boolean is) {
        assertEquals(is, FilmReader.isFilm(path));
    }

    /** Each must be refused or read, never fail otherwise, and quickly. */
    @ParameterizedTest
    @ValueSource(strings = {"welcome.mp4", "bienvenue.webm"})
    void whatIsCutOffOrOverwrittenIsRefusedOrRead(String name) throws IOException {
        byte[] film = Files.readAllBytes(FILMS.resolve(name));
        for (int length = 0; length < Math.min(film.length, 900); length++) {
            FilmReader.look(name, Arrays.copyOf(film, length), new Diagnostics());
        }
        for (int at = 0; at < Math.min(film.length, 900); at++) {
            for (int value : List.of(0, 1, 0x7f, 0xff)) {
                byte[] other = film.clone();
                other[at] = (byte) value;
                FilmReader.look(name, other, new Diagnostics());
            }
        }
        assertTrue(FilmReader.look(name, Arrays.copyOf(film, 20), log).isEmpty());
        assertEquals("ZW0636", log.sorted().get(0).code().id());
    }
}
