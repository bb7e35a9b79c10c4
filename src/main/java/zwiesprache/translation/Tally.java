package zwiesprache.translation;

/**
 * How many blocks of translations fit their originals, as far as is known.
 *
 * @param aligned those of which neither side changed since they were put together
 * @param confirmed those among them that somebody has read
 */
public record Tally(long aligned, long confirmed) {
    public static final Tally NONE = new Tally(0, 0);

    Tally and(Review review) {
        return new Tally(aligned + review.count(Verdict.CURRENT), confirmed + review.confirmed());
    }
}
