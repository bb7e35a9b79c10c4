package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What became of a passage, word by word (E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986). What
 * reflow and typesetting change is no change. Of changes with no word between them all that is gone comes first.
 *
 * @param pieces one after the other they are the passage; none is empty, no two of a kind stand side by side
 */
public record WordDiff(List<Piece> pieces) {
    /** Versions that differ in more are not compared within: one is gone, the other new. */
    private static final int MOST = 1500;

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** A part of the passage. */
    public record Piece(Kind kind, String words) {}

    /** What a part is. */
    public enum Kind {
        /** In both versions, in the words of the later one. */
        SAME,
        /** In the earlier version alone. */
        GONE,
        /** In the later version alone. */
        FRESH
    }

    /** @return what leads from the earlier words to the later ones */
    public static WordDiff between(String before, String now) {
        List<String> olds = tokens(before);
        List<String> news = tokens(now);
        return new WordDiff(joined(edits(olds, news)));
    }

    /** Words, and between them each space and each other character for itself. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isOfWord(c)) {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                tokens.add(text.substring(i, next));
                start = next;
            }
            i = next;
        }
        if (start < text.length()) {
            tokens.add(text.substring(start));
        }
        return tokens;
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    private static List<Piece> edits(List<String> olds, List<String> news) {
        List<String> oldKeys = olds.stream().map(Normal::of).toList();
        List<String> newKeys = news.stream().map(Normal::of).toList();
        int start = 0;
        int oldEnd = olds.size();
        int newEnd = news.size();
        while (start < Math.min(oldEnd, newEnd) && oldKeys.get(start).equals(newKeys.get(start))) {
            start++;
        }
        while (Math.min(oldEnd, newEnd) > start && oldKeys.get(oldEnd - 1).equals(newKeys.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        List<Piece> edits = new ArrayList<>();
        news.subList(0, start).forEach(each -> edits.add(new Piece(Kind.SAME, each)));
        edits.addAll(shortest(
                olds.subList(start, oldEnd),
                oldKeys.subList(start, oldEnd),
                news.subList(start, newEnd),
                newKeys.subList(start, newEnd)));
        news.subList(newEnd, news.size()).forEach(each -> edits.add(new Piece(Kind.SAME, each)));
        return edits;
    }

    private static List<Piece> shortest(
            List<String> olds, List<String> oldKeys, List<String> news, List<String> newKeys) {
        List<int[]> trace = new ArrayList<>();
        int most = Math.min(MOST, olds.size() + news.size());
        int[] reach = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            trace.add(reach.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
                int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
                while (x < olds.size() && x - k < news.size() && oldKeys.get(x).equals(newKeys.get(x - k))) {
                    x++;
                }
                reach[middle + k] = x;
                if (x >= olds.size() && x - k >= news.size()) {
                    return path(trace, middle, olds, news);
                }
            }
        }
        List<Piece> all = new ArrayList<>();
        olds.forEach(each -> all.add(new Piece(Kind.GONE, each)));
        news.forEach(each -> all.add(new Piece(Kind.FRESH, each)));
        return all;
    }

    private static List<Piece> path(List<int[]> trace, int middle, List<String> olds, List<String> news) {
        List<Piece> back = new ArrayList<>();
        int x = olds.size();
        int y = news.size();
        for (int d = trace.size() - 1; x > 0 || y > 0; d--) {
            int[] reach = trace.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
            int from = d == 0 ? 0 : down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
            while (x > from) {
                back.add(new Piece(Kind.SAME, news.get(--y)));
                x--;
            }
            if (d > 0) {
                back.add(down ? new Piece(Kind.FRESH, news.get(--y)) : new Piece(Kind.GONE, olds.get(--x)));
            }
        }
        Collections.reverse(back);
        return back;
    }

    private static List<Piece> joined(List<Piece> edits) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder fresh = new StringBuilder();
        StringBuilder between = new StringBuilder();
        for (Piece edit : edits) {
            if (edit.kind() == Kind.SAME) {
                between.append(edit.words());
                continue;
            }
            boolean word = between.codePoints().anyMatch(Character::isLetterOrDigit);
            if (word || gone.isEmpty() && fresh.isEmpty()) {
                flush(gone, fresh, joined);
                add(Kind.SAME, between, joined);
            } else {
                gone.append(between);
                fresh.append(between);
                between.setLength(0);
            }
            (edit.kind() == Kind.GONE ? gone : fresh).append(edit.words());
        }
        flush(gone, fresh, joined);
        add(Kind.SAME, between, joined);
        return joined;
    }

    private static void flush(StringBuilder gone, StringBuilder fresh, List<Piece> to) {
        add(Kind.GONE, gone, to);
        add(Kind.FRESH, fresh, to);
    }

    private static void add(Kind kind, StringBuilder words, List<Piece> to) {
        if (!words.isEmpty()) {
            to.add(new Piece(kind, words.toString()));
            words.setLength(0);
        }
    }
}
