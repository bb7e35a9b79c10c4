package zwiesprache.typeset;

import java.util.Locale;
import java.util.Optional;
import zwiesprache.typeset.Quantity.Kind;

/** Reads web and e-mail addresses in running words. */
final class QuantityAddresses {
    private static final String SCHEME = "://";
    private static final String WWW = "www.";

    private final String language;

    /** @param language a path segment that only says which language a page is in, and says so in each its own way */
    QuantityAddresses(String language) {
        this.language = language;
    }

    /** Whether a look at every word is worth while: there is a sign that no address lacks, inside a word. */
    static boolean mayBeIn(String text) {
        for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
            if (i > 1
                    && i + 2 < text.length()
                    && isInside(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return text.indexOf('@') >= 0 || text.contains(SCHEME);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ')';
    }

    /** The address that begins at a place. */
    Optional<QuantityPart> at(String text, int start) {
        int end = start;
        boolean sign = false;
        while (end < text.length() && !Letters.isSpace(text.charAt(end)) && !Letters.opens(text.charAt(end))) {
            char c = text.charAt(end);
            sign |= c == '@' || c == '.' && end > start || c == ':';
            end++;
        }
        while (end > start && (Letters.closes(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return sign && end - start > 3 ? address(text.substring(start, end), start) : Optional.<QuantityPart>empty();
    }

    private Optional<QuantityPart> address(String written, int start) {
        int end = start + written.length();
        String lower = written.toLowerCase(Locale.ROOT);
        int at = lower.indexOf('@');
        if (at > 0 && lower.indexOf('.', at) > at && !lower.contains(SCHEME)) {
            return Optional.of(QuantityPart.of(Kind.EMAIL, lower.replaceFirst("^mailto:", ""), start, end));
        }
        boolean host = lower.contains(SCHEME) || lower.startsWith(WWW) || isHost(written);
        return host ? Optional.of(QuantityPart.of(Kind.URL, path(lower), start, end)) : Optional.<QuantityPart>empty();
    }

    /** Whether it, up to its first stroke, is words with dots between them, the last in small letters: berlin.de/x. */
    private static boolean isHost(String written) {
        int slash = written.indexOf('/');
        String host = slash < 0 ? written : written.substring(0, slash);
        int dot = host.lastIndexOf('.');
        if (dot < 2 || host.length() - dot < 3) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean fits = i > dot ? Character.isLowerCase(c) : Character.isLetterOrDigit(c) || c == '-' || c == '.';
            if (!fits || c == '.' && host.charAt(i + 1) == '.') {
                return false;
            }
        }
        return true;
    }

    private String path(String lower) {
        int scheme = lower.indexOf(SCHEME);
        String rest = scheme < 0 ? lower : lower.substring(scheme + SCHEME.length());
        rest = rest.startsWith(WWW) ? rest.substring(WWW.length()) : rest;
        StringBuilder made = new StringBuilder();
        for (String segment : rest.split("/", -1)) {
            if (!segment.isEmpty() && !segment.equals(language)) {
                made.append(made.isEmpty() ? "" : "/").append(segment);
            }
        }
        return made.toString();
    }
}
