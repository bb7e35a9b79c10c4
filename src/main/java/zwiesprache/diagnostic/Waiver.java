package zwiesprache.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zwiesprache.text.Locator;
import zwiesprache.text.Origin;

/**
 * A comment that says that a warning is all right at a place: {@code waive ZW0207: reason}. Not yet checked: what is
 * wrong with it is said by {@link Judgement}.
 *
 * @param origin the comment
 * @param holds the stretch whose lines it is about
 * @param codes what it waives, as written; none if it names none
 * @param reason why; empty if it does not say
 */
public record Waiver(Origin origin, Origin holds, List<Named> codes, String reason) implements Comparable<Waiver> {
    /** The word that such a comment begins with. */
    public static final String WORD = "waive";

    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::origin)
            .thenComparing(Waiver::reason)
            .thenComparing(each -> each.codes().toString());

    public Waiver {
        codes = List.copyOf(codes);
    }

    /** A code as it is written at a place. */
    public record Named(String id, Origin origin) {
        @Override
        public String toString() {
            return id;
        }
    }

    /** Whether what is in a comment, from {@code start} to {@code end} of a text, is a waiver. */
    public static boolean isOne(String text, int start, int end) {
        int word = skip(text, start, end);
        int after = word + WORD.length();
        return after <= end
                && text.startsWith(WORD, word)
                && (after == end || text.charAt(after) == ':' || isSpace(text.charAt(after)));
    }

    /**
     * Reads what is in a comment that is one.
     *
     * @param where tells places in the text
     * @param origin of the whole comment
     */
    public static Waiver of(String text, int start, int end, Locator where, Origin origin, Origin holds) {
        int from = skip(text, start, end) + WORD.length();
        int colon = text.indexOf(':', from);
        boolean reasoned = colon >= 0 && colon < end;
        List<Named> codes = new ArrayList<>();
        int to = reasoned ? colon : end;
        for (int at = from; at < to; at++) {
            int begin = at;
            while (at < to && !isSpace(text.charAt(at)) && text.charAt(at) != ',') {
                at++;
            }
            String word = text.substring(begin, at);
            // Where no colon divides codes and reason, what does not look like a code is not called one.
            if (!word.isEmpty() && (reasoned || isCode(word))) {
                codes.add(new Named(word, where.at(begin, at)));
            }
        }
        String reason = reasoned ? text.substring(colon + 1, end).strip() : "";
        return new Waiver(origin, holds, codes, reason.replaceAll("\\s+", " "));
    }

    /** The file that it is about. */
    String path() {
        return holds.source().path();
    }

    /** The first of the lines that it holds for, from 1. */
    int firstLine() {
        return holds.position().line();
    }

    /** The last of them. */
    int lastLine() {
        return holds.source().position(holds.span().end()).line();
    }

    /** By place. */
    @Override
    public int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }

    private static boolean isCode(String word) {
        return word.length() > 2
                && Character.isLetter(word.charAt(0))
                && word.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }

    private static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0';
    }
}
