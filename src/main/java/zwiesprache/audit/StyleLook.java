package zwiesprache.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a style sheet loads: {@code url(…)}, the strings of {@code @import} and of functions that take pictures. It
 * reads tokens as browsers do (CSS Syntax, level 3, section 4), so that nothing hides in strings, comments and escapes.
 */
final class StyleLook {
    /** Functions in which a string is an address (CSS Images, level 4). */
    private static final List<String> LOADING =
            List.of("url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade");

    private final String css;
    private final List<String> loads = new ArrayList<>();
    private final Deque<Boolean> functions = new ArrayDeque<>();
    private String rule = "";
    private int at;

    private StyleLook(String css) {
        this.css = css;
    }

    /** @return the addresses as browsers read them, in order */
    static List<String> loads(String css) {
        StyleLook look = new StyleLook(css);
        while (look.at < css.length()) {
            look.token();
        }
        return look.loads;
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            String string = string();
            if (rule.equals("import") || Boolean.TRUE.equals(functions.peek())) {
                load(string);
            }
        } else if (c == '@') {
            at++;
            rule = name();
        } else if (isName(c)) {
            String name = name();
            if (at < css.length() && css.charAt(at) == '(') {
                at++;
                function(name);
            }
        } else {
            at++;
            mark(c);
        }
    }

    private void mark(char c) {
        switch (c) {
            case '(' -> functions.push(Boolean.FALSE);
            case ')' -> functions.poll();
            case ';', '{', '}' -> {
                rule = "";
                functions.clear();
            }
            default -> {
                // loads nothing
            }
        }
    }

    private void function(String name) {
        int from = at;
        while (from < css.length() && isSpace(css.charAt(from))) {
            from++;
        }
        boolean quoted = from < css.length() && (css.charAt(from) == '"' || css.charAt(from) == '\'');
        if (!name.equals("url") || quoted) {
            functions.push(LOADING.contains(name));
            return;
        }
        at = from;
        StringBuilder address = new StringBuilder();
        while (at < css.length() && css.charAt(at) != ')') {
            address.append(character());
        }
        at++;
        load(address.toString().strip());
    }

    /** The names of XML languages are addresses, but nothing lies there. */
    private void load(String address) {
        if (!rule.equals("namespace")) {
            loads.add(address);
        }
    }

    /** In small letters. */
    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < css.length() && isName(css.charAt(at))) {
            name.append(character());
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private String string() {
        char quote = css.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            string.append(character());
        }
        at++;
        return string.toString();
    }

    /** One character, maybe escaped: by its number in up to six digits and a blank, or by itself. */
    private String character() {
        char c = css.charAt(at++);
        if (c != '\\' || at >= css.length()) {
            return String.valueOf(c);
        }
        int from = at;
        while (at < css.length() && at - from < 6 && Character.digit(css.charAt(at), 16) >= 0) {
            at++;
        }
        if (at == from) {
            char escaped = css.charAt(at++);
            return escaped == '\n' ? "" : String.valueOf(escaped);
        }
        int number = Integer.parseInt(css.substring(from, at), 16);
        if (at < css.length() && isSpace(css.charAt(at))) {
            at++;
        }
        return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '_'
                || c == '\\'
                || c >= 0x80;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
