package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.translation.Alignment.Bead;
import zwiesprache.translation.Matching.Found;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;

/**
 * Judges every block of a translation: what was recorded is looked for in both sides as they are; what is left of both
 * sides is put together as well as can be.
 */
final class Comparison {
    private final List<Passage> source;
    private final List<Passage> translation;
    private final boolean both;
    private final List<Placed> placed = new ArrayList<>();

    private Comparison(List<Passage> source, List<Passage> translation, boolean both) {
        this.source = source;
        this.translation = translation;
        this.both = both;
    }

    /** A row with its first place on either side, -1 where it has none. */
    private record Placed(Row row, int source, int translation) {}

    /** The rows where nothing was recorded: all put together by the program, none known to be out of date. */
    static List<Row> first(List<Passage> source, List<Passage> translation) {
        Comparison comparison = new Comparison(source, translation, true);
        comparison.left(all(source), all(translation), Verdict.CURRENT);
        return comparison.rows();
    }

    /** @param both whether the translation may run ahead too: the original then is what is out of date */
    static List<Row> since(Ledger ledger, List<Passage> source, List<Passage> translation, boolean both) {
        Comparison comparison = new Comparison(source, translation, both);
        comparison.recorded(ledger.pairs());
        return comparison.rows();
    }

    private static List<Integer> all(List<Passage> side) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            all.add(i);
        }
        return all;
    }

    private void recorded(List<Ledger.Pair> pairs) {
        List<Ledger.Pair> sources =
                pairs.stream().filter(pair -> pair.source().isPresent()).toList();
        List<Ledger.Pair> translations =
                pairs.stream().filter(pair -> pair.translation().isPresent()).toList();
        Found here = Matching.find(words(sources, true), source);
        Found there = Matching.find(words(translations, false), translation);
        int s = 0;
        int t = 0;
        for (Ledger.Pair pair : pairs) {
            Trace left = pair.source().isPresent() ? Trace.of(here, s++) : Trace.NONE;
            Trace right = pair.translation().isPresent() ? Trace.of(there, t++) : Trace.NONE;
            judge(pair, left, right);
        }
        markMoved();
        Map<Integer, List<Integer>> sourceGaps = gaps(here.fresh(), Placed::source);
        Map<Integer, List<Integer>> translationGaps = gaps(there.fresh(), Placed::translation);
        Set<Integer> gaps = new TreeSet<>(sourceGaps.keySet());
        gaps.addAll(translationGaps.keySet());
        for (int gap : gaps) {
            left(sourceGaps.getOrDefault(gap, List.of()), translationGaps.getOrDefault(gap, List.of()), Verdict.NEW);
        }
    }

    /** Passages by where the nearest passage before them that both sides have stands in the translation, or -1. */
    private Map<Integer, List<Integer>> gaps(List<Integer> fresh, ToIntFunction<Placed> side) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        placed.stream()
                .filter(each -> each.source >= 0 && each.translation >= 0)
                .forEach(each -> places.put(side.applyAsInt(each), each.translation));
        Map<Integer, List<Integer>> gaps = new TreeMap<>();
        for (int index : fresh) {
            int gap = Optional.ofNullable(places.lowerEntry(index))
                    .map(Map.Entry::getValue)
                    .orElse(-1);
            gaps.computeIfAbsent(gap, key -> new ArrayList<>()).add(index);
        }
        return gaps;
    }

    private static List<Passage> words(List<Ledger.Pair> pairs, boolean source) {
        return pairs.stream()
                .map(pair -> new Passage(
                        pair.kind(), (source ? pair.source() : pair.translation()).orElse(""), pair.origin(), ""))
                .toList();
    }

    /** What became of one side of a recorded block. */
    private record Trace(boolean was, List<Integer> places, boolean same) {
        static final Trace NONE = new Trace(false, List.of(), true);

        static Trace of(Found found, int index) {
            return new Trace(
                    true,
                    found.places().get(index).at(),
                    found.places().get(index).same());
        }

        boolean isGone() {
            return was && places.isEmpty();
        }
    }

    private void judge(Ledger.Pair pair, Trace left, Trace right) {
        if (left.places.isEmpty() && right.places.isEmpty()) {
            return; // gone on both sides: nothing is left to say
        }
        if (left.isGone()) {
            place(Verdict.REMOVED, Side.SOURCE, left, right, pair);
        } else if (!left.same) {
            place(Verdict.CHANGED, Side.SOURCE, left, right, pair);
        } else if (right.isGone()) {
            Verdict lost = both ? Verdict.REMOVED : Verdict.NEW;
            place(lost, both ? Side.TRANSLATION : Side.SOURCE, left, right, pair);
        } else if (!right.same && both) {
            place(Verdict.CHANGED, Side.TRANSLATION, left, right, pair);
        } else {
            place(Verdict.CURRENT, Side.SOURCE, left, right, pair);
        }
    }

    private void place(Verdict verdict, Side ahead, Trace left, Trace right, Ledger.Pair pair) {
        List<Passage> here = left.places.stream().map(source::get).toList();
        List<Passage> there = right.places.stream().map(translation::get).toList();
        placed.add(new Placed(
                new Row(verdict, ahead, here, there, Optional.of(pair), 1), first(left.places), first(right.places)));
    }

    private static int first(List<Integer> places) {
        return places.isEmpty() ? -1 : Collections.min(places);
    }

    /** Of the current rows, those outside the longest run that has the same order on both sides. */
    private void markMoved() {
        List<Placed> ordered = placed.stream()
                .filter(each -> each.source >= 0 && each.translation >= 0)
                .filter(each -> each.row.source().get(0).inText())
                .sorted(Comparator.comparingInt(Placed::source))
                .toList();
        if (isRising(ordered)) {
            return;
        }
        boolean[] inOrder = longestRise(ordered);
        Map<Placed, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            numbers.put(placed.get(i), i);
        }
        for (int i = 0; i < ordered.size(); i++) {
            Placed each = ordered.get(i);
            boolean meant = each.row.recorded().orElseThrow().mark().elsewhere();
            if (!inOrder[i] && !meant && each.row.verdict() == Verdict.CURRENT) {
                Row row = each.row;
                placed.set(
                        numbers.getOrDefault(each, 0),
                        new Placed(
                                new Row(Verdict.MOVED, row.ahead(), row.source(), row.translation(), row.recorded(), 1),
                                each.source,
                                each.translation));
            }
        }
    }

    private static boolean isRising(List<Placed> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).translation > ordered.get(i).translation) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] longestRise(List<Placed> ordered) {
        // By length of the runs that end there, the rows at their ends: each stands lower than those before it.
        List<List<Integer>> ends = new ArrayList<>();
        int[] before = new int[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            int place = ordered.get(i).translation;
            int shorter = first(ends, end -> ordered.get(end.get(end.size() - 1)).translation > place);
            before[i] = -1;
            if (shorter > 0) {
                List<Integer> tails = ends.get(shorter - 1);
                before[i] = tails.get(first(tails, tail -> ordered.get(tail).translation <= place));
            }
            if (shorter == ends.size()) {
                ends.add(new ArrayList<>());
            }
            ends.get(shorter).add(i);
        }
        boolean[] chosen = new boolean[ordered.size()];
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1).get(0); i >= 0; i = before[i]) {
            chosen[i] = true;
        }
        return chosen;
    }

    /** The first of a list, in which those that are meant come last, that is meant; its size if none is. */
    private static <T> int first(List<T> list, Predicate<T> meant) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (meant.test(list.get(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    private void left(List<Integer> sources, List<Integer> translations, Verdict verdict) {
        List<Passage> here = sources.stream().map(source::get).toList();
        List<Passage> there = translations.stream().map(translation::get).toList();
        for (Bead bead : Alignment.align(here, there)) {
            List<Passage> lefts = bead.left().stream().map(here::get).toList();
            List<Passage> rights = bead.right().stream().map(there::get).toList();
            Side ahead = lefts.isEmpty() ? Side.TRANSLATION : Side.SOURCE;
            Verdict given = lefts.isEmpty() || rights.isEmpty() ? Verdict.NEW : verdict;
            placed.add(new Placed(
                    new Row(given, ahead, lefts, rights, Optional.empty(), bead.sure()),
                    bead.left().isEmpty() ? -1 : sources.get(bead.left().get(0)),
                    bead.right().isEmpty() ? -1 : translations.get(bead.right().get(0))));
        }
    }

    /** In the order of the source; what only the translation has, after the one that stands before it there. */
    private List<Row> rows() {
        List<Placed> ordered = placed.stream()
                .filter(each -> each.source >= 0)
                .sorted(Comparator.comparingInt(Placed::source))
                .toList();
        TreeMap<Integer, List<Row>> alone = new TreeMap<>();
        alone.put(-1, new ArrayList<>());
        ordered.stream()
                .filter(each -> each.translation >= 0)
                .forEach(each -> alone.put(each.translation, new ArrayList<>()));
        placed.stream()
                .filter(each -> each.source < 0)
                .sorted(Comparator.comparingInt(Placed::translation))
                .forEach(each -> alone.lowerEntry(each.translation).getValue().add(each.row));
        List<Row> rows = new ArrayList<>(alone.firstEntry().getValue());
        for (Placed each : ordered) {
            rows.add(each.row);
            rows.addAll(each.translation < 0 ? List.of() : alone.getOrDefault(each.translation, List.of()));
        }
        return rows;
    }
}
