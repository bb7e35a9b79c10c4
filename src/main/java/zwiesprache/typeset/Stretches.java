package zwiesprache.typeset;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import zwiesprache.model.Lang;
import zwiesprache.model.Typesetter.Stretch;

/**
 * Cuts the runs of a block into stretches of one script each (WCAG 2.2, criterion 3.1.2). Words of another script with
 * what stands between them are one stretch, be it cut by markup; signs at its edges are outside, but for a bracket that
 * is opened in it and its own language's quotation marks. Quotation marks of the surrounding words end a stretch. A lone
 * letter and Roman numerals are no words.
 */
final class Stretches {
    /** As far from its words a stretch's quotation mark or bracket is looked for, over figures and signs. */
    private static final int FARTHEST = 24;

    private final Scripts scripts;
    private final Function<UnicodeScript, Optional<Lang>> languages;
    private final Function<Lang, List<String>> quotes;
    private final List<String> ownQuotes;
    private final BiFunction<String, Lang, String> setter;
    private final Map<UnicodeScript, Optional<Lang>> known = new ConcurrentHashMap<>();

    /**
     * @param languages the language to mark a script with, if there is one
     * @param quotes the outer quotation marks of a language, opening and closing
     * @param ownQuotes those of the surrounding words
     * @param setter sets words by the rules of a language
     */
    Stretches(
            Scripts scripts,
            Function<UnicodeScript, Optional<Lang>> languages,
            Function<Lang, List<String>> quotes,
            List<String> ownQuotes,
            BiFunction<String, Lang, String> setter) {
        this.scripts = scripts;
        this.languages = languages;
        this.quotes = quotes;
        this.ownQuotes = List.copyOf(ownQuotes);
        this.setter = setter;
    }

    /** A place in a block, from and to, in another language. */
    private record Range(int from, int to, Lang lang) {}

    /** @return for each run of the block its stretches */
    List<List<Stretch>> cut(List<String> runs) {
        List<Range> ranges = hasForeign(runs) ? ranges(String.join("", runs)) : List.of();
        List<List<Stretch>> cuts = new ArrayList<>(runs.size());
        int from = 0;
        int first = 0;
        for (String run : runs) {
            int to = from + run.length();
            while (first < ranges.size() && ranges.get(first).to() <= from) {
                first++;
            }
            cuts.add(
                    first == ranges.size() || ranges.get(first).from() >= to
                            ? List.of(new Stretch(run, Optional.empty()))
                            : cut(run, from, ranges, first));
            from = to;
        }
        return cuts;
    }

    /** By the rules of its own language too, of which the surrounding one knows nothing. */
    private Stretch foreign(String text, Lang lang) {
        return new Stretch(text.indexOf(' ') < 0 ? text : setter.apply(text, lang), Optional.of(lang));
    }

    private boolean hasForeign(List<String> runs) {
        for (String run : runs) {
            if (scripts.nextForeign(run, 0) < run.length()) {
                return true;
            }
        }
        return false;
    }

    /** @param first the first range that reaches into the run, which begins at {@code start} of the block */
    private List<Stretch> cut(String run, int start, List<Range> ranges, int first) {
        List<Stretch> cuts = new ArrayList<>();
        int done = 0;
        for (int i = first; i < ranges.size() && ranges.get(i).from() < start + run.length(); i++) {
            Range range = ranges.get(i);
            int from = Math.max(0, range.from() - start);
            int to = Math.min(run.length(), range.to() - start);
            while (from < to && range.from() < start + from && isLoose(run.charAt(from))) {
                from++;
            }
            while (from < to && range.to() > start + to && isLoose(run.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                add(cuts, run.substring(done, from));
                cuts.add(foreign(run.substring(from, to), range.lang()));
                done = to;
            }
        }
        add(cuts, run.substring(done));
        return List.copyOf(cuts);
    }

    /** Whether a sign between words need not be marked where markup cuts a stretch there. */
    private static boolean isLoose(char c) {
        return Letters.isSpace(c) || Letters.isDash(c) || ",;:.!?-/…".indexOf(c) >= 0;
    }

    private static void add(List<Stretch> cuts, String text) {
        if (!text.isEmpty()) {
            cuts.add(new Stretch(text, Optional.empty()));
        }
    }

    private List<Range> ranges(String block) {
        List<Range> ranges = new ArrayList<>();
        int done = 0;
        int foreign = scripts.nextForeign(block, 0);
        while (foreign < block.length()) {
            Optional<Lang> lang = language(block.codePointAt(foreign));
            int end = end(block, foreign, lang);
            if (lang.isPresent() && hasWord(block, foreign, end)) {
                Range whole = whole(block, new Range(foreign, end, lang.get()), done);
                ranges.add(whole);
                done = whole.to();
                end = whole.to();
            }
            foreign = scripts.nextForeign(block, end);
        }
        return ranges;
    }

    /** With the signs around a stretch that belong to it. */
    private Range whole(String block, Range words, int least) {
        Range range = withBracket(block, words);
        List<String> marks = quotes.apply(range.lang());
        if (marks.get(0).equals(ownQuotes.get(0)) && marks.get(1).equals(ownQuotes.get(1))) {
            return range;
        }
        int depth = 0;
        boolean closesFirst = false;
        for (int i = range.from(); i < range.to(); i++) {
            if (block.startsWith(marks.get(0), i)) {
                depth++;
            } else if (block.startsWith(marks.get(1), i)) {
                closesFirst |= depth == 0;
                depth = Math.max(0, depth - 1);
            }
        }
        int before = markBefore(block, range.from(), least, marks.get(0));
        int after = markAfter(block, range.to(), marks.get(1));
        boolean enclosed = before >= 0 && after >= 0 && !closesFirst && depth == 0;
        int from = before >= 0 && (closesFirst || enclosed) ? before : range.from();
        int to = after >= 0 && (depth > 0 || enclosed) ? after + 1 : range.to();
        return new Range(from, to, range.lang());
    }

    private int markBefore(String block, int from, int least, String mark) {
        for (int i = from - 1; i >= Math.max(least, from - FARTHEST); i--) {
            if (block.startsWith(mark, i)) {
                return i;
            }
            if (isBarrier(block.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int markAfter(String block, int to, String mark) {
        for (int i = to; i < Math.min(block.length(), to + FARTHEST); i++) {
            if (block.startsWith(mark, i)) {
                return i;
            }
            if (isBarrier(block.charAt(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isBarrier(char c) {
        return Character.isLetter(c)
                || c == Letters.OBJECT
                || "„“”«»‚‘’‹›".indexOf(c) >= 0
                || Character.isSurrogate(c)
                || isOwnQuote(c);
    }

    /** To the bracket that closes the one opened in the stretch, else only up to that one. */
    private Range withBracket(String block, Range range) {
        int open = -1;
        for (int i = range.from(); i < range.to(); i++) {
            char c = block.charAt(i);
            if (c == '(') {
                open = i;
            } else if (c == ')') {
                open = -1;
            }
        }
        if (open < 0) {
            return range;
        }
        int close = markAfter(block, range.to(), ")");
        if (close >= 0) {
            return new Range(range.from(), close + 1, range.lang());
        }
        int end = open;
        while (end > range.from() && !Character.isLetterOrDigit(block.charAt(end - 1))) {
            end--;
        }
        return hasWord(block, range.from(), end) ? new Range(range.from(), end, range.lang()) : range;
    }

    private Optional<Lang> language(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        Optional<Lang> lang = known.get(script);
        return lang != null ? lang : known.computeIfAbsent(script, languages);
    }

    /** After the last letter of the stretch, with the marks on it. */
    private int end(String block, int from, Optional<Lang> lang) {
        List<String> marks = lang.map(quotes).orElse(ownQuotes);
        int end = from;
        int depth = from > 0 && block.startsWith(marks.get(0), from - 1) ? 1 : 0;
        boolean ascii = block.charAt(from) < 128;
        for (int i = from; i < block.length(); ) {
            int c = block.codePointAt(i);
            int next = i + Character.charCount(c);
            if (scripts.isForeign(c)) {
                if (!(ascii && c < 128) && !language(c).equals(lang)) {
                    break;
                }
                end = next;
            } else if (scripts.isOwn(c) || c > 127 && depth == 0 && isOwnQuote((char) c)) {
                break;
            } else if (i == end && Character.getType(c) == Character.NON_SPACING_MARK) {
                end = next;
            } else if (c > 127) {
                depth += block.startsWith(marks.get(0), i) ? 1 : block.startsWith(marks.get(1), i) ? -1 : 0;
            }
            i = next;
        }
        return end;
    }

    private boolean isOwnQuote(char c) {
        return ownQuotes.get(0).indexOf(c) >= 0 || ownQuotes.get(1).indexOf(c) >= 0;
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
