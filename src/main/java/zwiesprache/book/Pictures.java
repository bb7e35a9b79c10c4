package zwiesprache.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of a book: those that its chapters show, of the kinds that every reading system knows. */
final class Pictures {
    /** Stands before the path of a picture until it is known whether there is such a file. */
    static final String MARK = "zwiesprache-picture:";

    private static final Pattern SHOWN = Pattern.compile("<img\\b[^>]*?\\bsrc=\"" + MARK + "([^\"]*)\"[^>]*>");
    private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");
    private static final List<String> TYPES = List.of("png", "jpeg", "gif", "webp");

    private final Map<String, byte[]> all;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, byte[]> kept = new LinkedHashMap<>();

    /** @param all by path below the site's root */
    Pictures(Map<String, byte[]> all) {
        this.all = all;
    }

    static boolean isPicture(String path) {
        return type(path).isPresent();
    }

    /** The media type, by the ending of the name. */
    static Optional<String> type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = ending.equals("jpg") ? "jpeg" : ending;
        return TYPES.contains(type)
                ? Optional.of("image/" + type)
                : type.equals("svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }

    /** The files, by their names in the book; what has been shown so far. */
    Map<String, byte[]> kept() {
        return kept;
    }

    /** A chapter with the pictures' names in the book; where there is no such file, with the words that stand for it. */
    String resolve(String xhtml) {
        Matcher shown = SHOWN.matcher(xhtml);
        StringBuilder text = new StringBuilder();
        while (shown.find()) {
            String whole = shown.group();
            String by = name(shown.group(1))
                    .map(name -> whole.replace(MARK + shown.group(1), name))
                    .orElseGet(() -> alternative(whole));
            shown.appendReplacement(text, Matcher.quoteReplacement(by));
        }
        return shown.appendTail(text).toString();
    }

    private static String alternative(String picture) {
        Matcher alt = ALT.matcher(picture);
        return alt.find() ? "<span>" + alt.group(1) + "</span>" : "";
    }

    private Optional<String> name(String path) {
        byte[] bytes = all.get(path);
        if (bytes == null) {
            return Optional.empty();
        }
        String name = names.computeIfAbsent(
                path,
                known -> "p" + (names.size() + 1)
                        + path.substring(path.lastIndexOf('.')).toLowerCase(Locale.ROOT));
        kept.put(name, bytes);
        return Optional.of(name);
    }
}
