package zwiesprache.parse.markdown;

import java.time.Duration;

/**
 * A text that stops whoever reads it for too long: Flexmark needs exponential time for some short lines, but reads
 * characters all the while.
 */
final class Guard implements CharSequence {
    private static final int READS_BETWEEN_CHECKS = 4096;

    private final String text;
    private final char[] chars;
    private final long deadline;
    private int reads;

    Guard(String text, Duration limit) {
        this.text = text;
        this.chars = text.toCharArray();
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** Thrown when the time is over. */
    static final class Elapsed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Elapsed() {
            super("", null, false, false);
        }
    }

    /** Ends the work if the time is over. */
    void check() {
        if (System.nanoTime() - deadline > 0) {
            throw new Elapsed();
        }
    }

    /** Counts a small step of work, such as a character read, and checks the time now and then. */
    void step() {
        if (++reads >= READS_BETWEEN_CHECKS) {
            reads = 0;
            check();
        }
    }

    @Override
    public char charAt(int index) {
        step();
        return chars[index];
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
