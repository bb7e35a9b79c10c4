package zwiesprache.translation.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.translation.names.Word.Shape;
import zwiesprache.typeset.Sounds;

/** Tells words that look like a name on record: one slip off, or the same in another transcription. */
final class Slips {
    /** In a shorter word one slip makes another word. */
    private static final int LEAST = 4;

    /** What differs in the last letter alone is an ending. */
    private static final int ENDING = 1;

    /** How much longer an ending and a transcription can make a name. */
    private static final int MORE = 4;

    private final Sounds sounds;
    private final Map<String, String> heard = new HashMap<>();

    Slips(Sounds sounds) {
        this.sounds = sounds;
    }

    /** Whether a word could be meant for one on record, which it is no form of. */
    boolean isNear(Shape word, Shape recorded) {
        return isName(word.fold())
                && isName(recorded.fold())
                && Math.abs(word.fold().length() - recorded.fold().length()) <= MORE
                && (isNear(word.fold(), recorded.fold())
                        || isNear(word.stem(), recorded.stem())
                        || isNear(word.stem(), recorded.fold()));
    }

    private static boolean isName(String fold) {
        return fold.length() >= LEAST && !Character.isDigit(fold.charAt(0));
    }

    private boolean isNear(String one, String other) {
        return Math.min(one.length(), other.length()) >= LEAST - 1 && isOneSlip(one, other)
                || heard(one).equals(heard(other));
    }

    private String heard(String word) {
        return heard.computeIfAbsent(word, sounds::of);
    }

    /** Whether a letter is left out, one too many, another, or two are swapped; or nothing of all that. */
    static boolean isOneSlip(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int least = Math.min(one.length(), other.length());
        int from = 0;
        while (from < least && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int to = 0;
        while (to < least - from && one.charAt(one.length() - 1 - to) == other.charAt(other.length() - 1 - to)) {
            to++;
        }
        int left = Math.max(one.length(), other.length()) - from - to;
        boolean swapped = left == 2
                && one.length() == other.length()
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
        return left <= 1 || swapped;
    }

    /**
     * Which word of a name of several is written otherwise at a place of a text, where all others are as on record.
     *
     * @return its index in the name; empty if none is, or more than one, or only its ending
     */
    Optional<Integer> only(Name name, List<Word> words, int at) {
        if (at < 0 || at + name.shapes().size() > words.size()) {
            return Optional.empty();
        }
        int odd = -1;
        for (int i = 0; i < name.shapes().size(); i++) {
            if (!name.has(words.get(at + i).shape(), i)) {
                if (odd >= 0) {
                    return Optional.empty();
                }
                odd = i;
            }
        }
        return odd >= 0 && isSlip(words.get(at + odd).shape(), name.shapes().get(odd))
                ? Optional.of(odd)
                : Optional.empty();
    }

    private boolean isSlip(Shape word, Shape recorded) {
        int longest = Math.max(word.fold().length(), recorded.fold().length());
        return word.shared(recorded) < longest - ENDING && isNear(word, recorded);
    }
}
