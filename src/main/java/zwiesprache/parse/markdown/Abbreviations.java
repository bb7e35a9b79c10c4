package zwiesprache.parse.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The abbreviations that a text explains, wherever it does. Word boundaries are those of Unicode letters and digits, on
 * every JDK alike (a regular expression's {@code \b} is not).
 */
final class Abbreviations {
    private final List<Entry> entries;
    private final Guard guard;

    private Abbreviations(List<Entry> entries, Guard guard) {
        this.entries = entries;
        this.guard = guard;
    }

    /** An abbreviation as it is written and what it means. */
    record Entry(String brief, String meaning) {}

    static Abbreviations of(Node document, Source source, Guard guard) {
        List<Entry> entries = new ArrayList<>();
        if (source.markdown().contains("*[")) {
            collect(document, source, entries);
            // The longest first, so that "UN-BRK" is not taken for "UN"; the sort keeps the order of equals.
            entries.sort(Comparator.comparingInt(entry -> -entry.brief().length()));
        }
        return new Abbreviations(entries, guard);
    }

    private static void collect(Node parent, Source source, List<Entry> entries) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof OwnBlocks.Abbreviation) {
                String line = source.text(source.span(node));
                int end = OwnBlocks.Abbreviation.shortEnd(line);
                String brief = line.substring(2, end).strip();
                if (!brief.isEmpty()) {
                    entries.add(new Entry(
                            brief, Escapes.decode(line.substring(end + 2).strip())));
                }
            } else if (node instanceof Block) {
                collect(node, source, entries);
            }
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The abbreviation that begins at a place of a text and is a word there. */
    Optional<Entry> at(String text, int start, int limit) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            guard.step();
            int end = start + entry.brief().length();
            if (end <= limit && text.startsWith(entry.brief(), start) && isWordEnd(text, end, limit)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean isWordEnd(String text, int end, int limit) {
        return end == limit || !Character.isLetterOrDigit(text.charAt(end));
    }
}
