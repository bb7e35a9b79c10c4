package zwiesprache.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.model.Lang;

/**
 * What a program can check of the rules for an easy form of a language, such as German Leichte Sprache: the data file
 * {@code typeset/<tag>.properties} of a variant. Immutable.
 */
public final class EasyRules {
    private final Rules rules;
    private final Map<Mark, Words> marks = new EnumMap<>(Mark.class);
    private final List<String> abbreviations;

    private EasyRules(Rules rules, Rules base) {
        this.rules = rules;
        for (Mark mark : Mark.values()) {
            marks.put(mark, new Words(rules, mark.key()));
        }
        List<String> all = new ArrayList<>(rules.list("abbreviation"));
        for (String spaced : base.list("abbreviations.spaced")) {
            all.add(spaced);
            all.add(spaced.replace(" ", ""));
        }
        abbreviations = List.copyOf(all);
    }

    /** @return the rules; absent where the variant has no file */
    static Optional<EasyRules> of(Lang lang) {
        return Rules.own(lang.tag()).map(rules -> new EasyRules(rules, Rules.of(lang.base())));
    }

    /** What a word can show of a sentence; the keys of the data file say more. */
    public enum Mark {
        /** After a comma: that another thought begins. */
        CLAUSE,
        /** The same, if a word of RELATIVE_NEXT follows. */
        RELATIVE,
        RELATIVE_NEXT,
        /** A passive, together with a PASSIVE_FORM. */
        PASSIVE_VERB,
        PASSIVE_FORM,
        /** A passive by itself. */
        PASSIVE_ALONE,
        GENITIVE,
        SUBJUNCTIVE,
        /** A number in words. */
        NUMBER,
        /** That an abbreviation is explained. */
        TOLD;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    /** What is said of where a rule comes from. */
    public enum Rule {
        SENTENCE,
        WORD,
        THOUGHT,
        LINE,
        CONSTRUCTION,
        ABBREVIATION,
        NUMBER,
        SIGN
    }

    /** Whether the reader's lines end where the text's do. */
    public boolean keepsLines() {
        return rules.text("lines").filter("yes"::equals).isPresent();
    }

    /** As many words as a sentence may have. */
    public int longestSentence() {
        return number("sentence.words");
    }

    /** As many letters as a word, or its part between hyphens, may have. */
    public int longestWord() {
        return number("word.letters");
    }

    /** As many commas as a sentence may have. */
    public int mostCommas() {
        return number("commas");
    }

    /** As many capitals as a word may have that is no abbreviation. */
    public int mostCapitals() {
        return number("capitals");
    }

    private int number(String key) {
        return rules.text(key).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    /** @param word without the punctuation around it */
    public boolean is(Mark mark, String word) {
        return words(mark).has(word);
    }

    private Words words(Mark mark) {
        return Optional.ofNullable(marks.get(mark)).orElseThrow();
    }

    /** Abbreviations as they are written, those of several parts with spaces and without. */
    public List<String> abbreviations() {
        return abbreviations;
    }

    /** Whether a word is a number in Roman figures, of two or more. */
    public boolean isRoman(String word) {
        String figures = rules.text("roman").orElse("");
        return word.length() > 1 && word.chars().allMatch(c -> figures.indexOf(c) >= 0);
    }

    /** Whether a sign is to be avoided. */
    public boolean isSign(char c) {
        return c != ' ' && rules.text("sign").orElse("").indexOf(c) >= 0;
    }

    /** Where a rule comes from, in the words of the data file. */
    public String source(Rule rule) {
        return rules.text("source." + rule.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Words in small letters, and patterns with a star that stands for the rest of a word. */
    private static final class Words {
        private final Set<String> whole = new LinkedHashSet<>();
        private final List<Pattern> patterns = new ArrayList<>();
        private final Set<String> except = new LinkedHashSet<>();

        Words(Rules rules, String key) {
            for (String word : rules.list(key)) {
                String small = word.toLowerCase(Locale.ROOT);
                int star = small.indexOf('*');
                if (star < 0) {
                    whole.add(small);
                } else {
                    patterns.add(new Pattern(small.substring(0, star), small.substring(star + 1)));
                }
            }
            rules.list(key + ".except").forEach(word -> except.add(word.toLowerCase(Locale.ROOT)));
        }

        boolean has(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            return (whole.contains(small) || patterns.stream().anyMatch(pattern -> pattern.fits(small)))
                    && !except.contains(small);
        }
    }

    /** What stands before a star and after it. */
    private record Pattern(String start, String end) {
        /** At least two letters stand for the star. */
        boolean fits(String word) {
            return word.length() > start.length() + end.length() + 1 && word.startsWith(start) && word.endsWith(end);
        }
    }
}
