package zwiesprache.search;

import java.io.ByteArrayOutputStream;

/**
 * Writes numbers as bits, the lowest bit of each byte first. What is written so is as small as it would be compressed,
 * and short files, which compression does little for, are smaller.
 */
final class Bits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int current;
    private int used;

    void bit(boolean set) {
        if (set) {
            current |= 1 << used;
        }
        if (++used == Byte.SIZE) {
            bytes.write(current);
            current = 0;
            used = 0;
        }
    }

    /** The lowest bits of a number, the highest of them first. */
    void low(int number, int bits) {
        for (int i = bits - 1; i >= 0; i--) {
            bit((number >> i & 1) == 1);
        }
    }

    /** A number of any size (Rice's code): as many ones as it has times 2^bits, a zero, the rest in so many bits. */
    void number(int number, int bits) {
        for (int i = number >> bits; i > 0; i--) {
            bit(true);
        }
        bit(false);
        low(number, bits);
    }

    boolean isEmpty() {
        return used == 0 && bytes.size() == 0;
    }

    /** All that was written, filled up with zeros to whole bytes; then begins anew. */
    byte[] take() {
        while (used > 0) {
            bit(false);
        }
        byte[] all = bytes.toByteArray();
        bytes.reset();
        return all;
    }
}
