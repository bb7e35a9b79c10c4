package zwiesprache.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Where a link or load leads.
 *
 * @param path of the file inside: below the site's root, decoded; {@code index.html} where the link ends with a slash
 * @param anchor decoded; empty if none
 */
record Address(Place place, String path, String anchor) {
    /** Schemes of what is nowhere: in the link itself, or nothing that is fetched. */
    private static final List<String> NOWHERE = List.of("data", "blob", "about", "javascript", "mailto", "tel");

    /** Whose it is. */
    enum Place {
        /** Below the site's root. */
        INSIDE,
        /** On the same host, but not below the site's root. */
        BESIDE,
        /** On another host. */
        ELSEWHERE,
        /** Nothing that is fetched: mail, telephone, data. */
        NOWHERE
    }

    /**
     * The root of the site.
     *
     * @param origin such as {@code https://example.org}
     * @param path begins and ends with a slash
     */
    record Root(String origin, String path) {
        /**
         * @param link as {@link #read}
         * @param from the path of the file that holds the link
         */
        Address resolve(String link, String from) {
            if (isAway(link)) {
                boolean nowhere = NOWHERE.contains(schemeOf(link));
                return new Address(nowhere ? Place.NOWHERE : Place.ELSEWHERE, "", "");
            }
            String rooted = absolute(link, from);
            String target = cut(cut(rooted.substring(hostEnd(rooted)), '#'), '?');
            if (!target.startsWith(path) && !(target + "/").equals(path)) {
                return new Address(Place.BESIDE, "", "");
            }
            String file = decoded(target.substring(Math.min(path.length(), target.length())));
            boolean folder = file.isEmpty() || file.endsWith("/");
            return new Address(Place.INSIDE, folder ? file + "index.html" : file, Address.anchor(rooted));
        }

        /** Whether a link leaves the host, or is nothing that is fetched. */
        boolean isAway(String link) {
            if (link.startsWith("//")) {
                return !isHost(link, origin.substring(origin.indexOf("//")));
            }
            return scheme(link) >= 0 && !isHost(link, origin);
        }

        private static boolean isHost(String link, String host) {
            return link.startsWith(host)
                    && (link.length() == host.length() || "/?#".indexOf(link.charAt(host.length())) >= 0);
        }

        private static int hostEnd(String link) {
            if (link.startsWith("/") && !link.startsWith("//")) {
                return 0;
            }
            int slash = link.indexOf('/', link.indexOf("//") + 2);
            return slash < 0 ? link.length() : slash;
        }

        /**
         * @param link one that is not away
         * @return the same from wherever: the link itself if it begins with a host or a slash
         */
        String absolute(String link, String from) {
            if (link.startsWith("/") || scheme(link) >= 0) {
                return link;
            }
            String base = path + from;
            if (link.isEmpty() || link.startsWith("#") || link.startsWith("?")) {
                return base + link;
            }
            int end = Math.min(cut(link, '#').length(), cut(link, '?').length());
            String folder = base.substring(0, base.lastIndexOf('/') + 1);
            return "/" + normal(folder.substring(1) + link.substring(0, end)) + link.substring(end);
        }
    }

    /**
     * A link as browsers understand it (URL standard, section 4.4): without blanks around it, line ends and tabs; scheme
     * and host in small letters, backslashes as slashes, two slashes where there are one, three or none after the scheme.
     */
    static String read(String written) {
        if (isPlain(written)) {
            return written;
        }
        String text = trimmed(written).replace("\t", "").replace("\n", "").replace("\r", "");
        String scheme = schemeOf(text);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web && !scheme.isEmpty()) {
            return scheme + text.substring(scheme.length());
        }
        int end = Math.min(cut(text, '#').length(), cut(text, '?').length());
        String slashed = text.substring(0, end).replace('\\', '/') + text.substring(end);
        String rest = web ? slashed.substring(scheme.length() + 1) : slashed;
        if (!web && !rest.startsWith("//")) {
            return slashed;
        }
        int host = 0;
        while (host < rest.length() && rest.charAt(host) == '/') {
            host++;
        }
        int path = host;
        while (path < rest.length() && "/?#".indexOf(rest.charAt(path)) < 0) {
            path++;
        }
        String name = rest.substring(host, path).toLowerCase(Locale.ROOT);
        return (web ? scheme + ":" : "") + "//" + name + rest.substring(path);
    }

    /** Whether nothing in a link is read otherwise than it is written: most are, and there are many. */
    private static boolean isPlain(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c <= ' ' || c == '\\' || c == ':') {
                return false;
            }
        }
        return !link.startsWith("//");
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    /** The anchor of a link, decoded; empty if it has none. */
    static String anchor(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? "" : decoded(link.substring(hash + 1));
    }

    /** Whether an anchor needs no element: the top of a page, text fragments (HTML, section 7.4.6.4). */
    static boolean isAlwaysThere(String anchor) {
        return anchor.isEmpty() || anchor.equalsIgnoreCase("top") || anchor.startsWith(":~:");
    }

    /** In small letters; empty if there is none. */
    static String schemeOf(String link) {
        return link.substring(0, Math.max(0, scheme(link))).toLowerCase(Locale.ROOT);
    }

    /** @return where a link's scheme ends; -1 if it has none (RFC 3986, section 3.1) */
    private static int scheme(String link) {
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ':') {
                return i > 0 ? i : -1;
            }
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
                return -1;
            }
        }
        return -1;
    }

    private static String cut(String text, char at) {
        int end = text.indexOf(at);
        return end < 0 ? text : text.substring(0, end);
    }

    /** Without {@code .} and {@code ..}; those that lead above the root end at the root (RFC 3986, section 5.2.4). */
    private static String normal(String path) {
        if (!path.contains("./") && !path.endsWith(".")) {
            return path;
        }
        StringBuilder normal = new StringBuilder();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                int end = Math.max(0, normal.length() - 1);
                normal.setLength(normal.lastIndexOf("/", Math.max(0, end - 1)) + 1);
            } else if (!segments[i].equals(".")) {
                normal.append(segments[i]).append(last ? "" : "/");
            }
        }
        return normal.toString();
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            decoded.write(low < 0 ? bytes[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
