package zwiesprache.parse.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Picture;
import zwiesprache.model.Picture.Type;
import zwiesprache.source.Sources;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;
import zwiesprache.text.SourceText;

/** Looks at files whose names say that they are pictures. */
public final class PictureReader {
    private static final List<String> JPEG = List.of("jpg", "jpeg");

    private PictureReader() {}

    /** Whether a file has to be a picture, by the ending of its name. */
    public static boolean isPicture(String path) {
        return byEnding(path).isPresent();
    }

    /**
     * What a file shows.
     *
     * @param path for reports, relative to the root
     * @param limits how many pixels it may have, and from what weight on it is heavy
     * @return absent if it is no sound picture, which is then reported: ZW0150 to ZW0161
     */
    public static Optional<Picture> look(String path, byte[] bytes, Limits limits, Diagnostics log) {
        if (!hasRightType(path, bytes, log)) {
            return Optional.empty();
        }
        Optional<Picture> picture = byEnding(path).orElseThrow() == Type.SVG
                ? drawing(path, bytes, log).map(Svg.Cleaned::picture)
                : headed(path, bytes, log);
        return picture.filter(each -> isBearable(each, path, bytes.length, limits, log));
    }

    /**
     * What is published of a file: its bytes, of a drawing its cleaned text. Looks at these very bytes, as others may
     * have come in place of those that were looked at before.
     *
     * @return absent if it is no sound picture, which is then reported as by {@link #look}
     */
    public static Optional<byte[]> published(String path, byte[] bytes, Diagnostics log) {
        if (!hasRightType(path, bytes, log)) {
            return Optional.empty();
        }
        if (byEnding(path).orElseThrow() == Type.SVG) {
            return drawing(path, bytes, log).map(cleaned -> cleaned.text().getBytes(StandardCharsets.UTF_8));
        }
        return headed(path, bytes, log).map(picture -> bytes);
    }

    private static Optional<Type> byEnding(String path) {
        String ending = ending(path);
        return Arrays.stream(Type.values())
                .filter(type -> endings(type).contains(ending))
                .findFirst();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<String> endings(Type type) {
        return type == Type.JPEG ? JPEG : List.of(type.name().toLowerCase(Locale.ROOT));
    }

    private static boolean hasRightType(String path, byte[] bytes, Diagnostics log) {
        Optional<Type> is = Heads.type(new Bytes(bytes));
        Diagnostics.Finding finding = log.at(SourceText.nowhere(path).start());
        if (is.isEmpty()) {
            finding.report(PictureCode.NO_PICTURE, "." + ending(path));
        } else if (!endings(is.get()).contains(ending(path))) {
            String right = "." + endings(is.get()).get(0);
            finding.report(PictureCode.OTHER_TYPE, "." + ending(path), right);
            return false;
        }
        return is.isPresent();
    }

    private static Optional<Picture> headed(String path, byte[] bytes, Diagnostics log) {
        Type type = byEnding(path).orElseThrow();
        try {
            return Optional.of(Heads.read(type, new Bytes(bytes)));
        } catch (Damaged damaged) {
            log.at(SourceText.nowhere(path).start()).report(PictureCode.DAMAGED, type.name());
            return Optional.empty();
        }
    }

    private static Optional<Svg.Cleaned> drawing(String path, byte[] bytes, Diagnostics log) {
        return Sources.decode(path, bytes, log).flatMap(text -> new Svg(text, log).clean());
    }

    private static boolean isBearable(Picture picture, String path, int weight, Limits limits, Diagnostics log) {
        SourceText place = SourceText.nowhere(path);
        String type = picture.type().name();
        boolean drawn = picture.type() == Type.SVG;
        int most = limits.of(Limit.PIXELS);
        int heaviest = limits.of(Limit.WEIGHT);
        if (!drawn && (long) picture.width() * picture.height() > most * 1_000_000L) {
            log.at(place.start()).report(PictureCode.TOO_MANY_PIXELS, picture.width(), picture.height(), most);
            return false;
        }
        if (picture.located()) {
            log.at(place.start()).report(PictureCode.LOCATION, type);
        }
        if (picture.moving()) {
            log.at(place.start()).report(PictureCode.MOVING, type);
        }
        if (weight > heaviest * 1000L) {
            log.at(place.start()).report(PictureCode.HEAVY, weight / 1000, heaviest);
        }
        return true;
    }
}
