package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** Matches the links and pictures of both sides; what is left over is missing on the other side, or wrong. */
final class Missing {
    /** How many rows a link may have moved. */
    private static final int NEAR = 2;

    private final List<Part> source;
    private final List<Part> translation;

    /** What differs; a part on each side, or on one alone. */
    record Difference(Optional<Part> source, Optional<Part> translation) {}

    private Missing(List<Part> source, List<Part> translation) {
        this.source = new ArrayList<>(source);
        this.translation = new ArrayList<>(translation);
    }

    /**
     * @param both whether a row has both sides; what is in others is missing with all that they say
     * @param versions whether two keys that differ are the same in two languages
     */
    static List<Difference> between(
            List<Part> source, List<Part> translation, IntPredicate both, BiPredicate<String, String> versions) {
        Missing missing = new Missing(source, translation);
        missing.match((one, other) -> one.row() == other.row() && one.isSame(other));
        missing.match(
                (one, other) -> one.row() == other.row() && one.isLike(other) && versions.test(one.key(), other.key()));
        missing.match((one, other) -> Math.abs(one.row() - other.row()) <= NEAR && one.isSame(other));
        missing.source.removeIf(part -> !both.test(part.row()));
        missing.translation.removeIf(part -> !both.test(part.row()));
        List<Difference> differences =
                new ArrayList<>(missing.match((one, other) -> one.row() == other.row() && one.isLike(other)));
        missing.source.forEach(part -> differences.add(new Difference(Optional.of(part), Optional.empty())));
        missing.translation.forEach(part -> differences.add(new Difference(Optional.empty(), Optional.of(part))));
        return differences;
    }

    /** Takes out the pairs for which a condition holds. */
    private List<Difference> match(BiPredicate<Part, Part> condition) {
        List<Difference> pairs = new ArrayList<>();
        for (Part one : List.copyOf(source)) {
            translation.stream()
                    .filter(other -> condition.test(one, other))
                    .findFirst()
                    .ifPresent(other -> {
                        source.remove(one);
                        translation.remove(other);
                        pairs.add(new Difference(Optional.of(one), Optional.of(other)));
                    });
        }
        return pairs;
    }
}
