package zwiesprache.check.easy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.typeset.EasyRules;
import zwiesprache.typeset.EasyRules.Mark;
import zwiesprache.typeset.EasyRules.Rule;
import zwiesprache.typeset.Tongues;

/** One text as it is read, sentence by sentence; remembers the abbreviations that it explains. */
final class Reading {
    private static final String PASSIVE = "passive";

    private final EasyRules rules;
    private final Tongues tongues;
    private final Diagnostics log;
    private final Set<String> explained = new LinkedHashSet<>();

    Reading(EasyRules rules, Tongues tongues, Diagnostics log) {
        this.rules = rules;
        this.tongues = tongues;
        this.log = log;
    }

    /** Remembers what a sentence explains; to be called for all before the first is read. */
    void learn(String sentence) {
        Passage passage = Passage.of(sentence, SourceText.nowhere("").start());
        List<Span> tokens = passage.tokens(new Span(0, sentence.length()));
        if (tokens.stream().anyMatch(token -> rules.is(Mark.TOLD, passage.text(token)))) {
            tokens.forEach(token -> passage.parts(token).forEach(part -> explained.add(passage.text(part))));
        }
    }

    /** @param lines whether the lines are the author's */
    void read(Passage passage, boolean lines) {
        List<Span> bySigns = tongues.sentences(passage.words());
        for (Span sentence : passage.sentences(bySigns)) {
            sentence(passage, sentence);
        }
        if (lines && rules.keepsLines() && passage.hasLines()) {
            for (Span sentence : bySigns.subList(1, Math.max(1, bySigns.size()))) {
                if (!passage.endsLine(sentence.start() - 1)) {
                    Span first = passage.tokens(sentence).get(0);
                    log.at(passage.at(first))
                            .report(EasyCode.WITHIN_LINE, passage.text(first), rules.source(Rule.LINE));
                }
            }
        }
    }

    private void sentence(Passage passage, Span sentence) {
        List<Span> tokens = passage.tokens(sentence);
        if (tokens.size() > rules.longestSentence()) {
            log.at(passage.at(sentence))
                    .report(
                            EasyCode.LONG_SENTENCE,
                            tokens.size(),
                            rules.longestSentence(),
                            rules.source(Rule.SENTENCE));
        }
        thoughts(passage, sentence, tokens);
        passive(passage, tokens);
        for (Span token : tokens) {
            if (!isAddress(passage.text(token))) {
                word(passage, token);
            }
        }
        abbreviations(passage, sentence);
        signs(passage, sentence);
    }

    private void thoughts(Passage passage, Span sentence, List<Span> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (passage.isAfterComma(tokens.get(i)) && beginsThought(passage, tokens, i)) {
                log.at(passage.at(tokens.get(i)))
                        .report(EasyCode.TWO_THOUGHTS, passage.text(tokens.get(i)), rules.source(Rule.THOUGHT));
                return;
            }
        }
        int commas = 0;
        for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
            boolean comma = passage.words().charAt(i) == ','
                    && Passage.isSpace(passage.words().charAt(i + 1));
            commas += comma ? 1 : 0;
            if (comma && commas == rules.mostCommas() + 1) {
                log.at(passage.at(new Span(i, i + 1))).report(EasyCode.TWO_THOUGHTS, ",", rules.source(Rule.THOUGHT));
            }
        }
    }

    private boolean beginsThought(Passage passage, List<Span> tokens, int at) {
        String word = passage.text(tokens.get(at));
        boolean relative = rules.is(Mark.RELATIVE, word)
                && at + 1 < tokens.size()
                && rules.is(Mark.RELATIVE_NEXT, passage.text(tokens.get(at + 1)));
        return relative || rules.is(Mark.CLAUSE, word);
    }

    /** A word that is a passive by itself, or a verb and a form that follows it or stands right before it. */
    private void passive(Passage passage, List<Span> tokens) {
        int verb = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            String word = passage.text(tokens.get(i));
            if (isSmall(word) && rules.is(Mark.PASSIVE_ALONE, word)) {
                hard(passage, tokens.get(i), word, PASSIVE);
                return;
            }
            if (rules.is(Mark.PASSIVE_VERB, word)) {
                verb = Math.min(verb, i);
            }
        }
        for (int i = Math.max(0, verb - 1); verb < tokens.size() && i < tokens.size(); i++) {
            String word = passage.text(tokens.get(i));
            if (isSmall(word) && rules.is(Mark.PASSIVE_FORM, word)) {
                hard(passage, tokens.get(i), passage.text(tokens.get(verb)) + " … " + word, PASSIVE);
                return;
            }
        }
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private void hard(Passage passage, Span place, String words, String which) {
        log.at(passage.at(place)).report(EasyCode.HARD_FORM, words, which, rules.source(Rule.CONSTRUCTION));
    }

    private void word(Passage passage, Span token) {
        String word = passage.text(token);
        for (Span part : passage.parts(token)) {
            part(passage, part);
        }
        if (rules.is(Mark.GENITIVE, word)) {
            hard(passage, token, word, "genitive");
        } else if (rules.is(Mark.SUBJUNCTIVE, word)) {
            hard(passage, token, word, "subjunctive");
        } else if (rules.is(Mark.NUMBER, word) || rules.isRoman(word)) {
            log.at(passage.at(token)).report(EasyCode.NUMBER, word, rules.source(Rule.NUMBER));
        }
    }

    private void part(Passage passage, Span part) {
        String word = passage.text(part);
        int letters = word.codePointCount(0, word.length());
        if (letters > rules.longestWord()) {
            log.at(passage.at(part))
                    .report(EasyCode.LONG_WORD, word, letters, rules.longestWord(), rules.source(Rule.WORD));
        }
        boolean initials = word.chars().filter(Character::isUpperCase).count() > rules.mostCapitals();
        if (initials && !rules.isRoman(word) && !explained.contains(word)) {
            log.at(passage.at(part)).report(EasyCode.ABBREVIATION, word, rules.source(Rule.ABBREVIATION));
        }
    }

    private void abbreviations(Passage passage, Span sentence) {
        String words = passage.words();
        for (String abbreviation : rules.abbreviations()) {
            int end = abbreviation.length();
            for (int i = sentence.start(); i + end <= sentence.end(); i++) {
                if (words.regionMatches(i, abbreviation, 0, end) && isWordThere(words, i, i + end)) {
                    log.at(passage.at(new Span(i, i + end)))
                            .report(EasyCode.ABBREVIATION, abbreviation, rules.source(Rule.ABBREVIATION));
                    return;
                }
            }
        }
    }

    private static boolean isWordThere(String words, int start, int end) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1));
        return begins && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }

    private void signs(Passage passage, Span sentence) {
        for (Span stretch : stretches(passage, sentence)) {
            for (int i = stretch.start(); i < stretch.end(); i++) {
                char c = passage.words().charAt(i);
                if (rules.isSign(c)) {
                    log.at(passage.at(new Span(i, i + 1))).report(EasyCode.SIGN, c, rules.source(Rule.SIGN));
                    break;
                }
            }
        }
    }

    /** What stands between spaces and is no address. */
    private static List<Span> stretches(Passage passage, Span sentence) {
        List<Span> stretches = new ArrayList<>();
        String words = passage.words();
        for (int from = sentence.start(); from < sentence.end(); ) {
            int to = from;
            while (to < sentence.end() && !Passage.isSpace(words.charAt(to))) {
                to++;
            }
            if (to > from && !isAddress(words.substring(from, to))) {
                stretches.add(new Span(from, to));
            }
            from = to + 1;
        }
        return stretches;
    }

    /** Web and mail addresses are written as they are. */
    private static boolean isAddress(String word) {
        return word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.");
    }
}
