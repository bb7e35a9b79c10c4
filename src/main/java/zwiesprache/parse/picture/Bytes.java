package zwiesprache.parse.picture;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A stretch of a file, which cannot be read outside of its bounds, whatever its lengths and offsets claim. */
final class Bytes {
    private final byte[] all;
    private final int from;
    private final int size;

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    private Bytes(byte[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    int size() {
        return size;
    }

    /**
     * @param at counted from the beginning of this stretch, as everywhere
     * @throws Damaged if the part is not wholly inside
     */
    Bytes part(long at, long length) throws Damaged {
        if (at < 0 || length < 0 || at > size || length > size - at) {
            throw new Damaged();
        }
        return new Bytes(all, from + (int) at, (int) length);
    }

    Bytes from(long at) throws Damaged {
        return part(at, size - at);
    }

    int u8(long at) throws Damaged {
        if (at < 0 || at >= size) {
            throw new Damaged();
        }
        return all[from + (int) at] & 0xff;
    }

    /** Two bytes, the greater first. */
    int u16(long at) throws Damaged {
        return u8(at) << 8 | u8(at + 1);
    }

    /** Four bytes, the greatest first. */
    long u32(long at) throws Damaged {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Two bytes, the smaller first. */
    int little16(long at) throws Damaged {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Three bytes, the smallest first. */
    int little24(long at) throws Damaged {
        return little16(at) | u8(at + 2) << 16;
    }

    /** Four bytes, the smallest first. */
    long little32(long at) throws Damaged {
        return little16(at) | (long) little16(at + 2) << 16;
    }

    /** Whether these characters, each a byte, stand at a place. */
    boolean has(long at, String characters) {
        if (at < 0 || at > size - characters.length()) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if ((all[from + (int) at + i] & 0xff) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where these characters stand for the first time from a place on; -1 if nowhere. */
    int find(String characters, int after) {
        for (int at = after; at <= size - characters.length(); at++) {
            if (has(at, characters)) {
                return at;
            }
        }
        return -1;
    }

    /** Each byte as a character. */
    String characters() {
        return new String(all, from, size, StandardCharsets.ISO_8859_1);
    }

    long crc() {
        CRC32 sum = new CRC32();
        sum.update(all, from, size);
        return sum.getValue();
    }
}
