package zwiesprache.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.parse.ledger.Ledger.Mark;
import zwiesprache.parse.ledger.Ledger.Pair;
import zwiesprache.translation.Review.Row;

/** Makes the ledgers that put a review on record. */
public final class Recording {
    private Recording() {}

    /** What the program put together, unread; of a review that has a ledger, that ledger unchanged in substance. */
    public static Ledger aligned(Review review) {
        return ledger(review, Set.<Integer>of(), Optional.empty(), Set.<Integer>of());
    }

    /**
     * Puts the words of some rows, as they are now, on record as read.
     *
     * @param rows indices of the review's rows. A row with one side alone records that the other side leaves it out
     */
    public static Ledger confirmed(Review review, Set<Integer> rows, Confirmed by) {
        return ledger(review, rows, Optional.of(by), Set.<Integer>of());
    }

    /**
     * Puts on record what came back from a translator.
     *
     * @param rows indices of the rows that are put together, unread; what is confirmed as it is now stays so
     * @param read those of them that somebody has read, if it is known who
     */
    public static Ledger exchanged(Review review, Set<Integer> rows, Set<Integer> read, Optional<Confirmed> by) {
        Set<Integer> confirmed = new TreeSet<>(by.isPresent() ? read : Set.<Integer>of());
        confirmed.retainAll(unread(review));
        return ledger(review, confirmed, by, rows);
    }

    /** The rows that can be confirmed together: those that have both sides. */
    public static Set<Integer> pairs(Review review) {
        return indices(review, true);
    }

    /** Those of them that nobody has confirmed with the words that they have now. */
    public static Set<Integer> unread(Review review) {
        Set<Integer> unread = pairs(review);
        unread.removeIf(i -> {
            Row row = review.rows().get(i);
            return row.isConfirmed()
                    && row.recorded().filter(pair -> isAsNow(pair, row)).isPresent();
        });
        return unread;
    }

    private static boolean isAsNow(Pair pair, Row row) {
        return pair.source().equals(words(row.source())) && pair.translation().equals(words(row.translation()));
    }

    /** The rows that only one side has and that nobody has confirmed as such. */
    public static Set<Integer> oneSided(Review review) {
        return indices(review, false);
    }

    private static Set<Integer> indices(Review review, boolean pairs) {
        Set<Integer> indices = new TreeSet<>();
        for (int i = 0; i < review.rows().size(); i++) {
            Row row = review.rows().get(i);
            boolean pair = !row.source().isEmpty() && !row.translation().isEmpty();
            if (pair == pairs && (pair || !row.isConfirmed())) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static Ledger ledger(Review review, Set<Integer> rows, Optional<Confirmed> by, Set<Integer> unread) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < review.rows().size(); i++) {
            Row row = review.rows().get(i);
            boolean elsewhere = row.verdict() == Verdict.MOVED
                    || row.recorded().filter(pair -> pair.mark().elsewhere()).isPresent();
            if (rows.contains(i)) {
                pairs.add(pair(row, new Mark(by, elsewhere)));
            } else if (unread.contains(i)
                    && row.recorded().filter(pair -> isAsNow(pair, row)).isEmpty()) {
                pairs.add(pair(row, new Mark(Optional.empty(), elsewhere)));
            } else if (row.recorded().isPresent()) {
                pairs.add(row.recorded().get());
            } else if (row.verdict() == Verdict.CURRENT) {
                pairs.add(pair(row, Mark.ALIGNED));
            }
        }
        return new Ledger(review.path(), review.from(), review.to(), pairs, List.of());
    }

    private static Pair pair(Row row, Mark mark) {
        Passage any =
                row.source().isEmpty() ? row.translation().get(0) : row.source().get(0);
        return new Pair(any.kind(), words(row.source()), words(row.translation()), mark, any.origin());
    }

    private static Optional<String> words(List<Passage> passages) {
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(passages.stream().map(Passage::words).collect(Collectors.joining(" ")));
    }

    /**
     * The same without blocks that a merge left twice: more of the same words than the texts have. Of these the last
     * confirmed stay.
     */
    public static Ledger repaired(Ledger ledger, Review review) {
        Map<List<String>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < ledger.pairs().size(); i++) {
            same.computeIfAbsent(words(ledger.pairs().get(i)), none -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> kept = new TreeSet<>();
        same.values().forEach(places -> {
            long most = Math.max(1, places.size() < 2 ? 1 : count(ledger.pairs().get(places.get(0)), review));
            places.stream()
                    .sorted(Comparator.comparing(
                                    (Integer place) -> day(ledger.pairs().get(place)), Comparator.reverseOrder())
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(most)
                    .forEach(kept::add);
        });
        List<Pair> pairs = kept.stream().map(ledger.pairs()::get).toList();
        return new Ledger(ledger.path(), ledger.from(), ledger.to(), pairs, ledger.strays());
    }

    private static List<String> words(Pair pair) {
        return List.of(pair.kind(), pair.source().orElse(""), pair.translation().orElse(""));
    }

    private static LocalDate day(Pair pair) {
        return pair.mark().confirmed().map(Confirmed::date).orElse(LocalDate.MIN);
    }

    /** How often the words of a pair stand in the texts, in the side where they do more often. */
    private static long count(Pair pair, Review review) {
        long sources = review.rows().stream()
                .flatMap(row -> row.source().stream())
                .filter(each -> pair.source().filter(each.words()::equals).isPresent())
                .count();
        long translations = review.rows().stream()
                .flatMap(row -> row.translation().stream())
                .filter(each -> pair.translation().filter(each.words()::equals).isPresent())
                .count();
        return Math.max(sources, translations);
    }
}
