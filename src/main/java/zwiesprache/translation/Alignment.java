package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the passages of two languages side by side that nobody has put together before: words of the front matter by
 * their kind; of the text, the sequence of one to one, one to none, one to two that costs least (W. Gale and K. Church, A
 * Program for Aligning Sentences in Bilingual Corpora, 1993; what {@link Fit} says of a pair), where to leave out much in
 * a row costs little more than to leave out one; and what stands alone on both sides then, if it shares enough.
 */
final class Alignment {
    private static final double ONE_TO_ONE = Fit.cost(0.89);
    private static final double ONE_TO_TWO = Fit.cost(0.02);
    private static final double GAP = Fit.cost(0.02);
    private static final double LONGER_GAP = Fit.cost(0.3);
    private static final double AT_START = -25;

    /** How sure a pair between two pairs is. */
    private static final double HELD = 0.8;

    /** How far passages of one place may be apart, before farther is looked. */
    private static final int BAND = 6;

    private static final double IMPOSSIBLE = 1e12;

    /** Most cells of the table; parts beyond it are aligned in order of position. */
    private static final long LARGEST = 1_000_000;

    private static final List<Step> LAST = List.of(Step.PAIR, Step.LEFT, Step.RIGHT);

    private final List<Passage> left;
    private final List<Passage> right;
    private final Fit fit;
    private final boolean[] leftStarts;
    private final boolean[] rightStarts;

    private Alignment(List<Passage> left, List<Passage> right) {
        this.left = left;
        this.right = right;
        fit = new Fit(left, right);
        leftStarts = Starts.of(left, true);
        rightStarts = Starts.of(right, true);
    }

    /**
     * Passages that belong together; one side may be empty.
     *
     * @param left indices in the first list
     * @param right indices in the second list
     * @param sure from 0 to 1; 1 for what is alone on its side
     */
    record Bead(List<Integer> left, List<Integer> right, double sure) {
        Bead {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** @return every passage of both sides once, in the order of the texts */
    static List<Bead> align(List<Passage> left, List<Passage> right) {
        List<Bead> beads = new ArrayList<>(fields(left, right));
        List<Integer> leftText = inText(left);
        List<Integer> rightText = inText(right);
        List<Bead> text = new Alignment(pick(left, leftText), pick(right, rightText)).text();
        for (Bead bead : text) {
            beads.add(new Bead(pick(leftText, bead.left), pick(rightText, bead.right), bead.sure));
        }
        return beads;
    }

    private static List<Bead> fields(List<Passage> left, List<Passage> right) {
        Map<String, List<List<Integer>>> kinds = new LinkedHashMap<>();
        gather(left, 0, kinds);
        gather(right, 1, kinds);
        List<Bead> beads = new ArrayList<>();
        for (List<List<Integer>> sides : kinds.values()) {
            int most = Math.max(sides.get(0).size(), sides.get(1).size());
            for (int i = 0; i < most; i++) {
                beads.add(new Bead(at(sides.get(0), i), at(sides.get(1), i), 1));
            }
        }
        return beads;
    }

    private static void gather(List<Passage> side, int index, Map<String, List<List<Integer>>> kinds) {
        for (int i = 0; i < side.size(); i++) {
            if (!side.get(i).inText()) {
                kinds.computeIfAbsent(side.get(i).kind(), kind -> List.of(new ArrayList<>(), new ArrayList<>()))
                        .get(index)
                        .add(i);
            }
        }
    }

    private static List<Integer> at(List<Integer> indices, int i) {
        return i < indices.size() ? List.of(indices.get(i)) : List.of();
    }

    private static List<Integer> inText(List<Passage> side) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < side.size(); i++) {
            if (side.get(i).inText()) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static <T> List<T> pick(List<T> from, List<Integer> indices) {
        return indices.stream().map(from::get).toList();
    }

    private enum Step {
        PAIR(1, 1),
        LEFT(1, 0),
        RIGHT(0, 1),
        SPLIT(1, 2),
        JOINED(2, 1);

        private static final Step[] ALL = values();

        private final int left;
        private final int right;

        Step(int left, int right) {
            this.left = left;
            this.right = right;
        }

        boolean isGap() {
            return this == LEFT || this == RIGHT;
        }
    }

    private List<Bead> text() {
        List<Bead> beads = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Bead heading : headings()) {
            beads.addAll(new Part(i, heading.left.get(0), j, heading.right.get(0)).beads());
            beads.add(heading);
            i = heading.left.get(0) + 1;
            j = heading.right.get(0) + 1;
        }
        beads.addAll(new Part(i, left.size(), j, right.size()).beads());
        return elsewhere(surer(beads));
    }

    /** The headings that both texts have, which divide them; none if they stand in another order. */
    private List<Bead> headings() {
        Map<String, Integer> there = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            there.put(right.get(j).anchor(), j);
        }
        List<Bead> headings = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < left.size(); i++) {
            int j = left.get(i).anchor().isEmpty()
                    ? -1
                    : there.getOrDefault(left.get(i).anchor(), -1);
            if (j >= 0 && j <= last) {
                return List.of();
            }
            if (j >= 0) {
                headings.add(bead(List.of(i), List.of(j)));
                last = j;
            }
        }
        return headings;
    }

    /** A part of both texts. */
    private final class Part {
        private final int leftFrom;
        private final int leftTo;
        private final int rightFrom;
        private final int rightTo;
        private final int width;
        /** By the last step, PAIR for all but gaps: what all that follows costs. */
        private final double[][] least;

        Part(int leftFrom, int leftTo, int rightFrom, int rightTo) {
            this.leftFrom = leftFrom;
            this.leftTo = leftTo;
            this.rightFrom = rightFrom;
            this.rightTo = rightTo;
            width = rightTo - rightFrom + 1;
            long cells = (leftTo - leftFrom + 1L) * width;
            least = new double[cells > LARGEST ? 0 : LAST.size()][(int) Math.min(cells, LARGEST)];
        }

        List<Bead> beads() {
            if (least.length == 0) {
                return byPosition();
            }
            int band = BAND + Math.abs((leftTo - leftFrom) - (rightTo - rightFrom));
            Optional<List<Bead>> near = beads(band);
            while (near.isEmpty()) {
                band *= 4;
                near = beads(band);
            }
            return near.get();
        }

        /** Texts hardly ever drift apart far: looks near the diagonal. Absent if the best there lies at the edge. */
        private Optional<List<Bead>> beads(int band) {
            for (double[] each : least) {
                Arrays.fill(each, IMPOSSIBLE);
            }
            for (int i = leftTo; i >= leftFrom; i--) {
                int middle = rightFrom + i - leftFrom;
                for (int j = Math.min(rightTo, middle + band); j >= Math.max(rightFrom, middle - band); j--) {
                    costs(i, j);
                }
            }
            List<Bead> beads = new ArrayList<>();
            Step last = Step.PAIR;
            int i = leftFrom;
            int j = rightFrom;
            while (i < leftTo || j < rightTo) {
                if (Math.abs((i - leftFrom) - (j - rightFrom)) >= band) {
                    return Optional.empty();
                }
                last = best(i, j, last);
                beads.add(bead(Fit.range(i, i + last.left), Fit.range(j, j + last.right)));
                i += last.left;
                j += last.right;
            }
            return Optional.of(beads);
        }

        private List<Bead> byPosition() {
            List<Bead> beads = new ArrayList<>();
            for (int n = 0; leftFrom + n < leftTo || rightFrom + n < rightTo; n++) {
                List<Integer> here = leftFrom + n < leftTo ? List.of(leftFrom + n) : List.of();
                List<Integer> there = rightFrom + n < rightTo ? List.of(rightFrom + n) : List.of();
                beads.add(new Bead(here, there, 0));
            }
            return beads;
        }

        private int cell(int i, int j) {
            return (i - leftFrom) * width + j - rightFrom;
        }

        // What gap() says, for all that may have been last at once: this is where the time goes.
        private void costs(int i, int j) {
            double[] after = after(i, j);
            double starts = starts(i, j);
            double open = GAP - LONGER_GAP + starts;
            double left = after[Step.LEFT.ordinal()];
            double right = after[Step.RIGHT.ordinal()];
            double other = i == leftTo && j == rightTo
                    ? 0
                    : Math.min(after[0], Math.min(after[Step.SPLIT.ordinal()], after[Step.JOINED.ordinal()]));
            int cell = cell(i, j);
            least[0][cell] = Math.min(other, Math.min(left, right) + open);
            least[Step.LEFT.ordinal()][cell] = Math.min(left, starts + Math.min(other, right + open));
            least[Step.RIGHT.ordinal()][cell] = Math.min(right, starts + Math.min(other, left + open));
        }

        private Step best(int i, int j, Step last) {
            double[] after = after(i, j);
            Step best = Step.PAIR;
            for (Step step : Step.ALL) {
                if (after[step.ordinal()] + gap(step, i, j, last) < after[best.ordinal()] + gap(best, i, j, last)) {
                    best = step;
                }
            }
            return best;
        }

        /** What each step costs, and all that follows it, but for what depends on the step before. */
        private double[] after(int i, int j) {
            double[] after = new double[Step.ALL.length];
            for (Step step : Step.ALL) {
                boolean possible = i + step.left <= leftTo && j + step.right <= rightTo;
                int state = step.isGap() ? step.ordinal() : 0;
                after[step.ordinal()] =
                        possible ? cost(step, i, j) + least[state][cell(i + step.left, j + step.right)] : IMPOSSIBLE;
            }
            return after;
        }
    }

    private double cost(Step step, int i, int j) {
        return switch (step) {
            case PAIR -> ONE_TO_ONE + fit.pair(i, j);
            case LEFT, RIGHT -> LONGER_GAP;
            case SPLIT, JOINED ->
                areParagraphs(step, i, j)
                        ? ONE_TO_TWO + fit.group(Fit.range(i, i + step.left), Fit.range(j, j + step.right))
                        : IMPOSSIBLE;
        };
    }

    // Only running text is divided by a translator; headings, cells and list items are not.
    private boolean areParagraphs(Step step, int i, int j) {
        return isParagraph(left.get(i))
                && isParagraph(left.get(i + step.left - 1))
                && isParagraph(right.get(j))
                && isParagraph(right.get(j + step.right - 1));
    }

    private static boolean isParagraph(Passage passage) {
        return passage.kind().equals("paragraph");
    }

    /** What it costs that a gap begins, and saves that it does where something begins, or ends there. */
    private double gap(Step step, int i, int j, Step last) {
        if (!step.isGap() && !last.isGap() || step == last) {
            return 0;
        }
        double starts = starts(i, j);
        return (step.isGap() ? GAP - LONGER_GAP + starts : 0) + (last.isGap() ? starts : 0);
    }

    private double starts(int i, int j) {
        boolean here = i == left.size() || leftStarts[i];
        boolean there = j == right.size() || rightStarts[j];
        return (here ? AT_START : 0) + (there ? AT_START : 0);
    }

    private Bead bead(List<Integer> lefts, List<Integer> rights) {
        return new Bead(lefts, rights, lefts.isEmpty() || rights.isEmpty() ? 1 : fit.sure(lefts, rights));
    }

    /** What stands between two pairs of a kind each is a pair, however long its sides are. */
    private List<Bead> surer(List<Bead> beads) {
        List<Bead> all = new ArrayList<>();
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            boolean held = isPair(beads, i) && isPair(beads, i - 1) && isPair(beads, i + 1);
            all.add(held ? new Bead(bead.left, bead.right, Math.max(HELD, bead.sure)) : bead);
        }
        return all;
    }

    private boolean isPair(List<Bead> beads, int i) {
        if (i < 0 || i >= beads.size()) {
            return true;
        }
        Bead bead = beads.get(i);
        return bead.left.size() == 1 && bead.right.size() == 1 && fit.isOneKind(bead.left.get(0), bead.right.get(0));
    }

    /** Pairs what stands alone at different places, unless that is more than anybody would pair. */
    private List<Bead> elsewhere(List<Bead> beads) {
        Set<Bead> rights = new LinkedHashSet<>(
                beads.stream().filter(bead -> bead.left.isEmpty()).toList());
        long lefts = beads.stream().filter(bead -> bead.right.isEmpty()).count();
        if (lefts * rights.size() > LARGEST) {
            return beads;
        }
        List<Bead> all = new ArrayList<>();
        for (Bead bead : beads) {
            Optional<Bead> other = bead.right.isEmpty() ? first(bead, rights) : Optional.empty();
            other.ifPresent(rights::remove);
            all.add(other.map(there -> bead(bead.left, there.right)).orElse(bead));
        }
        all.removeIf(bead -> bead.left.isEmpty() && !rights.contains(bead));
        return all;
    }

    private Optional<Bead> first(Bead alone, Set<Bead> rights) {
        return rights.stream()
                .filter(there -> fit.isSure(alone.left.get(0), there.right.get(0)))
                .findFirst();
    }
}
