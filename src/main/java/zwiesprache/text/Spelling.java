package zwiesprache.text;

import java.text.Normalizer;

/** Folds letters that are taken for one another: capitals, accents, look-alikes of Latin and Cyrillic, hyphens. */
final class Spelling {
    private static final int KNOWN = 0x530;
    private static final String CYRILLIC = "авекмнорстухіјѕьё";
    private static final String LATIN = "abekmhopctyxijsbe";
    private static final String LETTERS = "ßøłđæœı";
    private static final String PLAIN = "soldaoi";
    private static final char[] FOLDED = table();

    private Spelling() {}

    private static char[] table() {
        char[] table = new char[KNOWN];
        for (char c = 0; c < KNOWN; c++) {
            char lower = Character.toLowerCase(c);
            char plain = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
            table[c] = alike(alike(lower == 'й' ? lower : plain, LETTERS, PLAIN), CYRILLIC, LATIN);
        }
        table['_'] = '-';
        table['\u00a0'] = ' ';
        return table;
    }

    private static char alike(char c, String from, String to) {
        int at = from.indexOf(c);
        return at < 0 ? c : to.charAt(at);
    }

    /** What a letter is taken for; never more nor fewer letters. */
    static char fold(char c) {
        if (c < KNOWN) {
            return FOLDED[c];
        }
        return c >= '\u2010' && c <= '\u2015' ? '-' : c;
    }

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isCyrillic(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isCyrillic(char c) {
        return c >= '\u0400' && c < '\u0530';
    }
}
