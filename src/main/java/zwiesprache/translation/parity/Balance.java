package zwiesprache.translation.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.typeset.Quantity;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Quantity.Kind;
import zwiesprache.typeset.Tongue;

/**
 * Sets off the facts of an original against those of its translation. What is said on both sides of a block is settled;
 * so is what moved to a block nearby, and what one language says twice where the other says it once.
 */
final class Balance {
    /** How many blocks further a fact may have moved. */
    private static final int NEARBY = 2;

    private static final long MOST_PAIRS = 3_000_000;

    private final List<List<Mention>> source = new ArrayList<>();
    private final List<List<Mention>> translation = new ArrayList<>();
    private final List<List<Mention>> sourceLeft = new ArrayList<>();
    private final List<List<Mention>> translationLeft = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    /** A difference: what either side says; nothing where it says nothing. */
    record Slip(List<Mention> source, List<Mention> translation, Row row) {}

    private Balance() {}

    static List<Slip> of(Review review, Tongue from, Tongue to) {
        Balance balance = new Balance();
        List<Row> rows = review.rows();
        for (int i = 0; i < rows.size(); i++) {
            balance.source.add(mentions(rows.get(i).source(), from, i));
            balance.translation.add(mentions(rows.get(i).translation(), to, i));
        }
        if (balance.isTooMuch()) {
            return List.of();
        }
        for (int i = 0; i < rows.size(); i++) {
            balance.match(i);
        }
        balance.settleMoved();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).source().isEmpty() && !rows.get(i).translation().isEmpty()) {
                balance.judge(i, rows.get(i));
            }
        }
        return balance.slips;
    }

    /** Whether there is more to compare than in any text that somebody wrote: it would take minutes. */
    private boolean isTooMuch() {
        long pairs = 0;
        for (int i = 0; i < source.size(); i++) {
            for (int j = Math.max(0, i - NEARBY); j <= i + NEARBY && j < translation.size(); j++) {
                pairs += (long) source.get(i).size() * translation.get(j).size();
            }
        }
        return pairs > MOST_PAIRS;
    }

    private static List<Mention> mentions(List<Passage> passages, Tongue tongue, int row) {
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            for (Quantity fact : tongue.quantities(passage.words())) {
                if (!isMark(passage.words(), fact)) {
                    mentions.add(new Mention(fact, passage, row));
                }
            }
        }
        return mentions;
    }

    /** Whether it is the mark of a footnote that there is none of, which is reported already. */
    private static boolean isMark(String words, Quantity fact) {
        return words.startsWith("[^", fact.start() - 2) && words.startsWith("]", fact.end());
    }

    /** A fact of either side, and how far they are alike. */
    private record Pair(Mention source, Mention translation, int score) {}

    /** All pairs of facts that are alike at all, the likest first. */
    private static List<Pair> pairs(List<Mention> here, List<Mention> there, Score score) {
        List<Pair> pairs = new ArrayList<>();
        for (Mention one : here) {
            for (Mention other : there) {
                int alike = score.of(one.fact(), other.fact());
                if (alike > Agreement.NONE) {
                    pairs.add(new Pair(one, other, alike));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> -pair.score()));
        return pairs;
    }

    /** How far two facts are alike. */
    private interface Score {
        int of(Quantity one, Quantity other);
    }

    private void match(int row) {
        List<Mention> here = new ArrayList<>(source.get(row));
        List<Mention> there = new ArrayList<>(translation.get(row));
        settle(here, there);
        settle(here, there); // years that stood with their dates on one side alone
        here.removeIf(Balance::isVague);
        there.removeIf(Balance::isVague);
        sourceLeft.add(here);
        translationLeft.add(there);
    }

    private static boolean isVague(Mention mention) {
        return mention.fact().form() == Form.VAGUE;
    }

    /** Takes out of both lists what is the same. */
    private static void settle(List<Mention> here, List<Mention> there) {
        for (Pair pair : pairs(here, there, Agreement::of)) {
            if (take(pair, here, there)) {
                year(pair.source(), pair.translation(), here);
                year(pair.translation(), pair.source(), there);
            }
        }
    }

    /** Takes a pair out of both lists, if it is still in both. */
    private static boolean take(Pair pair, List<Mention> here, List<Mention> there) {
        if (!contains(here, pair.source()) || !contains(there, pair.translation())) {
            return false;
        }
        remove(here, pair.source());
        remove(there, pair.translation());
        return true;
    }

    /** Of two dates that are the same, one may name a year that the other leaves to what stands around it. */
    private static void year(Mention one, Mention other, List<Mention> left) {
        Quantity fact = one.fact();
        boolean dates = fact.kind() == Kind.DATE && other.fact().kind() == Kind.DATE;
        if (dates && fact.year() > 0 && fact.form() != Form.LENT && other.fact().year() == 0) {
            String year = fact.normal().substring(0, 4) + "-00-00";
            Quantity only = new Quantity(Kind.DATE, year, "", Form.FIGURES, fact.start(), fact.end());
            left.add(new Mention(only, one.passage(), one.row()));
        }
    }

    // By identity: a block may say the same twice.
    private static boolean contains(List<Mention> mentions, Mention wanted) {
        for (Mention each : mentions) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private static void remove(List<Mention> mentions, Mention gone) {
        mentions.removeIf(each -> each == gone);
    }

    /** Settles what is left of one block with what is left of the same on the other side of a block nearby. */
    private void settleMoved() {
        for (int row = 0; row < sourceLeft.size(); row++) {
            for (Mention left : List.copyOf(sourceLeft.get(row))) {
                for (int distance = 1; distance <= NEARBY; distance++) {
                    if (moved(left, row - distance) || moved(left, row + distance)) {
                        remove(sourceLeft.get(row), left);
                        break;
                    }
                }
            }
        }
    }

    private boolean moved(Mention left, int row) {
        if (row < 0 || row >= translationLeft.size()) {
            return false;
        }
        for (Mention other : translationLeft.get(row)) {
            if (Agreement.of(left.fact(), other.fact()) >= Agreement.SAME) {
                remove(translationLeft.get(row), other);
                return true;
            }
        }
        return false;
    }

    private void judge(int row, Row blocks) {
        List<Mention> here = sourceLeft.get(row);
        List<Mention> there = translationLeft.get(row);
        for (Pair pair : pairs(here, there, Agreement::likeness)) {
            if (take(pair, here, there)) {
                slips.add(new Slip(List.of(pair.source()), List.of(pair.translation()), blocks));
            }
        }
        here.stream()
                .filter(isTelling(translation, row))
                .forEach(left -> slips.add(new Slip(List.of(left), List.of(), blocks)));
        there.stream()
                .filter(isTelling(source, row))
                .forEach(left -> slips.add(new Slip(List.of(), List.of(left), blocks)));
    }

    /** Whether a fact that one side has alone is worth a word: no number in words, and not said nearby. */
    private static Predicate<Mention> isTelling(List<List<Mention>> other, int row) {
        return left -> {
            Quantity fact = left.fact();
            boolean vague =
                    fact.form() == Form.WORDS || fact.kind() == Kind.DATE && fact.year() == 0 && fact.day() == 0;
            return !vague && !isSaid(fact, other, row, NEARBY);
        };
    }

    private static boolean isSaid(Quantity fact, List<List<Mention>> side, int row, int around) {
        for (int i = Math.max(0, row - around); i <= row + around && i < side.size(); i++) {
            for (Mention each : side.get(i)) {
                if (Agreement.covers(each.fact(), fact)) {
                    return true;
                }
            }
        }
        return false;
    }
}
