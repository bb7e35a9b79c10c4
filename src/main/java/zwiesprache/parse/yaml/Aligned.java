package zwiesprache.parse.yaml;

import java.util.Optional;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;

/**
 * Finds in the source what a scalar's text is made of: line breaks and indentation of a block or of a value on several lines
 * are the only difference, unless it has escapes.
 */
final class Aligned {
    private Aligned() {}

    /** The places in a scalar; the whole for each where its text cannot be found letter by letter. */
    static Locator where(Yaml.Scalar scalar) {
        Origin origin = scalar.origin();
        String source = origin.source().text();
        return map(scalar.text(), source, start(source, origin.span().start()))
                .<Locator>map(map ->
                        (start, end) -> origin.source().at(map[start], Math.max(map[start], end(map, end))))
                .orElseGet(() -> Locator.whole(origin));
    }

    private static int end(int[] map, int end) {
        return end == 0 ? map[0] : map[end - 1] + 1;
    }

    /** Where the text begins: behind a quotation mark, or in the line below {@code |} or {@code >}. */
    private static int start(String source, int from) {
        char first = from < source.length() ? source.charAt(from) : ' ';
        if (first == '|' || first == '>') {
            int at = from;
            while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
                at++;
            }
            return at;
        }
        return first == '"' || first == '\'' ? from + 1 : from;
    }

    /** For each character of the text where it is in the source, and where the text ends; absent if one is not there. */
    private static Optional<int[]> map(String text, String source, int from) {
        int[] map = new int[text.length() + 1];
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                while (at < source.length() && isSpace(source.charAt(at))) {
                    at++;
                }
                if (at >= source.length() || source.charAt(at) != c) {
                    return Optional.empty();
                }
            }
            map[i] = Math.min(at, source.length());
            at += !isSpace(c) || at < source.length() && isSpace(source.charAt(at)) ? 1 : 0;
        }
        map[text.length()] = Math.min(at, source.length());
        return Optional.of(map);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
