package zwiesprache.parse.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who writes YAML by hand probably did where the library says only that it is none: a quotation mark inside
 * a value, a colon that is missing or too many, a wrong indentation.
 *
 * @param code what is to be reported
 * @param start where, in the text looked at
 * @param end where that ends
 * @param arguments of the code
 * @param meant what should probably stand there
 */
record Slip(YamlCode code, int start, int end, List<Object> arguments, Optional<String> meant) {
    Slip {
        arguments = List.copyOf(arguments);
    }

    /** The first slip in the lines of a text down to that with the place at which the library gave up. */
    static Optional<Slip> in(String text, int problem) {
        return new Search(text, problem).first();
    }

    private static Slip of(YamlCode code, int start, int end, Object... arguments) {
        return new Slip(code, start, end, List.of(arguments), Optional.empty());
    }

    private Slip meaning(String meant) {
        return new Slip(code, start, end, arguments, Optional.of(meant));
    }

    /** A walk over the lines, which knows of each only what its beginning tells. */
    private static final class Search {
        private static final String STARTS = "@`%*>|[{";
        private static final String QUOTES = "\"'";

        private final String text;
        private final int problem;
        private final Deque<Integer> keys = new ArrayDeque<>();
        private boolean filled;
        private int line;

        Search(String text, int problem) {
            this.text = text;
            this.problem = problem;
        }

        Optional<Slip> first() {
            while (line < text.length() && line <= problem) {
                int end = lineEnd(line);
                Optional<Slip> slip = line(line, end);
                if (slip.isPresent()) {
                    return slip;
                }
                line = Math.max(line, lineEnd(line)) + 1;
            }
            return Optional.empty();
        }

        private int lineEnd(int from) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }

        private Optional<Slip> line(int start, int end) {
            int at = blanks(start, end);
            int outer = at - start;
            if (at == end || text.charAt(at) == '#' || text.startsWith("---", at)) {
                return Optional.empty();
            }
            boolean item = false;
            while (text.startsWith("- ", at)) {
                at = blanks(at + 1, end);
                item = true;
            }
            int colon = colon(at, end);
            if (colon < 0 && isKey(outer, item) && "[{]}".indexOf(text.charAt(at)) < 0) {
                return noColon(at, end);
            }
            if (colon < 0) {
                return item ? value(at, end) : Optional.empty();
            }
            Optional<Slip> wrong = item ? Optional.empty() : indentation(at, outer, colon);
            push(at - start, item, outer);
            int value = blanks(colon + 1, end);
            filled = value < end && text.charAt(value) != '#';
            return wrong.isPresent() || !filled ? wrong : value(value, end);
        }

        private int blanks(int from, int end) {
            int at = from;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            return at;
        }

        /** Where the colon behind a key is; -1 if a line does not begin with one. */
        private int colon(int from, int end) {
            int at = from;
            if (at < end && QUOTES.indexOf(text.charAt(at)) >= 0) {
                int closing = closing(at, end);
                at = closing < 0 ? end : closing + 1;
            } else if (at < end && "[{".indexOf(text.charAt(at)) >= 0) {
                return -1;
            }
            while (at < end && !(text.charAt(at) == ':' && isGap(at + 1, end))) {
                if (text.charAt(at) == ' ' && text.startsWith("#", at + 1)) {
                    return -1;
                }
                at++;
            }
            return at < end ? at : -1;
        }

        private boolean isGap(int at, int end) {
            return at >= end || text.charAt(at) == ' ';
        }

        /** Whether a line of this indentation has to begin with a key, since others above it do. */
        private boolean isKey(int indentation, boolean item) {
            return !item && (keys.isEmpty() ? indentation == 0 : keys.contains(indentation));
        }

        /** A line without the colon, or with one that nothing separates from the value. */
        private Optional<Slip> noColon(int at, int end) {
            int word = at;
            while (word < end
                    && (Character.isLetterOrDigit(text.charAt(word)) || "-_".indexOf(text.charAt(word)) >= 0)) {
                word++;
            }
            if (word == at || text.charAt(at) == '-') {
                return Optional.empty();
            }
            boolean colon = word < end && text.charAt(word) == ':';
            int gap = word + 1;
            if (colon && Hidden.is(text.charAt(gap))) {
                return Optional.of(Slip.of(YamlCode.HIDDEN, gap, gap + 1, Hidden.name(text.charAt(gap))));
            }
            boolean mark = word < end && text.charAt(word) != ' ' && !QUOTES.contains(text.substring(word, word + 1));
            String key = text.substring(at, word);
            return Optional.of(Slip.of(YamlCode.NO_COLON, at, mark ? word + 1 : word, key));
        }

        /** Keys of one map begin below each other; what belongs to one of them is indented, if nothing else is its value. */
        private Optional<Slip> indentation(int at, int indentation, int colon) {
            int above = keys.isEmpty() ? 0 : keys.peek();
            boolean wrong =
                    indentation > above ? filled || keys.isEmpty() : indentation < above && !keys.contains(indentation);
            return wrong ? Optional.of(Slip.of(YamlCode.INDENTATION, at, Math.max(at + 1, colon))) : Optional.empty();
        }

        private void push(int column, boolean item, int outer) {
            while (!keys.isEmpty() && keys.peek() >= (item ? outer + 1 : column)) {
                keys.pop();
            }
            keys.push(column);
        }

        private Optional<Slip> value(int at, int end) {
            if (at >= end) {
                return Optional.empty();
            }
            char first = text.charAt(at);
            if (QUOTES.indexOf(first) >= 0) {
                return quoted(at, end);
            }
            if (first == '|' || first == '>') {
                return block(at, end);
            }
            if (first == '[' || first == '{') {
                return brackets(at, end);
            }
            if (STARTS.indexOf(first) >= 0 || text.startsWith("- ", at)) {
                return Optional.of(started(at, end));
            }
            int colon = colon(at, end);
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(Slip.of(YamlCode.COLON, colon, colon + 1).meaning(quotedAsWhole(at, end)));
        }

        private Slip started(int at, int end) {
            return Slip.of(YamlCode.START, at, at + 1, text.substring(at, at + 1))
                    .meaning(quotedAsWhole(at, end));
        }

        /** The value between quotation marks that it does not hold itself. */
        private String quotedAsWhole(int at, int end) {
            String value = text.substring(at, end).stripTrailing();
            return value.indexOf('"') < 0 && value.indexOf('\\') < 0
                    ? '"' + value + '"'
                    : "'" + value.replace("'", "''") + "'";
        }

        private Optional<Slip> quoted(int at, int end) {
            int closing = closing(at, end);
            if (closing < 0) {
                return unclosed(at, end);
            }
            int rest = blanks(closing + 1, end);
            if (rest == end || rest > closing + 1 && text.charAt(rest) == '#') {
                return Optional.empty();
            }
            return Optional.of(inner(at, closing, end));
        }

        /** A mark inside a value that ends it too early. */
        private Slip inner(int at, int closing, int end) {
            String mark = text.substring(at, at + 1);
            Slip slip = Slip.of(YamlCode.INNER_QUOTE, closing, closing + 1, mark);
            String value = text.substring(at, end).stripTrailing();
            boolean around = value.length() > 2 && value.endsWith(mark);
            String inside = around ? value.substring(1, value.length() - 1) : value;
            String other = mark.equals("\"") ? "'" : "\"";
            return inside.contains(other) || inside.indexOf('\\') >= 0 ? slip : slip.meaning(other + inside + other);
        }

        /** A quotation that its line does not close: right if indented lines below do, and nothing follows there. */
        private Optional<Slip> unclosed(int at, int end) {
            int indentation = keys.isEmpty() ? 0 : keys.peek();
            int next = nextLine(end);
            while (next < text.length()) {
                int below = lineEnd(next);
                int words = blanks(next, below);
                if (words < below && words - next <= indentation) {
                    break;
                }
                int closing = close(text.charAt(at), next, below);
                if (closing >= 0) {
                    line = next;
                    return blanks(closing + 1, below) == below
                            ? Optional.empty()
                            : Optional.of(
                                    Slip.of(YamlCode.INNER_QUOTE, closing, closing + 1, text.substring(at, at + 1)));
                }
                next = nextLine(below);
            }
            return Optional.of(Slip.of(YamlCode.UNCLOSED_QUOTE, at, at + 1));
        }

        private int nextLine(int end) {
            int feed = text.indexOf('\n', end);
            return feed < 0 ? text.length() : feed + 1;
        }

        private int closing(int at, int end) {
            return close(text.charAt(at), at + 1, end);
        }

        /** Where a quotation ends; a doubled apostrophe and what follows a backslash do not end it. */
        private int close(char mark, int from, int end) {
            for (int i = from; i < end; i++) {
                char c = text.charAt(i);
                if (mark == '"' && c == '\\' || mark == '\'' && c == mark && text.startsWith("'", i + 1)) {
                    i++;
                } else if (c == mark) {
                    return i;
                }
            }
            return -1;
        }

        /** Lines that are taken as they are; behind the mark nothing else may stand. */
        private Optional<Slip> block(int at, int end) {
            int rest = at + 1;
            while (rest < end && "+-123456789".indexOf(text.charAt(rest)) >= 0) {
                rest++;
            }
            int words = blanks(rest, end);
            if (words < end && text.charAt(words) != '#') {
                return Optional.of(started(at, end));
            }
            int indentation = keys.isEmpty() ? 0 : keys.peek();
            for (int next = nextLine(end); next < text.length(); next = nextLine(lineEnd(next))) {
                int inside = blanks(next, lineEnd(next));
                if (inside < lineEnd(next) && inside - next <= indentation) {
                    break;
                }
                line = next;
            }
            return Optional.empty();
        }

        /** A list or map in brackets: its quotations, and what stands behind it. */
        private Optional<Slip> brackets(int at, int end) {
            int depth = 0;
            for (int i = at; i < text.length() && i <= Math.max(problem, end); i++) {
                char c = text.charAt(i);
                boolean begins = "[{,: ".indexOf(i == 0 ? ' ' : text.charAt(i - 1)) >= 0;
                if (QUOTES.indexOf(c) >= 0 && begins) {
                    int closing = close(c, i + 1, lineEnd(i));
                    int rest = closing < 0 ? -1 : blanks(closing + 1, lineEnd(i));
                    if (closing < 0) {
                        return Optional.of(Slip.of(YamlCode.UNCLOSED_QUOTE, i, i + 1));
                    }
                    if (rest < lineEnd(i) && ",:]}#".indexOf(text.charAt(rest)) < 0) {
                        return Optional.of(Slip.of(YamlCode.INNER_QUOTE, closing, closing + 1, String.valueOf(c)));
                    }
                    i = closing;
                }
                depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
                if (depth == 0) {
                    line = text.lastIndexOf('\n', i) + 1;
                    int rest = blanks(i + 1, lineEnd(i));
                    boolean more = rest < lineEnd(i) && text.charAt(rest) != '#';
                    return more && i < end ? Optional.of(started(at, end)) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
