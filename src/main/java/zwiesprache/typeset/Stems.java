package zwiesprache.typeset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import zwiesprache.model.Lang;

/**
 * What the inflected forms of a word have in common, by Snowball (https://snowballstem.org, as Lucene keeps it). Which
 * of its algorithms a language has, and which letters are read as others, says the language's data file: {@code stems}
 * and {@code stems.fold}; one without has its words as they are, in small letters. Safe for several threads.
 */
public final class Stems {
    /** A shorter remainder says too little: the word is its own stem. */
    private static final int LEAST = 3;

    private final Map<Character, String> folded = new HashMap<>();
    private final Optional<ThreadLocal<SnowballStemmer>> algorithm;

    Stems(Rules rules) {
        for (String pair : rules.list("stems.fold")) {
            folded.put(pair.charAt(0), pair.substring(1).strip());
        }
        algorithm = rules.ownText("stems").map(name -> ThreadLocal.withInitial(algorithm(name)));
    }

    /** @param lang a language or a variant, which has the stems of its base */
    public static Stems of(Lang lang) {
        return new Stems(Rules.of(lang.base()));
    }

    /** The algorithms that are in the jar; another has to be let in there, too. */
    private static Supplier<SnowballStemmer> algorithm(String name) {
        return switch (name) {
            case "english" -> EnglishStemmer::new;
            case "french" -> FrenchStemmer::new;
            case "german2" -> German2Stemmer::new;
            case "russian" -> RussianStemmer::new;
            default -> throw new IllegalArgumentException("no stemmer of this name: " + name);
        };
    }

    /**
     * The word's stem, which need not be a word.
     *
     * @param word one word: letters, digits, and what may stand inside a word
     * @return in small letters; words of one stem are most often forms of one word
     */
    public String stem(String word) {
        String plain = fold(word);
        return algorithm.map(each -> stem(plain, each.get())).orElse(plain);
    }

    /** The word in small letters, without stress marks and soft hyphens, read as {@code stems.fold} says; not stemmed. */
    public String fold(String word) {
        String text = lower(word);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 'z' && (folded.containsKey(c) || isSilent(c))) {
                return rest(text, i);
            }
        }
        return text;
    }

    private static String lower(String word) {
        String text = isComposed(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether all its letters are of the usual scripts and composed; it is asked of each word. */
    private static boolean isComposed(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '\u0300' && (c < '\u0400' || c > '\u0482')) {
                return Normalizer.isNormalized(word, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    private String rest(String text, int from) {
        StringBuilder made = new StringBuilder(text.length() + 4).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            String other = folded.get(c);
            if (other != null) {
                made.append(other);
            } else if (!isSilent(c)) {
                made.append(c);
            }
        }
        return made.toString();
    }

    /** Marks that composed with no letter (a stress mark), soft hyphens, joiners: not part of the word. */
    private static boolean isSilent(char c) {
        return c == '\u00ad' || c >= '\u0300' && c <= '\u036f' || c >= '\u200b' && c <= '\u200d' || c == '\u2060';
    }

    private static String stem(String word, SnowballStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.length() < LEAST ? word : stem;
    }
}
