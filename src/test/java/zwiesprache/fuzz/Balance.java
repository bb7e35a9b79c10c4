package zwiesprache.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the elements of a page lie one in the other as they are written: every end tag closes the element that was
 * opened last, and none stays open. Stricter than HTML, which lets some end tags be left out; our pages leave out none.
 */
final class Balance {
    private static final List<String> VOID = List.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final List<String> RAW = List.of("script", "style", "textarea", "title");

    private final String html;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Balance(String html) {
        this.html = html;
    }

    /** What is wrong, with a few words around it; absent if all is well. */
    static Optional<String> trouble(String html) {
        return new Balance(html).trouble();
    }

    private Optional<String> trouble() {
        Optional<String> wrong = Optional.empty();
        for (at = html.indexOf('<'); at >= 0 && wrong.isEmpty(); at = html.indexOf('<', at)) {
            wrong = html.startsWith("<!--", at) ? comment() : html.startsWith("<!", at) ? skip() : tag();
        }
        return wrong.isEmpty() && !open.isEmpty() ? Optional.of("never closed: " + open) : wrong;
    }

    private Optional<String> comment() {
        int end = html.indexOf("-->", at + 4);
        if (end < 0) {
            return wrong("a comment without end");
        }
        at = end + 3;
        return Optional.empty();
    }

    private Optional<String> skip() {
        int end = html.indexOf('>', at);
        at = end < 0 ? html.length() : end + 1;
        return Optional.empty();
    }

    private Optional<String> tag() {
        boolean closes = html.startsWith("</", at);
        int name = at + (closes ? 2 : 1);
        int after = name;
        while (after < html.length() && isName(html.charAt(after))) {
            after++;
        }
        if (after == name) {
            return wrong("a bare <");
        }
        String tag = html.substring(name, after).toLowerCase(Locale.ROOT);
        int end = end(after);
        if (end < 0) {
            return wrong("a tag without end");
        }
        boolean closed = html.charAt(end - 1) == '/';
        if (closes) {
            String last = open.isEmpty() ? "" : open.pop();
            if (!last.equals(tag)) {
                return wrong("</" + tag + "> in <" + last + ">");
            }
        } else if (!closed && !VOID.contains(tag)) {
            open.push(tag);
        }
        at = end + 1;
        if (!closes && !closed && RAW.contains(tag) && !open.contains("svg")) {
            at = Math.max(at, html.indexOf("</" + tag, at));
        }
        return Optional.empty();
    }

    /** Where a tag ends: after its attributes, in whose values a {@code >} may stand. */
    private int end(int from) {
        char quote = 0;
        for (int i = from; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':';
    }

    private Optional<String> wrong(String what) {
        int to = Math.min(html.length(), at + 120);
        return Optional.of(what + " at …" + html.substring(Math.max(0, at - 120), to) + "…");
    }
}
