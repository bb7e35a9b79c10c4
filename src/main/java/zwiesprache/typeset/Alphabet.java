package zwiesprache.typeset;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sorts texts of one language and groups them by letter (CLDR collation, index exemplar characters). */
final class Alphabet {
    private static final String NO_LETTER = "#";

    private final ULocale locale;
    private final Scripts scripts;
    private final Lazy<RuleBasedCollator> collator;
    private final Lazy<ImmutableIndex<String>> index;

    /** @param others the locales of the site's other languages, whose letters follow the own ones */
    Alphabet(ULocale locale, Scripts scripts, List<ULocale> others) {
        this.locale = locale;
        this.scripts = scripts;
        this.collator = new Lazy<>(this::makeCollator);
        this.index = new Lazy<>(() -> new AlphabeticIndex<String>(locale)
                .addLabels(others.toArray(ULocale[]::new))
                .buildImmutableIndex());
    }

    // Figures count as numbers (2 before 10). Frozen collators may be used by several threads.
    private RuleBasedCollator makeCollator() {
        RuleBasedCollator made = (RuleBasedCollator) Collator.getInstance(locale);
        made.setNumericCollation(true);
        return (RuleBasedCollator) made.freeze();
    }

    Comparator<String> collation() {
        return (a, b) -> {
            int order = collator.get().compare(bare(a), bare(b));
            return order != 0 ? order : a.compareTo(b);
        };
    }

    byte[] sortKey(String text) {
        return collator.get().getCollationKey(bare(text)).toByteArray();
    }

    String initial(String text) {
        String word = bare(text);
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
            return NO_LETTER;
        }
        Bucket<String> bucket = index.get().getBucket(index.get().getBucketIndex(word));
        return bucket.getLabelType() == LabelType.NORMAL && isOf(bucket.getLabel(), word)
                ? bucket.getLabel()
                : letter(word);
    }

    /** Whether a label is of a word's script; what sorts after an alphabet's last letter has no bucket of its own. */
    private static boolean isOf(String label, String word) {
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        return script == UnicodeScript.of(label.codePointAt(0)) || script == UnicodeScript.HAN;
    }

    private static String letter(String word) {
        String first = Character.toString(word.codePointAt(0));
        String plain = Normalizer.normalize(first, Normalizer.Form.NFD);
        return Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
    }

    List<String> letters() {
        List<String> letters = new ArrayList<>();
        for (Bucket<String> bucket : index.get()) {
            boolean own = scripts.isOwn(bucket.getLabel().codePointAt(0));
            if (bucket.getLabelType() == LabelType.NORMAL && own) {
                letters.add(bucket.getLabel());
            }
        }
        return List.copyOf(letters);
    }

    /** From the first letter or figure: quotation marks neither sort nor group. */
    private static String bare(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length() ? text : text.substring(i);
    }
}
