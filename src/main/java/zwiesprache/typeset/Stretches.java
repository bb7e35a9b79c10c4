package zwiesprache.typeset;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter.Stretch;

/**
 * Cuts a run into stretches of one script each (WCAG 2.2, criterion 3.1.2). Words of another script with what stands
 * between them are one stretch; signs at its edges are outside, but for its own language's quotation marks. A lone letter and Roman numerals are no words.
 */
final class Stretches {
    private final Scripts scripts;
    private final Function<UnicodeScript, Optional<Lang>> languages;
    private final Function<Lang, List<String>> quotes;
    private final List<String> ownQuotes;

    /**
     * @param languages the language to mark a script with, if there is one
     * @param quotes the outer quotation marks of a language, opening and closing
     * @param ownQuotes those of the surrounding words
     */
    Stretches(
            Scripts scripts,
            Function<UnicodeScript, Optional<Lang>> languages,
            Function<Lang, List<String>> quotes,
            List<String> ownQuotes) {
        this.scripts = scripts;
        this.languages = languages;
        this.quotes = quotes;
        this.ownQuotes = List.copyOf(ownQuotes);
    }

    List<Stretch> cut(String run) {
        int foreign = nextForeign(run, 0);
        if (foreign == run.length()) {
            return List.of(new Stretch(run, Optional.empty()));
        }
        List<Stretch> cuts = new ArrayList<>();
        int done = 0;
        while (foreign < run.length()) {
            Optional<Lang> lang = language(run.codePointAt(foreign));
            int end = end(run, foreign, lang);
            if (lang.isPresent() && foreign > done && isQuoted(run, foreign, end, lang.get())) {
                foreign--;
                end++;
            } else if (lang.isPresent() && isOpen(run, foreign, end, lang.get())) {
                end++;
            }
            if (lang.isPresent() && hasWord(run, foreign, end)) {
                add(cuts, run.substring(done, foreign), Optional.empty());
                add(cuts, run.substring(foreign, end), lang);
                done = end;
            }
            foreign = nextForeign(run, end);
        }
        add(cuts, run.substring(done), Optional.empty());
        return List.copyOf(cuts);
    }

    /** Whether the stretch stands in quotation marks of its own language that the surrounding words do not use. */
    private boolean isQuoted(String run, int from, int end, Lang lang) {
        if (end == run.length()) {
            return false;
        }
        List<String> marks = quotes.apply(lang);
        return !marks.equals(ownQuotes)
                && marks.get(0).equals(run.substring(from - 1, from))
                && marks.get(1).equals(run.substring(end, end + 1));
    }

    /** Whether a quotation of the stretch's own language, opened in it, is closed right behind it. */
    private boolean isOpen(String run, int from, int end, Lang lang) {
        List<String> marks = quotes.apply(lang);
        return !marks.equals(ownQuotes)
                && run.startsWith(marks.get(1), end)
                && run.lastIndexOf(marks.get(0), end - 1) >= from
                && run.lastIndexOf(marks.get(0), end - 1) > run.lastIndexOf(marks.get(1), end - 1);
    }

    private static void add(List<Stretch> cuts, String text, Optional<Lang> lang) {
        if (!text.isEmpty()) {
            cuts.add(new Stretch(text, lang));
        }
    }

    private Optional<Lang> language(int codePoint) {
        return languages.apply(UnicodeScript.of(codePoint));
    }

    private int nextForeign(String run, int from) {
        for (int i = from; i < run.length(); i++) {
            char c = run.charAt(i);
            // Of a pair the second half alone is no letter, so it may be looked at again.
            if (scripts.isForeign(Character.isHighSurrogate(c) ? run.codePointAt(i) : c)) {
                return i;
            }
        }
        return run.length();
    }

    /** After the last letter of the stretch, with the marks on it. */
    private int end(String run, int from, Optional<Lang> lang) {
        int end = from;
        boolean ascii = run.charAt(from) < 128;
        for (int i = from; i < run.length(); ) {
            int c = run.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean foreign = scripts.isForeign(c);
            boolean same = ascii && c < 128 || !foreign || language(c).equals(lang);
            if (scripts.isOwn(c) || !same) {
                break;
            }
            if (foreign || i == end && Character.getType(c) == Character.NON_SPACING_MARK) {
                end = next;
            }
            i = next;
        }
        return end;
    }

    private static boolean hasWord(String run, int from, int end) {
        int letters = 0;
        boolean roman = true;
        for (int i = from; i < end; i++) {
            char c = run.charAt(i);
            if (Character.isLetter(c) || Character.isSurrogate(c)) {
                letters++;
                roman &= Letters.isRoman(c);
            } else if (c != '.') {
                // A.B.C. is a word, A–Z is none.
                letters = 0;
                roman = true;
            }
            if (letters > 1 && !roman || Character.isIdeographic(c)) {
                return true;
            }
        }
        return false;
    }
}
