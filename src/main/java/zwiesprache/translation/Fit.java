package zwiesprache.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well passages of two languages go together, as far as that can be told without a dictionary: by their length (W.
 * Gale and K. Church, A Program for Aligning Sentences in Bilingual Corpora, 1993), their kinds, the anchors of
 * headings, the numbers in them, and the words that both texts have. Costs are hundredfold logarithms of chances.
 */
final class Fit {
    /** The variance of the length per character (Gale and Church). */
    private static final double VARIANCE = 6.8;

    /** So many characters as long in both count too, so that what one side has more in short texts does not weigh. */
    private static final double USUAL_LENGTH = 1000;

    private static final double OTHER_KIND = 600;
    private static final double OTHER_COLUMN = 400;
    private static final double OTHER_HEADING = 1200;
    private static final double SAME_HEADING = -100;
    private static final double SHARED_NUMBER = -150;
    private static final double OTHER_NUMBER = 60;
    private static final double SHARED_WORD = -100;
    private static final int MOST = 3;

    /** Words that a text has more often say little. */
    private static final int RARE = 2;

    private static final int STEPS = 100;

    /** Of deviations of the length, in steps: they are asked for often. */
    private static final double[] COSTS = costs();

    private final List<Passage> left;
    private final List<Passage> right;
    private final Tokens[] leftTokens;
    private final Tokens[] rightTokens;
    private final int[] leftLengths;
    private final int[] rightLengths;
    private final int[] leftColumns;
    private final int[] rightColumns;
    private final Set<String> commonAnchors = new HashSet<>();
    private final double ratio;

    Fit(List<Passage> left, List<Passage> right) {
        this.left = left;
        this.right = right;
        leftTokens = left.stream().map(each -> Tokens.of(each.words())).toArray(Tokens[]::new);
        rightTokens = right.stream().map(each -> Tokens.of(each.words())).toArray(Tokens[]::new);
        Tokens.keepShared(leftTokens, rightTokens, RARE);
        leftLengths = left.stream().mapToInt(each -> each.words().length()).toArray();
        rightLengths = right.stream().mapToInt(each -> each.words().length()).toArray();
        ratio = (Arrays.stream(rightLengths).sum() + USUAL_LENGTH)
                / (Arrays.stream(leftLengths).sum() + USUAL_LENGTH);
        leftColumns = Starts.columns(left);
        rightColumns = Starts.columns(right);
        left.forEach(each -> commonAnchors.add(each.anchor()));
        Set<String> anchors = new HashSet<>();
        right.forEach(each -> anchors.add(each.anchor()));
        commonAnchors.retainAll(anchors);
        commonAnchors.remove("");
    }

    /** What it costs to take one for a translation of the other. */
    double pair(int i, int j) {
        Passage a = left.get(i);
        Passage b = right.get(j);
        if (isSameHeading(i, j)) {
            return SAME_HEADING;
        }
        boolean others = isCommon(a.anchor()) || isCommon(b.anchor());
        return length(leftLengths[i], rightLengths[j])
                + (others ? OTHER_HEADING : 0)
                + (a.kind().equals(b.kind()) ? 0 : OTHER_KIND)
                + (leftColumns[i] == rightColumns[j] ? 0 : OTHER_COLUMN)
                + tokens(leftTokens[i], rightTokens[j]);
    }

    private boolean isCommon(String anchor) {
        return !anchor.isEmpty() && commonAnchors.contains(anchor);
    }

    private boolean isSameHeading(int i, int j) {
        String anchor = left.get(i).anchor();
        return !anchor.isEmpty() && anchor.equals(right.get(j).anchor());
    }

    /** The same of several with several. */
    double group(List<Integer> lefts, List<Integer> rights) {
        return length(lengthOf(leftLengths, lefts), lengthOf(rightLengths, rights)) + tokens(lefts, rights);
    }

    private static int lengthOf(int[] lengths, List<Integer> indices) {
        return indices.stream().mapToInt(i -> lengths[i]).sum();
    }

    private double tokens(List<Integer> lefts, List<Integer> rights) {
        return tokens(together(leftTokens, lefts), together(rightTokens, rights));
    }

    private static Tokens together(Tokens[] side, List<Integer> indices) {
        Tokens all = side[indices.get(0)];
        for (int i : indices.subList(1, indices.size())) {
            all = Tokens.together(all, side[i]);
        }
        return all;
    }

    private static double tokens(Tokens a, Tokens b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        int numbers = a.sharedNumbers(b);
        int others = a.numbers() + b.numbers() - 2 * numbers;
        return SHARED_NUMBER * Math.min(numbers, MOST)
                + OTHER_NUMBER * Math.min(others, MOST)
                + SHARED_WORD * Math.min(a.sharedWords(b), MOST);
    }

    /** Whether two that do not stand at the same place must be the same all the same: by what they share. */
    boolean isSure(int i, int j) {
        if (!left.get(i).kind().equals(right.get(j).kind()) || leftColumns[i] != rightColumns[j]) {
            return false;
        }
        return isSameHeading(i, j)
                || tokens(leftTokens[i], rightTokens[j]) <= SHARED_NUMBER && fit(leftLengths[i], rightLengths[j]) > 0.1;
    }

    /** @return from 0 to 1 */
    double sure(List<Integer> lefts, List<Integer> rights) {
        int i = lefts.get(0);
        int j = rights.get(0);
        if (isSameHeading(i, j)) {
            return 1;
        }
        double tokens = tokens(lefts, rights);
        double sure = Math.max(fit(lengthOf(leftLengths, lefts), lengthOf(rightLengths, rights)), tokens < 0 ? 0.9 : 0);
        return left.get(i).kind().equals(right.get(j).kind()) && tokens <= 0 ? sure : sure / 2;
    }

    boolean isOneKind(int i, int j) {
        return left.get(i).kind().equals(right.get(j).kind());
    }

    private double length(int a, int b) {
        return COSTS[(int) Math.min(COSTS.length - 1L, Math.round(deviation(a, b) * STEPS))];
    }

    /** The chance that passages of these lengths are translations of each other, from 0 to 1. */
    private double fit(int a, int b) {
        return chance(deviation(a, b));
    }

    private double deviation(int a, int b) {
        double mean = (a + b / ratio) / 2;
        return mean == 0 ? 0 : Math.abs(b - a * ratio) / Math.sqrt(mean * VARIANCE);
    }

    private static double chance(double deviation) {
        return Math.max(1e-6, 2 * (1 - normal(deviation)));
    }

    private static double[] costs() {
        double[] costs = new double[5 * STEPS];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(chance(i / (double) STEPS));
        }
        return costs;
    }

    /** The cumulative normal distribution; Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
    private static double normal(double x) {
        double t = 1 / (1 + 0.2316419 * x);
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return 1 - Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * sum;
    }

    static double cost(double chance) {
        return -100 * Math.log(chance);
    }

    /** @return indices from {@code from} to before {@code to} */
    static List<Integer> range(int from, int to) {
        List<Integer> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }
}
