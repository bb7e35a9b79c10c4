package zwiesprache.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is to become of one file of the project: its new text or its end, and what is expected to stand there now. Whoever makes it
 * hands its bytes over and changes them no more. Not a record: records compare arrays by identity.
 */
public final class Edit {
    private final String path;
    private final Optional<String> expected;
    private final Optional<byte[]> bytes;

    private Edit(String path, Optional<String> expected, Optional<byte[]> bytes) {
        this.path = path;
        this.expected = expected;
        this.bytes = bytes;
    }

    /** @param path of a file that there must not be yet, below the project's root, with {@code /} */
    public static Edit create(String path, byte[] bytes) {
        return new Edit(path, Optional.empty(), Optional.of(bytes));
    }

    /** @param before the {@link #hash} of what must stand in the file still */
    public static Edit change(String path, String before, byte[] bytes) {
        return new Edit(path, Optional.of(before), Optional.of(bytes));
    }

    /** @param before the {@link #hash} of what must stand in the file still */
    public static Edit delete(String path, String before) {
        return new Edit(path, Optional.of(before), Optional.empty());
    }

    /** By what a file's content is known: its SHA-256, as 64 hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public String path() {
        return path;
    }

    /** The hash of what is replaced; absent if nothing may be there. */
    public Optional<String> expected() {
        return expected;
    }

    /** Whether the file is to be there no more. */
    public boolean isDeletion() {
        return bytes.isEmpty();
    }

    /** The new content, none of a file that is deleted; shared, not to be changed. */
    public byte[] bytes() {
        return bytes.orElseGet(() -> new byte[0]);
    }

    @Override
    public String toString() {
        return path;
    }
}
