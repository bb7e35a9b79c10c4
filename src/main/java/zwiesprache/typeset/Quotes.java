package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the language's quotation marks and apostrophes of straight ones. A mark whose partner is not found in the block
 * stays straight; marks that are typographic already stay as they are, and straight ones between them count as nested.
 */
final class Quotes {
    private final List<String> marks;
    private final List<String> single;

    /** @param marks outer opening and closing, inner opening and closing; each may bring a space along */
    Quotes(List<String> marks, List<String> single) {
        this.marks = marks;
        this.single = single;
    }

    /** Straight marks that belong together; a kind is the mark itself. */
    private record Pair(int open, int close, char kind) {}

    /** A quotation that is not closed yet. */
    private record Level(int close, boolean inner) {}

    void set(Setting s) {
        List<Pair> pairs = pairs(s);
        pairs.sort(Comparator.comparingInt(Pair::open));
        List<Level> levels = new ArrayList<>();
        int typed = 0;
        int from = 0;
        for (Pair pair : pairs) {
            for (; from < pair.open(); from++) {
                typed = Math.max(0, typed + typed(s.at(from)));
            }
            while (!levels.isEmpty() && levels.get(levels.size() - 1).close() < pair.open()) {
                levels.remove(levels.size() - 1);
            }
            boolean outerSingle = pair.kind() == '\'' && !single.isEmpty();
            boolean inner = levels.isEmpty()
                    ? typed % 2 == 1 || typed == 0 && pair.kind() == '\'' && !outerSingle
                    : !levels.get(levels.size() - 1).inner();
            levels.add(new Level(pair.close(), inner));
            List<String> set = inner ? marks.subList(2, 4) : outerSingle ? single : marks;
            put(s, pair.open(), set.get(0));
            put(s, pair.close(), set.get(1));
        }
    }

    private int typed(char c) {
        char open = mark(marks.get(0));
        char close = mark(marks.get(1));
        return open == close ? 0 : c == open ? 1 : c == close ? -1 : 0;
    }

    private static void put(Setting s, int i, String with) {
        s.replace(i, mark(with));
        if (with.length() > 1 && Letters.isSpace(with.charAt(1))) {
            s.insertAfter(i, with.charAt(1));
        } else if (with.length() > 1) {
            s.insertBefore(i, with.charAt(0));
        }
    }

    private static char mark(String with) {
        return Letters.isSpace(with.charAt(0)) ? with.charAt(1) : with.charAt(0);
    }

    private List<Pair> pairs(Setting s) {
        List<Pair> pairs = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        int openDoubles = 0;
        int typed = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.at(i);
            typed = Math.max(0, typed + typed(c));
            if (c != '"' && c != '\'' || s.inCode(i)) {
                continue;
            }
            if (c == '\'' && s.letterAt(i - 1) && s.letterAt(i + 1)) {
                s.replace(i, Letters.APOSTROPHE);
            } else if (opensAt(s, i, open)) {
                open.add(i);
                openDoubles += c == '"' ? 1 : 0;
            } else if (closesAt(s, i) && (c == '"' ? openDoubles > 0 : open.size() > openDoubles)) {
                openDoubles -= close(s, i, open, pairs);
            } else if (c == '"' && typed > 0 && closesAt(s, i)) {
                // The opening mark was typed as it should be, the closing one was not.
                put(s, i, marks.get(1));
                typed--;
            } else {
                apostrophe(s, i);
            }
        }
        open.forEach(i -> apostrophe(s, i));
        return pairs;
    }

    private static boolean opensAt(Setting s, int i, List<Integer> open) {
        char before = s.at(i - 1);
        boolean free = s.blankAt(i - 1)
                || "([{/-–—„«‚‹".indexOf(before) >= 0
                || !open.isEmpty() && open.get(open.size() - 1) == i - 1 && Character.isLetterOrDigit(s.at(i + 1));
        return free && !s.blankAt(i + 1);
    }

    private static boolean closesAt(Setting s, int i) {
        return !s.blankAt(i - 1) && !s.letterAt(i + 1);
    }

    /** Pairs a mark with the last open one of its kind; what was opened since then has no partner. */
    private static int close(Setting s, int i, List<Integer> open, List<Pair> pairs) {
        int doubles = 0;
        while (true) {
            int partner = open.remove(open.size() - 1);
            doubles += s.at(partner) == '"' ? 1 : 0;
            if (s.at(partner) == s.at(i)) {
                pairs.add(new Pair(partner, i, s.at(i)));
                return doubles;
            }
            apostrophe(s, partner);
        }
    }

    /** A straight single mark without partner is an apostrophe after a letter and before the figures of a year. */
    private static void apostrophe(Setting s, int i) {
        boolean year = s.digitAt(i + 1) && s.digitAt(i + 2) && !s.digitAt(i + 3) && !s.digitAt(i - 1);
        if (s.at(i) == '\'' && (s.letterAt(i - 1) || year)) {
            s.replace(i, Letters.APOSTROPHE);
        }
    }
}
