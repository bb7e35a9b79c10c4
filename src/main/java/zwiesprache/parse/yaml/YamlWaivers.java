package zwiesprache.parse.yaml;

import java.util.Map;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/**
 * Finds the comments {@code # waive CODE: reason}: on a line of its own one holds for the next key or item with all that
 * is indented below it, at the end of a line for that line. A {@code #} in a value is none, so the tree is asked.
 */
final class YamlWaivers {
    private final SourceText source;
    private final String text;
    private final Span part;
    private final TreeMap<Integer, Integer> values = new TreeMap<>();
    private final int firstContent;
    private int content = -1;
    private int contentSearched;
    private int block = -1;
    private int blockEnd;

    private YamlWaivers(SourceText source, Span part, Yaml.Mapping root) {
        this.source = source;
        this.text = source.text();
        this.part = part;
        this.firstContent = nextContent(part.start());
        collect(root);
    }

    /** @param root what the part holds */
    static void note(SourceText source, Span part, Yaml.Mapping root, Diagnostics log) {
        int word = source.text().indexOf(Waiver.WORD, part.start());
        if (word >= 0 && word < part.end()) {
            new YamlWaivers(source, part, root).note(word, log);
        }
    }

    private void note(int first, Diagnostics log) {
        int word = first;
        while (word >= 0 && word < part.end()) {
            int sign = sign(word);
            int end = lineEnd(word);
            if (sign >= 0 && Waiver.isOne(text, sign + 1, end) && !isInValue(sign)) {
                Origin comment = source.at(sign, trimmed(sign, end));
                log.waive(Waiver.of(text, sign + 1, end, source::at, comment, holds(sign)));
                word = end;
            }
            word = text.indexOf(Waiver.WORD, word + 1);
        }
    }

    /** The number sign before a word, if it can begin a comment (YAML 1.2, 6.6); -1 otherwise. */
    private int sign(int word) {
        int at = word - 1;
        while (at >= part.start() && isSpace(text.charAt(at))) {
            at--;
        }
        boolean sign = at >= part.start() && text.charAt(at) == '#';
        return sign && (at == part.start() || text.charAt(at - 1) <= ' ') ? at : -1;
    }

    /** Where keys and values begin and end. */
    private void collect(Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            for (Yaml.Member member : mapping.members()) {
                collect(member.keyOrigin());
                collect(member.value());
            }
        } else if (value instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(this::collect);
        } else {
            collect(value.origin());
        }
    }

    private void collect(Origin origin) {
        values.put(origin.span().start(), origin.span().end());
    }

    private boolean isInValue(int offset) {
        Map.Entry<Integer, Integer> before = values.floorEntry(offset);
        return before != null && offset < before.getValue();
    }

    private Origin holds(int sign) {
        int line = lineStart(sign);
        if (!text.substring(line, sign).isBlank()) {
            return source.at(line, sign);
        }
        int next = nextContent(Math.min(lineEnd(sign) + 1, part.end()));
        if (next >= part.end()) {
            return source.at(sign, sign);
        }
        // What is said of the file as a whole stands at its first line.
        return source.at(next == firstContent ? 0 : next, blockEnd(next));
    }

    /** Where the next line begins that is neither blank nor a comment, at or after the beginning of one. */
    private int nextContent(int from) {
        if (from >= contentSearched && from <= content) {
            return content;
        }
        int line = from;
        while (line < part.end() && (isBlank(line) || text.charAt(line + indent(line)) == '#')) {
            line = lineEnd(line) + 1;
        }
        contentSearched = from;
        content = line;
        return line;
    }

    /** Where the key or item ends that begins at a line, without the line's end. */
    private int blockEnd(int start) {
        if (start == block) {
            return blockEnd;
        }
        block = start;
        blockEnd = lineEnd(start);
        int indent = indent(start);
        boolean item = isItem(start);
        for (int line = blockEnd + 1; line < part.end(); line = lineEnd(line) + 1) {
            if (!isBlank(line)) {
                int deeper = indent(line) - indent;
                // The items of a list may stand below their key without being indented.
                boolean below = deeper > 0 || deeper == 0 && !item && isItem(line);
                if (!below) {
                    return blockEnd;
                }
                blockEnd = lineEnd(line);
            }
        }
        return blockEnd;
    }

    private boolean isItem(int line) {
        int at = line + indent(line);
        return text.charAt(at) == '-' && (at + 1 >= part.end() || text.charAt(at + 1) <= ' ');
    }

    private boolean isBlank(int line) {
        return text.substring(line, lineEnd(line)).isBlank();
    }

    private int indent(int line) {
        int at = line;
        while (at < part.end() && isSpace(text.charAt(at))) {
            at++;
        }
        return at - line;
    }

    private int lineStart(int offset) {
        return Math.max(part.start(), text.lastIndexOf('\n', offset - 1) + 1);
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? part.end() : Math.min(end, part.end());
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
