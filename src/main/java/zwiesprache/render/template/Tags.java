package zwiesprache.render.template;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.text.Span;

/**
 * The tags of a template, found as Pebble's own lexer finds them.
 *
 * @param spans what stands between the delimiters of each tag, in order; comments and verbatim text left out
 * @param literals where a list or a map is written out, the first of each tag: a list that holds another twice, and so on, would be printed or
 *     compared for ever
 * @param unsafe quoted texts that are not closed, or hold a backslash or <code>#{</code>: Pebble's lexer runs for ever on
 *     some of them, so they must not reach it
 */
record Tags(List<Span> spans, List<Span> literals, List<Span> unsafe) {
    Tags {
        spans = List.copyOf(spans);
        literals = List.copyOf(literals);
        unsafe = List.copyOf(unsafe);
    }

    static Tags of(String template) {
        return new Scan(template).tags();
    }

    private static final class Scan {
        private final String text;
        private final List<Span> spans = new ArrayList<>();
        private final List<Span> literals = new ArrayList<>();
        private final List<Span> unsafe = new ArrayList<>();

        Scan(String text) {
            this.text = text;
        }

        Tags tags() {
            int at = text.indexOf('{');
            while (at >= 0 && at + 1 < text.length()) {
                at = text.indexOf('{', from(at));
            }
            return new Tags(spans, literals, unsafe);
        }

        /** @return where to look on, after what begins with the brace at {@code open} */
        private int from(int open) {
            return switch (text.charAt(open + 1)) {
                case '#' -> after("#}", open + 2);
                case '{' -> tag(open + 2, "}}");
                case '%' -> tag(open + 2, "%}");
                default -> open + 1;
            };
        }

        private int after(String what, int from) {
            int found = text.indexOf(what, from);
            return found < 0 ? text.length() : found + what.length();
        }

        private int tag(int start, String close) {
            boolean isFirst = true;
            int depth = 0;
            int at = start;
            while (at < text.length() && !(depth == 0 && text.startsWith(close, at))) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'') {
                    at = quoted(at, c);
                } else {
                    if (isFirst && (c == '{' || c == '[' && !isSubscript(at))) {
                        literals.add(new Span(at, at + 1));
                        isFirst = false;
                    }
                    depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                    at++;
                }
            }
            String inside = text.substring(start, at);
            if (inside.replace('-', ' ').strip().equals("verbatim")) {
                return after("endverbatim", at);
            }
            spans.add(new Span(start, at));
            return Math.min(at + close.length(), text.length());
        }

        /** Whether a bracket follows a name, another bracket or a parenthesis: then it takes a part of something. */
        private boolean isSubscript(int at) {
            char before = text.charAt(at - 1);
            return Character.isLetterOrDigit(before) || "_])".indexOf(before) >= 0;
        }

        private int quoted(int start, char quote) {
            int end = text.indexOf(quote, start + 1);
            String words = end < 0 ? text.substring(start) : text.substring(start, end + 1);
            if (end < 0 || words.indexOf('\\') >= 0 || words.contains("#{")) {
                unsafe.add(new Span(start, start + (end < 0 ? 1 : words.length())));
            }
            return start + words.length();
        }
    }
}
