package zwiesprache.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.text.Suggest;

/**
 * The policy of what links and pictures may point at. It reads what a browser would read: entities and backslash
 * escapes are resolved before.
 */
final class Targets {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

    private Targets() {}

    /** What is to be thought of a target. */
    enum Verdict {
        ALLOWED,
        EMPTY,
        ABSOLUTE,
        PASTED,
        REFUSED
    }

    /** Judges a link's target: allowed are the four schemes, {@code @…}, {@code #…} and relative paths. */
    static Verdict link(String target) {
        if (target.isEmpty()) {
            return Verdict.EMPTY;
        }
        if (isDisguised(target)) {
            return Verdict.REFUSED;
        }
        char first = target.charAt(0);
        if (first == '/') {
            return target.startsWith("//") ? Verdict.REFUSED : Verdict.ABSOLUTE;
        }
        if (first == '@' || first == '#') {
            return Verdict.ALLOWED;
        }
        int colon = schemeEnd(target);
        return colon < 0 || isAllowed(target, colon) ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /** Judges a picture's target: allowed are relative paths. */
    static Verdict picture(String target) {
        if (target.isEmpty()) {
            return Verdict.EMPTY;
        }
        if (target.strip().toLowerCase(Locale.ROOT).startsWith("data:")) {
            return Verdict.PASTED;
        }
        boolean path = !isDisguised(target) && "/@#?".indexOf(target.charAt(0)) < 0 && schemeEnd(target) < 0;
        return path ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /** The same target with the scheme that was probably meant, or with the slashes that were left out. */
    static Optional<String> meant(String target) {
        return isDisguised(target) ? plain(target) : withScheme(target);
    }

    /** A path as Windows writes it, with slashes, a file on somebody's disk by its name; without what is not seen. */
    private static Optional<String> plain(String target) {
        StringBuilder seen = new StringBuilder(target.length());
        target.replace('\\', '/')
                .chars()
                .filter(c -> c >= ' ' && !Escapes.isControl((char) c) && Character.getType(c) != Character.FORMAT)
                .forEach(c -> seen.append((char) c));
        String path = seen.toString().strip();
        boolean disk = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        String meant = disk ? path.substring(path.lastIndexOf('/') + 1) : path;
        return Optional.of(meant).filter(each -> link(each) == Verdict.ALLOWED);
    }

    private static Optional<String> withScheme(String target) {
        int colon = schemeEnd(target);
        if (colon <= 0) {
            return Optional.empty();
        }
        String rest = target.substring(colon + 1);
        return Suggest.nearest(target.substring(0, colon), SCHEMES)
                .map(scheme -> scheme + ":" + (scheme.startsWith("http") ? "//" + rest.replaceFirst("^/*", "") : rest))
                .filter(meant -> link(meant) == Verdict.ALLOWED && !meant.equals(target));
    }

    // Browsers drop control characters, trim spaces and read a backslash as a slash (URL standard, 4.4); characters
    // that are not seen have no business in a target either.
    private static boolean isDisguised(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c < ' ' || c == '\\' || Escapes.isControl(c) || Character.getType(c) == Character.FORMAT) {
                return true;
            }
        }
        return !target.equals(target.strip());
    }

    /** Where a scheme's colon is: before the first slash, question mark or number sign; -1 if there is none. */
    private static int schemeEnd(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAllowed(String target, int colon) {
        String scheme = target.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || colon + 1 == target.length() || target.indexOf(' ') >= 0) {
            return false;
        }
        return !scheme.startsWith("http") || hasHost(target, colon + 1);
    }

    private static boolean hasHost(String target, int from) {
        return target.startsWith("//", from)
                && target.length() > from + 2
                && "/?#:@".indexOf(target.charAt(from + 2)) < 0;
    }
}
