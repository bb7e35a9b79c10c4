package zwiesprache.typeset;

import java.util.Arrays;

/** A text while it is being set: the text as it was, which the rules read, and what becomes of each character. */
final class Setting {
    /** What {@link #at} says outside the text; no character. */
    static final char NONE = '\uffff';

    private static final char[] UNTOUCHED = {};
    private static final int MOST_CLOSERS = 16;

    private final String text;
    private final char[] chars;
    private char[] out = UNTOUCHED;
    private char[] before = UNTOUCHED;
    private char[] after = UNTOUCHED;
    private int tokenFrom;
    private int tokenTo;
    private int codeFrom;
    private int codeTo;
    private boolean code;

    Setting(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    char[] chars() {
        return chars;
    }

    String text() {
        return text;
    }

    int length() {
        return chars.length;
    }

    char at(int i) {
        return i < 0 || i >= chars.length ? NONE : chars[i];
    }

    boolean spaceAt(int i) {
        return Letters.isSpace(at(i));
    }

    /** Whether there is no word at this place: a space, or outside the text. */
    boolean blankAt(int i) {
        return i < 0 || i >= chars.length || Letters.isSpace(chars[i]);
    }

    boolean letterAt(int i) {
        return i >= 0 && i < chars.length && Character.isLetter(chars[i]);
    }

    boolean digitAt(int i) {
        return Letters.isDigit(at(i));
    }

    /** Where the token that holds a place ends: the next space or the text's end. */
    int tokenEnd(int i) {
        int end = i;
        while (!blankAt(end)) {
            end++;
        }
        return end;
    }

    int tokenStart(int i) {
        int start = i;
        while (!blankAt(start - 1)) {
            start--;
        }
        return start;
    }

    /** Whether a token is found complete within so many characters on either side of a place. */
    boolean isShortToken(int i, int limit) {
        int from = i;
        while (i - from < limit && !blankAt(from)) {
            from--;
        }
        int to = i;
        while (to - i < limit && !blankAt(to)) {
            to++;
        }
        return blankAt(from) && blankAt(to);
    }

    /** Whether a place is inside something like an address, a file name or code; signs at its edge are outside. */
    boolean inCode(int i) {
        if (i < tokenFrom || i >= tokenTo) {
            readToken(i);
        }
        return code && i >= codeFrom && i < codeTo;
    }

    // Kept for the next question, which is mostly about the same token.
    private void readToken(int i) {
        tokenFrom = tokenStart(i);
        tokenTo = tokenEnd(i);
        codeFrom = tokenFrom;
        codeTo = tokenTo;
        while (codeFrom < codeTo && Letters.opens(at(codeFrom))) {
            codeFrom++;
        }
        while (codeTo > codeFrom && tokenTo - codeTo < MOST_CLOSERS && isEdge(codeFrom, codeTo - 1)) {
            codeTo--;
        }
        code = Technical.is(text.substring(codeFrom, codeTo));
    }

    // A closing sign belongs to the token when what it closes is opened inside.
    private boolean isEdge(int from, int last) {
        char c = at(last);
        char opener = c == ')' ? '(' : c == ']' ? '[' : c == '}' ? '{' : c == '"' || c == '\'' ? c : NONE;
        boolean closes = Letters.closes(c) || c == '.';
        for (int i = from; i < last && closes && opener != NONE; i++) {
            closes = at(i) != opener;
        }
        return closes;
    }

    void replace(int i, char with) {
        if (out.length == 0) {
            out = chars.clone();
        }
        out[i] = with;
    }

    void remove(int i) {
        replace(i, NONE);
    }

    void insertBefore(int i, char added) {
        before = before.length == 0 ? blank() : before;
        before[i] = added;
    }

    void insertAfter(int i, char added) {
        after = after.length == 0 ? blank() : after;
        after[i] = added;
    }

    private char[] blank() {
        char[] made = new char[chars.length];
        Arrays.fill(made, NONE);
        return made;
    }

    /** @return the set text of a part; the very same string where nothing in it changed */
    String part(String run, int from) {
        if (out.length == 0 && before.length == 0 && after.length == 0) {
            return run;
        }
        StringBuilder made = new StringBuilder(run.length() + 8);
        boolean longer = before.length > 0 || after.length > 0;
        for (int i = from; i < from + run.length(); i++) {
            if (longer) {
                put(made, before.length == 0 ? NONE : before[i]);
            }
            put(made, out.length == 0 ? chars[i] : out[i]);
            if (longer) {
                put(made, after.length == 0 ? NONE : after[i]);
            }
        }
        return run.contentEquals(made) ? run : made.toString();
    }

    private static void put(StringBuilder made, char c) {
        if (c != NONE) {
            made.append(c);
        }
    }
}
