package zwiesprache.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes the language's quotation marks and apostrophes of straight ones, matched over the whole block. A mark whose
 * partner is not found stays straight; marks that are typographic already stay as they are and count as a level, but
 * the closing one of another language ends no quotation that was opened in this one's way.
 */
final class Quotes {
    private static final String BEFORE_OPENING = "([{/-–—„«‚‹";
    private static final String DOUBLE_OPENING = "„«“";
    private static final int LONGEST_CLIPPED = 6;
    private static final String LOW_OPENING = "„";
    private static final String HIGH_CLOSING = "“”";

    private final List<String> marks;
    private final List<String> single;
    private final Set<String> clipped;
    private final char outerOpen;
    private final char outerClose;
    private final char innerOpen;
    private final char innerClose;
    private final boolean typed;
    private final boolean innerIsDouble;
    private final String foreignClose;

    /**
     * @param marks outer opening and closing, inner opening and closing; each may bring a space along
     * @param single what straight single marks become at the outer level; empty: the inner marks
     * @param clipped words that begin with an apostrophe, written with a straight one
     */
    Quotes(List<String> marks, List<String> single, Set<String> clipped) {
        this.marks = marks;
        this.single = single;
        this.clipped = clipped;
        this.outerOpen = mark(marks.get(0));
        this.outerClose = mark(marks.get(1));
        this.innerOpen = mark(marks.get(2));
        this.innerClose = mark(marks.get(3));
        // Where both ends look alike, nothing can be told from them.
        this.typed = outerOpen != outerClose && innerOpen != innerClose;
        this.innerIsDouble = DOUBLE_OPENING.indexOf(innerOpen) >= 0;
        this.foreignClose = mended(marks);
    }

    /** The closing marks of other languages that the language's own opening one takes for its own. */
    static String mended(List<String> marks) {
        return !marks.isEmpty() && marks.get(0).equals(LOW_OPENING) ? HIGH_CLOSING.replace(marks.get(1), "") : "";
    }

    /** What a mark is. */
    private enum Kind {
        DOUBLE,
        SINGLE,
        /** The language's own, as it is typed. */
        OUTER,
        INNER;

        boolean isStraight() {
            return this == DOUBLE || this == SINGLE;
        }
    }

    private record Mark(int at, Kind kind) {}

    /** Marks that belong together, and whether the closing one is to be set. */
    private record Pair(int open, int close, Kind kind, boolean straightClose) {}

    /** A quotation that is not closed yet. */
    private record Level(int close, boolean inner) {}

    void set(Setting s) {
        List<Pair> pairs = new Matching(s).pairs();
        pairs.sort(Comparator.comparingInt(Pair::open));
        List<Level> levels = new ArrayList<>();
        for (Pair pair : pairs) {
            while (!levels.isEmpty() && levels.get(levels.size() - 1).close() < pair.open()) {
                levels.remove(levels.size() - 1);
            }
            boolean outerSingle = pair.kind() == Kind.SINGLE && !single.isEmpty();
            boolean inner = pair.kind().isStraight()
                    ? levels.isEmpty()
                            ? pair.kind() == Kind.SINGLE && !outerSingle
                            : !levels.get(levels.size() - 1).inner()
                    : pair.kind() == Kind.INNER;
            levels.add(new Level(pair.close(), inner));
            List<String> set = inner ? marks.subList(2, 4) : outerSingle ? single : marks;
            if (pair.kind().isStraight()) {
                put(s, pair.open(), set.get(0));
            }
            if (pair.straightClose()) {
                put(s, pair.close(), set.get(1));
            }
        }
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

    /** Finds the marks that belong together, in one walk over the block. */
    private final class Matching {
        private final Setting s;
        private final List<Pair> pairs = new ArrayList<>();
        private final Deque<Mark> open = new ArrayDeque<>();
        private final int[] opened = new int[Kind.values().length];
        private int clippedEnd = -1;

        Matching(Setting s) {
            this.s = s;
        }

        List<Pair> pairs() {
            for (int i = 0; i < s.length(); i++) {
                char c = s.at(i);
                if (c == '"' && !s.inCode(i)) {
                    straightDouble(i);
                } else if (c == '\'' && !s.inCode(i)) {
                    straightSingle(i);
                } else if (typed && c > '\u007f') {
                    typedMark(i, c);
                }
            }
            while (!open.isEmpty()) {
                leave(open.pop());
            }
            return pairs;
        }

        private void straightDouble(int i) {
            if (opensAt(i)) {
                push(i, Kind.DOUBLE);
            } else if (closesAt(i)) {
                close(i, Kind.DOUBLE);
            }
        }

        private void straightSingle(int i) {
            boolean inside = isWord(i - 1) || s.digitAt(i - 1) && Character.isLowerCase(s.at(i + 1));
            boolean decade = isYear(i) && s.letterAt(i + 3);
            if (i == clippedEnd || inside && s.letterAt(i + 1) || decade || !clipped.isEmpty() && isClipped(i)) {
                s.replace(i, Letters.APOSTROPHE);
            } else if (opensAt(i)) {
                push(i, Kind.SINGLE);
            } else if (!closesAt(i) || !close(i, Kind.SINGLE)) {
                apostrophe(i);
            }
        }

        private void typedMark(int i, char c) {
            if (c == outerOpen) {
                push(i, Kind.OUTER);
            } else if (c == innerOpen) {
                push(i, Kind.INNER);
            } else if (c == outerClose) {
                closeTyped(i, Kind.OUTER);
            } else if (c == innerClose && !s.letterAt(i + 1)) {
                closeTyped(i, Kind.INNER);
            } else if (foreignClose.indexOf(c) >= 0 && opened[Kind.OUTER.ordinal()] > 0 && closesAt(i)) {
                closeTyped(i, Kind.OUTER);
                put(s, i, marks.get(1));
            }
        }

        private void push(int i, Kind kind) {
            open.push(new Mark(i, kind));
            opened[kind.ordinal()]++;
        }

        private Mark pop() {
            Mark last = open.pop();
            opened[last.kind().ordinal()]--;
            return last;
        }

        // What is left open: a typed one may go on in the next paragraph.
        private void leave(Mark mark) {
            if (mark.kind().isStraight()) {
                apostrophe(mark.at());
            } else if (mark.kind() == Kind.OUTER) {
                pairs.add(new Pair(mark.at(), s.length(), mark.kind(), false));
            }
        }

        private boolean opensAt(int i) {
            char before = s.at(i - 1);
            boolean word = Character.isLetterOrDigit(s.at(i + 1));
            boolean free = s.blankAt(i - 1)
                    || BEFORE_OPENING.indexOf(before) >= 0
                    || before == outerOpen
                    || before == innerOpen
                    || !open.isEmpty() && open.peek().at() == i - 1 && word
                    || word && !Character.isLetterOrDigit(before) && before != '"' && !isTypedClose(before);
            return free && !s.blankAt(i + 1);
        }

        private boolean isTypedClose(char c) {
            return c == outerClose || c == innerClose && c != Letters.APOSTROPHE;
        }

        private boolean closesAt(int i) {
            return !s.blankAt(i - 1) && !s.letterAt(i + 1);
        }

        /** Pairs a straight mark with the last open one that it can belong to; what was opened since has no partner. */
        private boolean close(int i, Kind kind) {
            if (kind == Kind.SINGLE) {
                // Across an open double mark it is rather an apostrophe.
                boolean pairs = !open.isEmpty()
                        && (open.peek().kind() == kind || open.peek().kind() == Kind.INNER);
                return pairs && closeWith(i, open.peek());
            }
            int partners = opened[Kind.DOUBLE.ordinal()]
                    + opened[Kind.OUTER.ordinal()]
                    + (innerIsDouble ? opened[Kind.INNER.ordinal()] : 0);
            for (Mark last : open) {
                boolean pairs =
                        last.kind() == kind || last.kind() == Kind.OUTER || last.kind() == Kind.INNER && innerIsDouble;
                if (partners == 0 || pairs) {
                    return pairs && closeWith(i, last);
                }
            }
            return false;
        }

        private boolean closeWith(int i, Mark partner) {
            while (!open.isEmpty()) {
                Mark last = pop();
                if (last == partner) {
                    pairs.add(new Pair(last.at(), i, last.kind(), true));
                    return true;
                }
                if (last.kind().isStraight()) {
                    apostrophe(last.at());
                }
            }
            return false;
        }

        private void closeTyped(int i, Kind kind) {
            while (opened[kind.ordinal()] > 0 && (kind == Kind.OUTER || isSingle(open.peek()))) {
                Mark last = pop();
                if (last.kind() == kind) {
                    pairs.add(new Pair(last.at(), i, kind, false));
                    return;
                }
                if (last.kind().isStraight()) {
                    apostrophe(last.at());
                }
            }
        }

        private static boolean isSingle(Mark mark) {
            return mark.kind() == Kind.SINGLE || mark.kind() == Kind.INNER;
        }

        /** Whether a word that begins with an apostrophe begins here: 's, 'n; 'n' with one at its end. */
        private boolean isClipped(int i) {
            int end = i + 1;
            while (s.letterAt(end)) {
                end++;
            }
            if (end == i + 1 || end - i > LONGEST_CLIPPED || s.letterAt(i - 1) || s.digitAt(i - 1)) {
                return false;
            }
            boolean ends = s.at(end) == '\'';
            boolean known =
                    clipped.contains(s.text().substring(i, ends ? end + 1 : end).toLowerCase(Locale.ROOT));
            clippedEnd = ends && known ? end : clippedEnd;
            return known;
        }

        /** A straight single mark without partner is an apostrophe after a letter and before the figures of a year. */
        private void apostrophe(int i) {
            if (s.at(i) == '\'' && (isWord(i - 1) || isYear(i))) {
                s.replace(i, Letters.APOSTROPHE);
            }
        }

        private boolean isYear(int i) {
            return s.digitAt(i + 1) && s.digitAt(i + 2) && !s.digitAt(i + 3) && !s.digitAt(i - 1);
        }

        /** Whether a word ends at a place, be it one that another place of the page writes. */
        private boolean isWord(int i) {
            return s.letterAt(i) || s.at(i) == Letters.OBJECT;
        }
    }
}
