package zwiesprache.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/**
 * Finds the start tags of a page as browsers do (HTML, section 13.2.5, tokenization), without building its tree: less
 * than half the time that jsoup's parser takes, and places come for free. Markup is ASCII, so the bytes are not
 * decoded: only the values of attributes are.
 */
final class Tags {
    private final String bytes;
    private final Consumer<Tag> to;
    private int at;

    private Tags(String bytes, Consumer<Tag> to) {
        this.bytes = bytes;
        this.to = to;
    }

    /**
     * @param name in small letters
     * @param start where its {@code <} is, in bytes
     * @param end after its {@code >}
     */
    record Tag(String name, List<Attribute> attributes, int start, int end) {
        /** The value of an attribute; empty if it has none, absent if there is no such attribute. */
        Optional<String> get(String attribute) {
            for (Attribute each : attributes) {
                if (each.name().equals(attribute)) {
                    return Optional.of(each.value());
                }
            }
            return Optional.empty();
        }
    }

    /**
     * @param name in small letters
     * @param raw the value as written, its bytes as characters: most are never looked at
     */
    record Attribute(String name, String raw) {
        /** The value, decoded; empty if there is none. */
        String value() {
            String value = decoded(raw);
            return value.indexOf('&') < 0 ? value : unescaped(value);
        }

        /** Browsers know 2,231 names; a site uses few, and the table of all costs time to load. */
        private static String unescaped(String value) {
            String rest = value;
            for (String each : List.of("&quot;", "&lt;", "&gt;", "&#39;", "&amp;")) {
                rest = rest.replace(each, "");
            }
            return rest.indexOf('&') >= 0
                    ? Parser.unescapeEntities(value, true)
                    : value.replace("&quot;", "\"")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&#39;", "'")
                            .replace("&amp;", "&");
        }
    }

    /** @param bytes the page's UTF-8, each byte as one character (ISO 8859-1) */
    static void in(String bytes, Consumer<Tag> to) {
        new Tags(bytes, to).all();
    }

    private void all() {
        for (at = bytes.indexOf('<'); at >= 0 && at + 1 < bytes.length(); at = bytes.indexOf('<', at)) {
            char next = bytes.charAt(at + 1);
            if (isLetter(next)) {
                start();
            } else if (bytes.startsWith("<!--", at)) {
                comment();
            } else if (next == '!' || next == '?' || next == '/') {
                after(">", at + 2);
            } else {
                at++;
            }
        }
    }

    /** A comment ends with {@code -->} or {@code --!>}; {@code <!-->} and {@code <!--->} are whole. */
    private void comment() {
        int plain = bytes.indexOf("-->", at + 2);
        int banged = bytes.indexOf("--!>", at + 4);
        if (banged >= 0 && (plain < 0 || banged < plain)) {
            at = banged + 4;
        } else {
            after("-->", at + 2);
        }
    }

    private void after(String end, int from) {
        int found = bytes.indexOf(end, from);
        at = found < 0 ? bytes.length() : found + end.length();
    }

    private void start() {
        int start = at++;
        String name = name(false);
        List<Attribute> attributes = List.of();
        for (skip(true); at < bytes.length() && bytes.charAt(at) != '>'; skip(true)) {
            attributes = attributes.isEmpty() ? new ArrayList<>(4) : attributes;
            attribute(attributes);
        }
        if (at >= bytes.length()) {
            return;
        }
        to.accept(new Tag(name, attributes, start, ++at));
        if (isRaw(name)) {
            at = endOf(name);
        }
    }

    /** Whether an element's content is text, whatever it looks like. */
    private static boolean isRaw(String name) {
        return switch (name) {
            case "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" -> true;
            default -> false;
        };
    }

    private void attribute(List<Attribute> attributes) {
        String name = name(true);
        skip(false);
        String value = "";
        if (at < bytes.length() && bytes.charAt(at) == '=') {
            at++;
            skip(false);
            value = value();
        }
        for (Attribute each : attributes) {
            if (each.name().equals(name)) {
                return;
            }
        }
        attributes.add(new Attribute(name, value));
    }

    private String value() {
        if (at >= bytes.length() || bytes.charAt(at) == '>') {
            return "";
        }
        char quote = bytes.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            int end = bytes.indexOf(quote, at + 1);
            at = end < 0 ? bytes.length() : end + 1;
            return bytes.substring(from + 1, end < 0 ? bytes.length() : end);
        }
        while (at < bytes.length() && !isSpace(bytes.charAt(at)) && bytes.charAt(at) != '>') {
            at++;
        }
        return bytes.substring(from, at);
    }

    /** UTF-8 whose bytes stand as characters. */
    static String decoded(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80) {
                return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return raw;
    }

    /** @param attribute whether {@code =} ends it, unless it stands first */
    private String name(boolean attribute) {
        int from = at;
        boolean small = true;
        for (; at < bytes.length(); at++) {
            char c = bytes.charAt(at);
            small &= c < 'A' || c > 'Z';
            if (c == '>' || c == '/' || c == '=' && attribute && at > from || isSpace(c)) {
                break;
            }
        }
        String name = bytes.substring(from, at);
        return small ? name : name.toLowerCase(Locale.ROOT);
    }

    private void skip(boolean slashes) {
        while (at < bytes.length() && (isSpace(bytes.charAt(at)) || slashes && bytes.charAt(at) == '/')) {
            at++;
        }
    }

    private int endOf(String name) {
        for (int end = bytes.indexOf("</", at); end >= 0; end = bytes.indexOf("</", end + 2)) {
            int after = end + 2 + name.length();
            boolean same = bytes.regionMatches(true, end + 2, name, 0, name.length());
            if (same
                    && after < bytes.length()
                    && (isSpace(bytes.charAt(after)) || "/>".indexOf(bytes.charAt(after)) >= 0)) {
                return end;
            }
        }
        return bytes.length();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r');
    }
}
