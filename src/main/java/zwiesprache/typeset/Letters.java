package zwiesprache.typeset;

/** The few characters that mean something to every language, and questions about characters. */
final class Letters {
    static final char NO_BREAK = '\u00a0';
    static final char NARROW_NO_BREAK = '\u202f';
    static final char EN_DASH = '–';
    static final char EM_DASH = '—';
    static final char MINUS = '−';
    /** Stands for something among the words that is no text of theirs: code, a picture, a note's number. */
    static final char OBJECT = '\uFFFC';

    static final char ELLIPSIS = '…';
    static final char APOSTROPHE = '’';

    private static final String OPENERS = "([{\"'„“«‚‘‹»›";
    private static final String CLOSERS = ",;:!?)]}\"'»«“”’‘›‹…" + OBJECT;

    private Letters() {}

    static boolean isSpace(char c) {
        return c == ' '
                || c == NO_BREAK
                || c == NARROW_NO_BREAK
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it may stand between a space and the word that it belongs to. */
    static boolean opens(char c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u2000';
        return !letter && OPENERS.indexOf(c) >= 0;
    }

    /**
     * Whether it may stand between a word and the space after it, as a note's number does; a full stop is not counted,
     * it may be the word's.
     */
    static boolean closes(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return c == EN_DASH || c == EM_DASH;
    }

    static boolean isRoman(char c) {
        return "IVXLCDM".indexOf(c) >= 0;
    }

    /** The text with its first letter in capitals, by the Unicode rules without a language. */
    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        int title = Character.toTitleCase(first);
        return first == title ? text : Character.toString(title) + text.substring(Character.charCount(first));
    }
}
