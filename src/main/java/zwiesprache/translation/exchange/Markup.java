package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zwiesprache.translation.exchange.Inline.Code;
import zwiesprache.translation.exchange.Inline.Kind;

/**
 * Divides the Markdown of a passage into words and codes. It knows less of Markdown than the parser does, and need not:
 * whatever it takes for what, together the parts are the passage to the letter.
 */
final class Markup {
    private static final Pattern LINE = Pattern.compile("(?: {2,}|\\\\)?\\r?\\n[ \\t]*(?:>[ \\t]?)*[ \\t]*");
    private static final Pattern CHARACTER =
            Pattern.compile("\\\\[!-/:-@\\[-`{-~]|&(?:#[0-9]+|#[xX][0-9a-fA-F]+|\\w+);");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\\])]*[^\\s<>\\]).,;:!?]");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");
    private static final Pattern ATTRIBUTES = Pattern.compile("[ \\t]*\\{[#.:\\w][^{}\\n]*\\}");
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\[\\]]*\\]");

    /** Nobody nests deeper; what is deeper are words. */
    private static final int DEEPEST = 20;

    private final String text;
    private final int depth;
    private final List<Inline> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private Markup(String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    /** @return parts that {@link Inline#markdown} makes the same text of */
    static List<Inline> parse(String markdown) {
        return parse(markdown, 0);
    }

    private static List<Inline> parse(String markdown, int depth) {
        Markup markup = new Markup(markdown, depth);
        int at = 0;
        while (at < markdown.length()) {
            int next = depth > DEEPEST ? at : markup.code(at);
            if (next == at) {
                markup.words.append(markdown.charAt(at++));
            }
            at = Math.max(at, next);
        }
        markup.flush();
        return markup.found;
    }

    private void flush() {
        if (!words.isEmpty()) {
            found.add(new Inline.Words(words.toString()));
            words.setLength(0);
        }
    }

    /** Takes the code at a place; returns where it ends, or the place if there is none. */
    private int code(int at) {
        return switch (text.charAt(at)) {
            case ' ', '\r', '\n' -> line(at);
            case '\\' -> Math.max(line(at), point(CHARACTER, Kind.CHARACTER, at));
            case '&' -> point(CHARACTER, Kind.CHARACTER, at);
            case '`' -> ticks(at);
            case '<' -> point(TAG, Kind.HTML, at);
            case 'h' -> point(URL, Kind.LINK, at);
            case '{' -> point(ATTRIBUTES, Kind.ATTRIBUTES, at);
            case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' ? link(at, at + 1, Kind.PICTURE) : at;
            case '[' -> Math.max(point(NOTE, Kind.NOTE, at), link(at, at, Kind.LINK));
            case '*', '_', '~' -> emphasis(at);
            default -> at;
        };
    }

    private int point(Pattern pattern, Kind kind, int at) {
        int end = end(pattern, at);
        if (end > at) {
            point(kind, at, end);
        }
        return end;
    }

    private void point(Kind kind, int at, int end) {
        flush();
        found.add(new Inline.Point(new Code(kind, text.substring(at, end), "")));
    }

    private int end(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    // A line that merely ends is a space.
    private int line(int at) {
        int end = end(LINE, at);
        if (end == at) {
            return text.charAt(at) == ' ' ? point(ATTRIBUTES, Kind.ATTRIBUTES, at) : at;
        }
        if (text.substring(at, end).equals("\n")) {
            return at;
        }
        point(Kind.BREAK, at, end);
        return end;
    }

    private int ticks(int at) {
        int open = end(TICKS, at);
        Matcher ticks = TICKS.matcher(text).region(open, text.length());
        while (ticks.find()) {
            if (ticks.end() - ticks.start() == open - at) {
                point(Kind.CODE, at, ticks.end());
                return ticks.end();
            }
        }
        words.append(text, at, open);
        return open;
    }

    private int link(int at, int bracket, Kind kind) {
        int close = closing(bracket, '[', ']');
        if (close < 0) {
            return at;
        }
        int end = target(close + 1);
        if (end == close + 1) {
            return at;
        }
        int whole = end(ATTRIBUTES, end);
        around(kind, at, bracket + 1, close, text.startsWith("{", end) ? whole : end);
        return text.startsWith("{", end) ? whole : end;
    }

    /** Where the target behind a link's words ends. */
    private int target(int at) {
        if (text.startsWith("(", at)) {
            int close = closing(at, '(', ')');
            return close < 0 ? at : close + 1;
        }
        return end(REFERENCE, at);
    }

    private void around(Kind kind, int at, int from, int to, int end) {
        if (from == to) {
            point(kind, at, end);
            return;
        }
        flush();
        Code code = new Code(kind, text.substring(at, from), text.substring(to, end));
        found.add(new Inline.Around(code, parse(text.substring(from, to), depth + 1)));
    }

    private int closing(int at, char open, char close) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private int emphasis(int at) {
        char sign = text.charAt(at);
        int open = run(at);
        boolean inWord = sign == '_' && isWord(at - 1) && isWord(open);
        if (inWord || sign == '~' && open - at != 2) {
            words.append(text, at, open);
            return open;
        }
        int close = isSpace(open) ? -1 : closing(open, sign, open - at);
        if (close < 0) {
            if (isSpace(open) && isSpace(at - 1)) {
                words.append(text, at, open);
            } else {
                point(Kind.EMPHASIS, at, open);
            }
            return open;
        }
        int end = close + open - at;
        int whole = text.startsWith("{", end) ? end(ATTRIBUTES, end) : end;
        around(Kind.EMPHASIS, at, open, close, whole);
        return whole;
    }

    private int run(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    private int closing(int from, char sign, int length) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = end(TICKS, i) - 1;
            } else if (c == '[') {
                int close = closing(i, '[', ']');
                i = close < 0 ? i : Math.max(close, target(close + 1) - 1);
            } else if (c == sign) {
                int end = run(i);
                if (end - i == length && !isSpace(i - 1) && !(sign == '_' && isWord(end))) {
                    return i;
                }
                i = end - 1;
            }
        }
        return -1;
    }

    private boolean isSpace(int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
