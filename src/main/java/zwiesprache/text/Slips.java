package zwiesprache.text;

/**
 * How far names are from what was written, in sixteenths of a slip: optimal string alignment (Damerau–Levenshtein without
 * repeated edits), weighted. What leaves few possibilities (a letter left out, two swapped) costs a little less than what
 * leaves many (a wrong letter, one too many), because of two names at the same distance it is the likelier.
 */
final class Slips {
    /** The price of having typed in another keyboard's layout. */
    static final int OTHER_LAYOUT = 4;

    /** The most that one slip costs. */
    static final int SLIP = 16;

    private static final int LEFT_OUT = 13;
    private static final int SWAPPED = 13;
    private static final int NEIGHBOUR = 14;
    private static final int DOUBLED = 14;
    private static final int UMLAUT = 6;
    private static final int ALIKE = 1;
    private static final int OTHER_HEAD = 20;
    private static final int MOST = 3;

    private final char[] wrong;
    private final char[] folded;
    private final boolean cyrillic;
    private final int lastSegment;
    private final int end;
    private final int bound;
    private final long letters;
    private final long segmentLetters;
    private char[] name = new char[64];
    private char[] plain = new char[64];
    private int[] before = new int[65];
    private int[] last = new int[65];
    private int[] row = new int[65];

    Slips(String written) {
        wrong = written.toCharArray();
        folded = new char[wrong.length];
        boolean russian = false;
        for (int i = 0; i < wrong.length; i++) {
            folded[i] = Spelling.fold(wrong[i]);
            russian |= Spelling.isCyrillic(wrong[i]);
        }
        cyrillic = russian;
        end = withoutSlash(written);
        lastSegment = lastSegment(written, end);
        bound = bound();
        letters = Names.letters(written, 0, wrong.length);
        segmentLetters = Names.letters(written, lastSegment, end);
    }

    boolean isCyrillic() {
        return cyrillic;
    }

    /** Where a path ends, its last slash left out. */
    static int withoutSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
    }

    /** Where the last segment of a path begins, of which the end is known. */
    static int lastSegment(String path, int end) {
        int from = end;
        while (from > 0 && path.charAt(from - 1) != '/' && path.charAt(from - 1) != '@') {
            from--;
        }
        return from;
    }

    /** @return the cost of having written this for a name; {@code limit} where it is not less or out of bounds */
    int cost(Names names, int index, int limit) {
        String meant = names.get(index);
        int whole = Math.min(limit, bound);
        int cost = limit;
        if (isNear(meant.length(), wrong.length, whole) && mayBe(letters, names.letters(index), whole)) {
            spell(meant);
            int found = distance(0, wrong.length, 0, meant.length(), whole);
            cost = found < whole ? found : limit;
        }
        int most = Math.min(cost - OTHER_HEAD, (end - lastSegment) / 4 * SLIP + SLIP / 2);
        boolean maybe = most > 0 && mayBe(segmentLetters, names.segmentLetters(index), most);
        return maybe && (lastSegment > 0 || meant.indexOf('/') >= 0) ? byName(meant, most, cost) : cost;
    }

    /** Whether the letters alone, however often and in whatever order they stand, do not make a word too far. */
    private static boolean mayBe(long ours, long theirs, int limit) {
        int most = (limit - 1) / LEFT_OUT;
        return Long.bitCount(ours & ~theirs) <= most && Long.bitCount(theirs & ~ours) <= most;
    }

    /** Whether two lengths alone do not already make a word too far. */
    private static boolean isNear(int a, int b, int limit) {
        return Math.abs(a - b) * UMLAUT < limit;
    }

    /** The cost if only the last segments count, and what stands before them differs; {@code otherwise} if that is too much. */
    private int byName(String meant, int most, int otherwise) {
        int nameEnd = withoutSlash(meant);
        int from = lastSegment(meant, nameEnd);
        if (!isNear(nameEnd - from, end - lastSegment, most)) {
            return otherwise;
        }
        spell(meant);
        int cost = distance(lastSegment, end, from, nameEnd, most);
        return cost < most ? cost + OTHER_HEAD : otherwise;
    }

    /**
     * What is too far: more than three slips, or than a third of the letters. Of a path, a third of its last segment: else all short
     * names of a section would be near.
     */
    private int bound() {
        int slips = end - lastSegment == 1 ? 0 : Math.min(MOST, Math.max(1, wrong.length / 3));
        int most = lastSegment > 1 ? Math.min(slips, Math.max(1, (end - lastSegment) / 3)) : slips;
        return most * SLIP + SLIP / 2;
    }

    private void spell(String meant) {
        int length = meant.length();
        if (length > name.length) {
            name = new char[length * 2];
            plain = new char[length * 2];
            before = new int[length * 2 + 1];
            last = new int[length * 2 + 1];
            row = new int[length * 2 + 1];
        }
        meant.getChars(0, length, name, 0);
        for (int i = 0; i < length; i++) {
            plain[i] = Spelling.fold(name[i]);
        }
    }

    /** Whether a letter costs a slip: an e may make an umlaut of the vowel before, and accents of their own count for little. */
    static boolean isDear(char c) {
        return c != 'e' && !Spelling.isMark(c);
    }

    /** Only what lies near the diagonal is looked at: what lies farther costs more than the limit. */
    private int distance(int from, int to, int start, int stop, int limit) {
        int length = stop - start;
        int band = limit / UMLAUT + 1;
        last[0] = 0;
        for (int j = 1; j <= length; j++) {
            last[j] = last[j - 1] + leftOut(start + j - 1, start);
        }
        for (int i = 1; i <= to - from; i++) {
            int first = Math.max(1, i - band);
            int end = Math.min(length, i + band);
            row[first - 1] = first == 1 ? last[0] + tooMany(from + i - 1, from) : limit;
            if (line(from + i - 1, from, start, first, end) >= limit) {
                return limit;
            }
            if (end < length) {
                row[end + 1] = limit;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[length], limit);
    }

    /** Fills a row from one column to another; returns the least in it. */
    private int line(int at, int from, int start, int first, int end) {
        int least = row[first - 1];
        int tooMany = tooMany(at, from);
        for (int j = first; j <= end; j++) {
            int other = start + j - 1;
            int value = last[j - 1] + (wrong[at] == name[other] ? 0 : instead(at, other));
            value = Math.min(value, last[j] + tooMany);
            value = Math.min(value, row[j - 1] + leftOut(other, start));
            if (at > from && j > 1 && folded[at] == plain[other - 1] && folded[at - 1] == plain[other]) {
                value = Math.min(value, before[j - 2] + SWAPPED);
            }
            row[j] = value;
            least = Math.min(least, value);
        }
        return least;
    }

    private int instead(int at, int other) {
        if (folded[at] == plain[other]) {
            return ALIKE;
        }
        return Keyboard.areNeighbours(folded[at], plain[other]) ? NEIGHBOUR : SLIP;
    }

    private int tooMany(int at, int from) {
        return extra(folded, at, from, SLIP);
    }

    private int leftOut(int other, int start) {
        return extra(plain, other, start, LEFT_OUT);
    }

    private static int extra(char[] text, int at, int from, int otherwise) {
        char c = text[at];
        if (Spelling.isMark(c)) {
            return ALIKE;
        }
        if (at == from) {
            return otherwise;
        }
        char previous = text[at - 1];
        if (c == 'e' && (previous == 'a' || previous == 'o' || previous == 'u')) {
            return UMLAUT;
        }
        return c == previous ? Math.min(otherwise, DOUBLED) : otherwise;
    }
}
