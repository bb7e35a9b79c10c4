package zwiesprache.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.cli.TranslateStatus.One;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Standing;
import zwiesprache.translation.Verdict;

/**
 * How many translations are {@code current}, {@code stale}, {@code partial}, {@code missing}; and of the blocks of those
 * that are there how many fit their original: {@code confirmed} by somebody, {@code aligned} on record but unread,
 * {@code unrecorded} (put together by the program just now); and how many do not: {@code open}.
 */
final class TranslateCounts {
    static final List<String> NAMES =
            List.of("current", "stale", "partial", "missing", "confirmed", "aligned", "unrecorded", "open");

    private TranslateCounts() {}

    /** By name, in the order of the names. */
    static Map<String, Long> of(List<One> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        NAMES.forEach(name -> counts.put(name, 0L));
        for (One one : all) {
            Review review = one.review();
            counts.merge(review.standing().word(), 1L, Long::sum);
            if (review.standing() != Standing.MISSING) {
                blocks(review).forEach((name, count) -> counts.merge(name, count, Long::sum));
            }
        }
        return counts;
    }

    /** The same of one translation's blocks. */
    static Map<String, Long> blocks(Review review) {
        long current = review.count(Verdict.CURRENT);
        long recorded = review.rows().stream()
                .filter(row ->
                        row.verdict() == Verdict.CURRENT && row.recorded().isPresent())
                .count();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("confirmed", review.confirmed());
        counts.put("aligned", recorded - review.confirmed());
        counts.put("unrecorded", current - recorded);
        counts.put("open", review.rows().size() - current);
        return counts;
    }
}
