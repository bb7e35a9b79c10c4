package zwiesprache.typeset;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zwiesprache.model.Lang;

/** The scripts that a language is written in, and which letters are not of them. */
final class Scripts {
    private static final int TABLE = 0x530;
    private static final int FIRST_PUNCTUATION = 0x2000;
    private static final int LAST_PUNCTUATION = 0x206f;
    private static final byte NEUTRAL = 0;
    private static final byte OWN = 1;
    private static final byte FOREIGN = 2;

    private final Set<UnicodeScript> own = EnumSet.noneOf(UnicodeScript.class);
    private final byte[] table = new byte[TABLE];

    private Scripts(List<String> codes) {
        codes.forEach(code -> own.add(UnicodeScript.forName(code)));
        for (int c = 0; c < TABLE; c++) {
            table[c] = kindOf(c);
        }
    }

    /** By the tag, else the data file, else CLDR's likely subtags; Latin where nobody knows. */
    static Scripts of(Lang lang, Rules rules) {
        List<String> codes = rules.list("scripts");
        return new Scripts(codes.isEmpty() || namesScript(lang) ? likely(lang) : codes);
    }

    private static boolean namesScript(Lang lang) {
        int start = lang.base().length() + 1;
        return start < lang.tag().length()
                && Character.isUpperCase(lang.tag().charAt(start))
                && Character.isLowerCase(lang.tag().charAt(start + 1));
    }

    private static List<String> likely(Lang lang) {
        int[] codes = UScript.getCode(Cldr.locale(lang));
        return codes == null
                ? List.of(UScript.getShortName(UScript.LATIN))
                : Arrays.stream(codes).mapToObj(UScript::getShortName).toList();
    }

    boolean uses(UnicodeScript script) {
        return own.contains(script);
    }

    /** Whether a character is a letter of another script; marks, figures and punctuation are of every script. */
    boolean isForeign(int codePoint) {
        return kind(codePoint) == FOREIGN;
    }

    boolean isOwn(int codePoint) {
        return kind(codePoint) == OWN;
    }

    /** Where the next letter of another script is; the text's length if there is none. */
    int nextForeign(String text, int from) {
        byte[] known = table;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            // Of a pair the second half alone is no letter, so it may be looked at again.
            if (c < TABLE
                    ? known[c] == FOREIGN
                    : kind(Character.isHighSurrogate(c) ? text.codePointAt(i) : c) == FOREIGN) {
                return i;
            }
        }
        return text.length();
    }

    private byte kind(int codePoint) {
        if (codePoint < TABLE) {
            return table[codePoint];
        }
        return codePoint >= FIRST_PUNCTUATION && codePoint <= LAST_PUNCTUATION ? NEUTRAL : kindOf(codePoint);
    }

    private byte kindOf(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return NEUTRAL;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
            return NEUTRAL;
        }
        return own.contains(script) ? OWN : FOREIGN;
    }
}
