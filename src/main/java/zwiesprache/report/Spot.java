package zwiesprache.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import zwiesprache.text.Origin;
import zwiesprache.text.Position;
import zwiesprache.text.SourceText;

/**
 * A place as machines want it.
 *
 * @param path of the file, with {@code /}
 * @param region absent for a file as such: a picture, a folder
 */
record Spot(String path, Optional<Region> region) {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Lines and columns from 1, columns in Unicode code points; the end is the place after the last character. */
    record Region(Position start, Position end) {
        boolean isInOneLine() {
            return start.line() == end.line();
        }
    }

    /**
     * Absent for places that are no file, such as the command line.
     *
     * @param folder stands before the path
     */
    static Optional<Spot> of(Origin origin, String folder) {
        SourceText source = origin.source();
        if (source.path().startsWith("<")) {
            return Optional.empty();
        }
        Optional<Region> region = source.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Region(
                        origin.position(), source.position(origin.span().end())));
        return Optional.of(new Spot(folder + Plain.text(source.path()), region));
    }

    /** The same; the site's own file, as a file, where there is none: some readers refuse findings without a file. */
    static Spot orSite(Origin origin, String folder) {
        return of(origin, folder).orElseGet(() -> new Spot(folder + "site.yml", Optional.empty()));
    }

    /** Those of some places that are in files. */
    static List<Origin> files(List<Origin> places) {
        return places.stream().filter(place -> of(place, "").isPresent()).toList();
    }

    /** From 1; the first for a file as such. */
    int line() {
        return region.map(each -> each.start().line()).orElse(1);
    }

    /** The path as a relative reference (RFC 3986). */
    String uri() {
        return encoded(path);
    }

    /** A path with percent signs, in UTF-8, for all but slashes and what RFC 3986 calls unreserved. */
    static String encoded(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b == '/' || UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}
