package zwiesprache.translation;

/**
 * The pairs of two sequences that keep their order and are worth most together (S. Needleman and C. Wunsch, 1970), where
 * what is left out costs as often as it begins, not for each element (O. Gotoh, 1982), and a little less where something
 * begins or ends in the text: of a table with many equal cells it is whole rows that come and go.
 */
final class InOrder {
    private static final double GAP = 0.1;
    private static final double AT_START = 0.04;

    private static final int PAIRED = 0;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int STATES = 3;

    private final double[][] worth;
    private final boolean[] leftStarts;
    private final boolean[] rightStarts;
    private final int width;
    /** By what was done last: what all that follows is worth. */
    private final double[][] best;

    private InOrder(double[][] worth, boolean[] leftStarts, boolean[] rightStarts) {
        this.worth = worth;
        this.leftStarts = leftStarts;
        this.rightStarts = rightStarts;
        width = rightStarts.length + 1;
        best = new double[STATES][(leftStarts.length + 1) * width];
    }

    /**
     * @param worth of a pair; 0 if it is none
     * @param leftStarts which elements of the first sequence begin something
     * @return for each of the first sequence its counterpart in the second, or -1
     */
    static int[] of(double[][] worth, boolean[] leftStarts, boolean[] rightStarts) {
        return new InOrder(worth, leftStarts, rightStarts).pairs();
    }

    private int[] pairs() {
        for (int i = leftStarts.length; i >= 0; i--) {
            for (int j = rightStarts.length; j >= 0; j--) {
                for (int state = 0; state < STATES; state++) {
                    best[state][i * width + j] = value(i, j, state, choice(i, j, state));
                }
            }
        }
        int[] pairs = new int[leftStarts.length];
        int i = 0;
        int j = 0;
        int state = PAIRED;
        while (i < leftStarts.length || j < rightStarts.length) {
            state = choice(i, j, state);
            if (state != RIGHT) {
                pairs[i] = state == PAIRED ? j : -1;
            }
            i += state == RIGHT ? 0 : 1;
            j += state == LEFT ? 0 : 1;
        }
        return pairs;
    }

    /** What to do next: a pair if there is nothing better. */
    private int choice(int i, int j, int state) {
        int choice = PAIRED;
        for (int next = LEFT; next < STATES; next++) {
            if (value(i, j, state, next) > value(i, j, state, choice) + 1e-9) {
                choice = next;
            }
        }
        return choice;
    }

    private double value(int i, int j, int state, int next) {
        boolean left = i < leftStarts.length;
        boolean right = j < rightStarts.length;
        double start = !right || rightStarts[j] ? AT_START : 0;
        double ended = state == RIGHT && next != RIGHT ? start : 0;
        return switch (next) {
            case LEFT ->
                left
                        ? ended
                                + (state == LEFT ? 0 : start + (leftStarts[i] ? AT_START : 0) - GAP)
                                + best[LEFT][(i + 1) * width + j]
                        : Double.NEGATIVE_INFINITY;
            case RIGHT ->
                right ? (state == RIGHT ? 0 : start - GAP) + best[RIGHT][i * width + j + 1] : Double.NEGATIVE_INFINITY;
            default -> {
                if (!left && !right) {
                    yield ended;
                }
                yield left && right && worth[i][j] > 0
                        ? ended + worth[i][j] + best[PAIRED][(i + 1) * width + j + 1]
                        : Double.NEGATIVE_INFINITY;
            }
        };
    }
}
