import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Puts the starter in front of the archive, so that one file is a program for the shell and a jar for {@code java -jar}.
 *
 * <p>An archive's directory is at its end and counts from the beginning of the file: every offset in it is moved by the
 * length of the starter (as {@code zip -A} does), so that strict readers are content, too. {@code @ID@} in the starter
 * becomes the first half of the archive's SHA-256: the same archive always gets the same bytes in front.
 *
 * <p>Run by Maven: {@code java Starter.java <starter.sh> <archive> <program>}.
 */
final class Starter {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_FILE = 0x04034b50;

    public static void main(String[] args) throws IOException {
        byte[] archive = Files.readAllBytes(Path.of(args[1]));
        byte[] starter = Files.readString(Path.of(args[0]), StandardCharsets.UTF_8)
                .replace("@ID@", id(archive))
                .getBytes(StandardCharsets.UTF_8);
        moveOffsets(archive, starter.length);
        byte[] program = ByteBuffer.allocate(starter.length + archive.length)
                .put(starter)
                .put(archive)
                .array();
        write(Path.of(args[2]), program);
    }

    private static String id(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void moveOffsets(byte[] archive, int by) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOfDirectory(bytes);
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        if (entries == 0xFFFF || at == -1) {
            throw new IllegalStateException("The archive has grown into a Zip64; this step knows only plain ones.");
        }
        bytes.putInt(end + 16, at + by);
        for (int i = 0; i < entries; i++) {
            expect(DIRECTORY_ENTRY, bytes, at);
            int local = bytes.getInt(at + 42);
            expect(LOCAL_FILE, bytes, local);
            bytes.putInt(at + 42, local + by);
            at += 46 + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        if (at != end) {
            throw new IllegalStateException("The archive's directory does not end where it should: " + at + ", " + end);
        }
    }

    private static int endOfDirectory(ByteBuffer bytes) {
        for (int at = bytes.limit() - 22; at >= 0; at--) {
            if (bytes.getInt(at) == END_OF_DIRECTORY && at + 22 + length(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        throw new IllegalStateException("Not an archive: it has no directory.");
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static void expect(int signature, ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != signature) {
            throw new IllegalStateException("The archive's directory is not as expected at byte " + at + ".");
        }
    }

    /** In one move: somebody may be running the program that is replaced. */
    private static void write(Path target, byte[] program) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.write(fresh, program);
        fresh.toFile().setExecutable(true, false);
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
