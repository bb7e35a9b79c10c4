package zwiesprache.parse.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Film;
import zwiesprache.model.Film.Type;
import zwiesprache.text.SourceText;

/** Looks at files whose names say that they are films. */
public final class FilmReader {
    private FilmReader() {}

    /** Whether a file has to be a film, by the ending of its name. */
    public static boolean isFilm(String path) {
        return byEnding(path).isPresent();
    }

    /**
     * What a film is like, by its head; that it can be played to its end only a player can say.
     *
     * @param path for reports, relative to the root
     * @return absent if it is no film of the type that its name says, which is then reported: ZW0636
     */
    public static Optional<Film> look(String path, byte[] bytes, Diagnostics log) {
        try {
            Bytes all = new Bytes(bytes);
            return Optional.of(byEnding(path).orElseThrow() == Type.MP4 ? Mp4.read(all) : Webm.read(all));
        } catch (Damaged damaged) {
            log.at(SourceText.nowhere(path).start()).report(FilmCode.NO_FILM, "." + ending(path));
            return Optional.empty();
        }
    }

    private static Optional<Type> byEnding(String path) {
        String ending = ending(path);
        return Arrays.stream(Type.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(ending))
                .findFirst();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
