package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zwiesprache.text.Span;

/**
 * Tells whether a sentence was left in another language. Of languages in different scripts, by the script; of those in
 * one, by the small words that every sentence has (the function words of the data files). Names, titles and addresses
 * stand in any language, so what has neither small words nor small letters is never said to be left over.
 */
final class LeftOver {
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_SHARED_WORDS = 5;
    private static final int LEAST_SMALL_WORDS = 2;
    /** Of so many words one at least is a small one. */
    private static final int SHARE = 6;

    /** So many words of the other script there are for one of the own at least. */
    private static final int NAMES = 2;

    private static final int LEAST_LETTERS = 3;
    private static final String ENDS = ".!?…";

    private final Tongue own;
    private final Tongue other;
    private int words;
    private int ownWords;
    private int otherWords;
    private int small;
    private int ownSmall;
    private int lowercase;

    private LeftOver(Tongue own, Tongue other) {
        this.own = own;
        this.other = other;
    }

    /** @param same whether the same sentence stands in the other language's text */
    static boolean is(String sentence, Tongue own, Tongue other, boolean same) {
        if (own.lang().base().equals(other.lang().base()) || isQuoted(sentence) || isMostlyOwn(sentence, own, other)) {
            return false;
        }
        LeftOver counted = new LeftOver(own, other);
        counted.count(sentence);
        return counted.isOther(same);
    }

    // A quotation as a whole is in whatever language it was said.
    private static boolean isQuoted(String sentence) {
        char first = sentence.isEmpty() ? ' ' : sentence.charAt(0);
        return "„“”«»‹›\"‚‘(".indexOf(first) >= 0;
    }

    /** A glance that spares nearly all sentences the counting: most letters are such that only the own language has. */
    private static boolean isMostlyOwn(String sentence, Tongue own, Tongue other) {
        Scripts ours = own.scripts();
        Scripts theirs = other.scripts();
        int balance = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (theirs.isOwn(c)) {
                balance--;
            } else if (ours.isOwn(c)) {
                balance++;
            }
        }
        return balance > 0;
    }

    private void count(String sentence) {
        for (int from = 0; from < sentence.length(); ) {
            int to = from;
            while (to < sentence.length() && !Letters.isSpace(sentence.charAt(to))) {
                to++;
            }
            String token = sentence.substring(from, to);
            if (!Technical.is(token)) {
                words(token);
            }
            from = to + 1;
        }
    }

    private void words(String token) {
        int from = -1;
        for (int i = 0; i <= token.length(); i++) {
            boolean letter = i < token.length() && Character.isLetter(token.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                word(token.substring(from, i));
                from = -1;
            }
        }
    }

    private void word(String word) {
        int first = word.codePointAt(0);
        Set<String> ownSmalls = own.smallWords();
        Set<String> otherSmalls = other.smallWords();
        String key = word.toLowerCase(Locale.ROOT);
        words++;
        ownWords += own.scripts().isOwn(first) ? 1 : 0;
        otherWords += other.scripts().isOwn(first) ? 1 : 0;
        ownSmall += ownSmalls.contains(key) && !otherSmalls.contains(key) ? 1 : 0;
        small += otherSmalls.contains(key) && !ownSmalls.contains(key) ? 1 : 0;
        lowercase += Character.isLowerCase(first) && word.length() >= LEAST_LETTERS ? 1 : 0;
    }

    private boolean isOther(boolean same) {
        if (words < 2 || ownSmall > 0) {
            return false;
        }
        if (ownWords == words && otherWords == words) {
            return same ? small > 0 : words >= LEAST_SHARED_WORDS && small >= LEAST_SMALL_WORDS && isDense();
        }
        if (ownWords + otherWords < words || otherWords < NAMES * ownWords) {
            return false; // names of the own script stand in sentences of another one too, but not many
        }
        return same
                ? small > 0 || lowercase > 0
                : words >= LEAST_WORDS && small >= (ownWords == 0 ? 1 : LEAST_SMALL_WORDS) && isDense();
    }

    private boolean isDense() {
        return small * SHARE >= words;
    }

    /** The sentences of a passage, without the spaces between them. */
    static List<Span> sentences(String words) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.length(); i++) {
            if (Letters.isSpace(words.charAt(i)) && isEnd(words, i - 1) && begins(words, i + 1)) {
                sentences.add(new Span(from, i));
                from = i + 1;
            }
        }
        if (from < words.length()) {
            sentences.add(new Span(from, words.length()));
        }
        return List.copyOf(sentences);
    }

    /** Whether a sentence can end with a character: not behind a single letter or a figure. */
    private static boolean isEnd(String words, int at) {
        int sign = at;
        while (sign > 0 && Letters.closes(words.charAt(sign)) && ENDS.indexOf(words.charAt(sign)) < 0) {
            sign--;
        }
        if (ENDS.indexOf(words.charAt(sign)) < 0) {
            return false;
        }
        return words.charAt(sign) != '.'
                || sign > 1 && Character.isLetter(words.charAt(sign - 1)) && Character.isLetter(words.charAt(sign - 2))
                || sign > 0 && !Character.isLetterOrDigit(words.charAt(sign - 1));
    }

    private static boolean begins(String words, int at) {
        int first = at;
        while (first < words.length() && Letters.opens(words.charAt(first))) {
            first++;
        }
        return first < words.length() && Character.isUpperCase(words.charAt(first));
    }
}
