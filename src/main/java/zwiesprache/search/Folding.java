package zwiesprache.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads words as they are looked for: small letters without accents and umlauts, one form for what is spelt in several
 * ways. The theme's script does the same, step by step ({@code fold} and {@code words} there).
 */
final class Folding {
    private Folding() {}

    /**
     * The words of a text, folded. One with hyphens or interpuncts (Leichte Sprache) comes as one word, and then also in
     * its parts.
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = isCompound(text) ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text;
        int length = plain.length();
        for (int at = 0; at < length; ) {
            int c = plain.codePointAt(at);
            if (!isOfWord(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(plain, at);
            add(plain.substring(at, end), words);
            at = end;
        }
        return words;
    }

    /** Where a word ends that begins at a place; a hyphen belongs to it if it goes on after it. */
    private static int end(String text, int from) {
        int end = from;
        for (int at = from; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isOfWord(c)) {
                end = at;
            } else if (isHyphen(c)) {
                if (at >= text.length() || !isOfWord(text.codePointAt(at))) {
                    break;
                }
            } else {
                break;
            }
        }
        return end;
    }

    private static void add(String word, List<String> words) {
        String folded = fold(word);
        StringBuilder whole = new StringBuilder(folded.length());
        List<String> parts = new ArrayList<>(1);
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || isHyphen(folded.charAt(i))) {
                String part = number(folded.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                    whole.append(part);
                }
                from = i + 1;
            }
        }
        if (!parts.isEmpty()) {
            words.add(whole.toString());
        }
        if (parts.size() > 1) {
            words.addAll(parts);
        }
    }

    /** Without zeros in front, if it begins with figures. */
    private static String number(String word) {
        int from = 0;
        while (from + 1 < word.length() && word.charAt(from) == '0' && isDigit(word.charAt(from + 1))) {
            from++;
        }
        return word.substring(from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A word in small letters, without marks on and between letters; ae, oe, ue as a, o, u, like ä, ö, ü. */
    static String fold(String word) {
        String text = isPlain(word)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace("\u0438\u0306", "\u0439"); // й is a letter, not и with an accent
        StringBuilder folded = new StringBuilder(text.length() + 2);
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            if (c > 'z' && isSilent(c)) {
                continue;
            }
            last = c > 'z' ? special(c, folded, last) : letter(c, folded, last);
        }
        return folded.toString();
    }

    /** @return the letter that an e is read together with, else 0 */
    private static char letter(char c, StringBuilder folded, char last) {
        if (c == 'e' && last != 0) {
            return 0;
        }
        folded.append(c);
        return c == 'a' || c == 'o' || c == 'u' ? c : 0;
    }

    private static char special(char c, StringBuilder folded, char last) {
        return switch (c) {
            case 'ß' -> letter('s', folded, letter('s', folded, last));
            default -> letter(c, folded, last);
        };
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether the text has signs that stand for several, such as № or ½. */
    private static boolean isCompound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'z' && (c < 'À' ? "ª²³µ¹º¼½¾".indexOf(c) >= 0 : c >= '\u2070')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> isSilent(c);
        };
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00b7' || c == '\u2027';
    }

    /** Marks over letters, soft hyphens and joiners. */
    private static boolean isSilent(int c) {
        return c >= '\u0300' && c <= '\u036f' || c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060';
    }
}
