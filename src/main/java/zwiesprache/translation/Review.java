package zwiesprache.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zwiesprache.model.Lang;
import zwiesprache.parse.ledger.Ledger;

/**
 * One translation beside its original, block by block.
 *
 * @param path of its ledger, below the folder of ledgers
 * @param both whether no language is the original, so that either side may run ahead
 * @param recorded whether there is a ledger; without one nothing is known to have changed
 * @param rows in the order of the original; what only the translation has follows what stands before it there
 */
public record Review(String path, Lang from, Lang to, boolean both, boolean recorded, List<Row> rows) {
    public Review {
        rows = List.copyOf(rows);
    }

    /**
     * A block of both sides.
     *
     * @param source the passages it is in the original now; several if it was divided since; empty if not there
     * @param translation the same of the translation
     * @param recorded what was recorded of it
     * @param ahead which side changed; of no meaning for what is CURRENT
     * @param sure of passages that the program put together itself: from 0 to 1; else 1
     */
    public record Row(
            Verdict verdict,
            Side ahead,
            List<Passage> source,
            List<Passage> translation,
            Optional<Ledger.Pair> recorded,
            double sure) {
        public Row {
            source = List.copyOf(source);
            translation = List.copyOf(translation);
        }

        public boolean isConfirmed() {
            return verdict == Verdict.CURRENT
                    && recorded.flatMap(pair -> pair.mark().confirmed()).isPresent();
        }
    }

    /** A side. */
    public enum Side {
        SOURCE,
        TRANSLATION
    }

    /** What is known of a translation as a whole. */
    public enum Standing {
        /** There is no text in the language. */
        MISSING,
        /** Something of the original has no counterpart. */
        PARTIAL,
        /** Something changed since it was made. */
        STALE,
        /** Nothing changed since it was made, as far as is known. */
        CURRENT;

        /** As it is written in machine formats. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Standing standing() {
        if (rows.stream().allMatch(row -> row.translation().isEmpty())) {
            return Standing.MISSING;
        }
        if (rows.stream()
                .anyMatch(
                        row -> row.verdict() == Verdict.NEW && row.translation().isEmpty())) {
            return Standing.PARTIAL;
        }
        return isStale() ? Standing.STALE : Standing.CURRENT;
    }

    private boolean isStale() {
        return recorded && rows.stream().anyMatch(row -> row.verdict() != Verdict.CURRENT);
    }

    /** Whether the original says something since the translation was made that the translation does not. */
    public boolean isBehind() {
        return isAhead(Side.SOURCE);
    }

    /** Whether a side says something since both were put together that the other does not. */
    public boolean isAhead(Side side) {
        return recorded && rows.stream().anyMatch(row -> row.verdict() != Verdict.CURRENT && row.ahead() == side);
    }

    /** When somebody last confirmed a part of it. */
    public Optional<LocalDate> confirmedOn() {
        return rows.stream()
                .flatMap(row -> row.recorded().flatMap(pair -> pair.mark().confirmed()).stream())
                .map(Ledger.Confirmed::date)
                .max(LocalDate::compareTo);
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    public long confirmed() {
        return rows.stream().filter(Row::isConfirmed).count();
    }
}
