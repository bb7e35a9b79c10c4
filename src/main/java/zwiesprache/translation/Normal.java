package zwiesprache.translation;

import java.text.Normalizer;

/**
 * Words without what reflow, typesetting or a taste in quotation marks may change, so that two spellings of one passage
 * are equal: NFC; every quotation mark and apostrophe alike, every dash alike, with or without space around; every space
 * alike; no soft hyphens and joiners; no dots on the Cyrillic io, which writers set or leave out.
 */
final class Normal {
    private static final String QUOTES = "„“”‚‘’«»‹›′″`";

    private Normal() {}

    /** Code is taken at its word: to a program a quotation mark is not as good as another. */
    static String of(Passage passage) {
        return passage.kind().equals("code") ? passage.words() : of(passage.words());
    }

    static String of(String words) {
        String text = Normalizer.isNormalized(words, Normalizer.Form.NFC)
                ? words
                : Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString().strip();
    }

    private static void append(char c, StringBuilder out) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        if (isSpace(c)) {
            if (last != ' ' && last != '-') {
                out.append(' ');
            }
        } else if (isDash(c)) {
            if (last == ' ' && !out.isEmpty()) {
                out.setLength(out.length() - 1);
            }
            out.append('-');
        } else if (c == '\'' || QUOTES.indexOf(c) >= 0) {
            out.append('"');
        } else if (c == '…') {
            out.append("...");
        } else if (c == 'ё' || c == 'Ё') {
            out.append(c == 'ё' ? 'е' : 'Е');
        } else if (c != '\u00AD' && c != '\u200B' && c != '\u2060' && c != '\uFEFF') {
            out.append(c);
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || (c >= '\u2000' && c <= '\u200A');
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** The same words on one line, with one space at most between them; what is there else stays as it is. */
    static String squeeze(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ') {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
