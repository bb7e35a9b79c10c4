package zwiesprache.check.easy;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** Some words of a text, plain, and where each of them is written, markup between them or not. */
final class Passage {
    private static final String ENDS = ".!?:…";

    private final String words;
    private final Origin origin;
    /** For each character its offset in the source; empty if that is not known. */
    private final int[] offsets;

    private Passage(String words, Origin origin, int[] offsets) {
        this.words = words;
        this.origin = origin;
        this.offsets = offsets;
    }

    /** @param origin where the words are written, with the markup between them and perhaps around them */
    static Passage of(String words, Origin origin) {
        String raw = origin.source()
                .text()
                .substring(origin.span().start(), origin.span().end());
        int[] offsets = new int[words.length()];
        int at = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            at = isSpace(c) ? at : find(raw, at, c);
            if (at < 0) {
                return new Passage(words, origin, new int[0]);
            }
            offsets[i] = origin.span().start() + at;
            at += isSpace(c) ? 0 : 1;
        }
        return new Passage(words, origin, offsets);
    }

    /** The next place of a character, targets of links and attributes passed over. */
    private static int find(String raw, int from, char c) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) != c) {
            int end = -1;
            if (raw.startsWith("](", at)) {
                end = raw.indexOf(')', at);
            } else if (raw.charAt(at) == '{') {
                end = raw.indexOf('}', at);
            }
            at = end < 0 ? at + 1 : end + 1;
        }
        return at < raw.length() ? at : -1;
    }

    String words() {
        return words;
    }

    /** Where a stretch is written; the whole if that is not known. */
    Origin at(Span span) {
        SourceText source = origin.source();
        return offsets.length == 0 || span.end() <= span.start()
                ? origin
                : source.at(offsets[span.start()], offsets[span.end() - 1] + 1);
    }

    /** Whether a line of the source ends between the words before a space and those after it. */
    boolean endsLine(int space) {
        return offsets.length > 0
                && space > 0
                && space + 1 < words.length()
                && origin.source()
                                .text()
                                .substring(offsets[space - 1], offsets[space + 1])
                                .indexOf('\n')
                        >= 0;
    }

    /** Whether it is known where lines end. */
    boolean hasLines() {
        return offsets.length > 0;
    }

    /** The sentences: as far as signs tell, and where a line ends behind a sign that can end one. */
    List<Span> sentences(List<Span> bySigns) {
        List<Span> sentences = new ArrayList<>();
        for (Span whole : bySigns) {
            int from = whole.start();
            for (int i = whole.start() + 1; i < whole.end(); i++) {
                if (isSpace(words.charAt(i)) && ENDS.indexOf(words.charAt(i - 1)) >= 0 && endsLine(i)) {
                    sentences.add(new Span(from, i));
                    from = i + 1;
                }
            }
            sentences.add(new Span(from, whole.end()));
        }
        return sentences;
    }

    /** The words of a stretch, without what stands around them. */
    List<Span> tokens(Span within) {
        List<Span> tokens = new ArrayList<>();
        for (int from = within.start(); from < within.end(); ) {
            int to = from;
            while (to < within.end() && !isSpace(words.charAt(to))) {
                to++;
            }
            int start = from;
            int end = to;
            while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                tokens.add(new Span(start, end));
            }
            from = to + 1;
        }
        return tokens;
    }

    /** The parts of a word between hyphens and the like. */
    List<Span> parts(Span token) {
        List<Span> parts = new ArrayList<>();
        int from = token.start();
        for (int i = from; i <= token.end(); i++) {
            if (i == token.end() || !Character.isLetterOrDigit(words.charAt(i))) {
                if (i > from) {
                    parts.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    String text(Span span) {
        return words.substring(span.start(), span.end());
    }

    /** Whether a comma stands right before a stretch, spaces apart. */
    boolean isAfterComma(Span span) {
        int at = span.start() - 1;
        while (at >= 0 && isSpace(words.charAt(at))) {
            at--;
        }
        return at >= 0 && words.charAt(at) == ',';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
