package zwiesprache.translation.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import zwiesprache.model.Lang;
import zwiesprache.output.Edit;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;
import zwiesprache.translation.Verdict;

/**
 * A translation in the form in which it is handed to translators.
 *
 * @param site by what the site is known
 * @param name of the entry, or of the section with a slash behind it
 */
public record Batch(String site, String name, Lang from, Lang to, List<Unit> units) {
    private static final int DIGITS = 12;

    public Batch {
        units = List.copyOf(units);
    }

    /**
     * A passage to be translated.
     *
     * @param id of what the original says: it stays as long as those words do
     * @param row its index in the review
     * @param source where the original's words stand
     * @param target where the translation's words stand, if there are any
     * @param before the original's words that the translation was made from, where they were others
     * @param heading the words of the nearest heading above; empty if there is none
     */
    record Unit(
            String id,
            int row,
            String kind,
            Spot source,
            Optional<Spot> target,
            State state,
            Optional<String> before,
            String heading) {
        Origin place() {
            return source.source().at(source.span().start(), source.span().end());
        }

        String targetHash() {
            return target.map(spot -> hash(spot.text())).orElse("none");
        }

        List<Inline> sourceInlines() {
            return source.inlines(source.text());
        }

        List<Inline> targetInlines() {
            return target.map(spot -> spot.inlines(spot.text())).orElse(List.of());
        }
    }

    /** How far a passage has come, in the words of XLIFF 2. */
    enum State {
        INITIAL,
        CHANGED,
        TRANSLATED,
        FINAL;

        String word() {
            return this == CHANGED ? "initial" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** All passages of the original whose words can be written again where they stand. */
    public static Batch of(String site, String name, Review review) {
        List<Unit> units = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        String heading = "";
        int end = -1;
        for (int i = 0; i < review.rows().size(); i++) {
            Row row = review.rows().get(i);
            Optional<Spot> source = Spot.of(row.source());
            Optional<Spot> target = Spot.of(row.translation());
            boolean lost = target.isEmpty() && !row.translation().isEmpty();
            if (source.isEmpty() || lost) {
                continue;
            }
            Passage first = row.source().get(0);
            boolean inside = first.inText() && source.get().span().start() < end;
            if (!inside && hasPlace(review, row)) {
                String kind = first.kind().replace(':', '-').replaceAll("[^A-Za-z0-9-]", "_");
                String id = kind + "-" + hash(source.get().text());
                int count = taken.merge(id, 1, Integer::sum);
                String unique = count == 1 ? id : id + "-" + count;
                units.add(new Unit(unique, i, first.kind(), source.get(), target, state(row), before(row), heading));
            }
            end = first.inText() ? Math.max(end, source.get().span().end()) : end;
            heading = first.kind().equals("heading") ? first.words() : heading;
        }
        return new Batch(site, name, review.from(), review.to(), units);
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** The rows of the review that passages are, by the passages' ids. */
    public Set<Integer> rows(Set<String> ids) {
        Set<Integer> rows = new TreeSet<>();
        units.stream().filter(unit -> ids.contains(unit.id())).forEach(unit -> rows.add(unit.row()));
        return rows;
    }

    /** Whether there is something to write into: the words themselves, or the file of a text. */
    private static boolean hasPlace(Review review, Row row) {
        Passage first = row.source().get(0);
        boolean page =
                first.origin().source().path().endsWith("." + review.from().tag() + ".md");
        boolean made =
                review.rows().stream().noneMatch(each -> !each.translation().isEmpty());
        boolean plain = first.inText() || !first.kind().contains(".");
        return !row.translation().isEmpty() || page && plain && (made || first.inText());
    }

    private static State state(Row row) {
        if (row.translation().isEmpty()) {
            return State.INITIAL;
        }
        boolean behind =
                row.verdict() != Verdict.CURRENT && row.ahead() == Side.SOURCE && row.verdict() != Verdict.MOVED;
        return behind ? State.CHANGED : row.isConfirmed() ? State.FINAL : State.TRANSLATED;
    }

    private static Optional<String> before(Row row) {
        String now = String.join(" ", row.source().stream().map(Passage::words).toList());
        return row.recorded().flatMap(pair -> pair.source()).filter(words -> !words.equals(now));
    }

    /** The beginning of the SHA-256 of a text. */
    static String hash(String text) {
        return Edit.hash(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
