package zwiesprache.output;

import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * By what the bytes of a file are recognised: their number and their CRC-32C.
 *
 * <p>A mark only says which files have surely changed; that one has not is decided by comparing the bytes themselves.
 * So the checksum need not withstand an attacker, and may be fast: of 70 MB in 10,000 files, CRC-32C takes 9 ms under
 * the JVM's quick compiler, SHA-256 573 ms, comparing with the old files 70 ms.
 */
record Mark(int size, int checksum) {
    static Mark of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return new Mark(bytes.length, (int) sum.getValue());
    }

    /** Eight hexadecimal digits, a space, the size. */
    String line() {
        String hex = Integer.toHexString(checksum);
        return "0".repeat(8 - hex.length()) + hex + ' ' + size;
    }

    /** Reads what {@link #line} writes; absent if it is something else. */
    static Optional<Mark> read(String line) {
        try {
            Mark mark =
                    new Mark(Integer.parseInt(line.substring(9)), Integer.parseUnsignedInt(line.substring(0, 8), 16));
            return mark.line().equals(line) && mark.size >= 0 ? Optional.of(mark) : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }
}
