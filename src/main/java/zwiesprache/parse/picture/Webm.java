package zwiesprache.parse.picture;

import zwiesprache.model.Film;
import zwiesprache.model.Film.Type;

/** Goes through the elements of a WebM (RFC 8794, RFC 9559) as far as the head of the film. */
final class Webm {
    private static final int HEAD = 0x1A45DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int VIDEO = 0xE0;
    private static final int WIDTH = 0xB0;
    private static final int HEIGHT = 0xBA;
    private static final int CLUSTER = 0x1F43B675;

    private boolean web;
    private int width;
    private int height;
    private long scale = 1_000_000;
    private double duration;

    private Webm() {}

    static Film read(Bytes bytes) throws Damaged {
        if (bytes.u32(0) != HEAD) {
            throw new Damaged();
        }
        Webm read = new Webm();
        read.elements(bytes);
        if (!read.web) {
            throw new Damaged();
        }
        int seconds = (int) Math.round(Math.max(0, Math.min(Integer.MAX_VALUE, read.duration * read.scale / 1e9)));
        return new Film(Type.WEBM, read.width, read.height, seconds, bytes.size());
    }

    private void elements(Bytes bytes) throws Damaged {
        for (long at = 0; at < bytes.size(); ) {
            int idLength = Integer.numberOfLeadingZeros(bytes.u8(at)) - 23;
            long id = number(bytes, at, idLength);
            int sizeLength = Integer.numberOfLeadingZeros(bytes.u8(at + idLength)) - 23;
            long head = at + idLength + sizeLength;
            long size = number(bytes, at + idLength, sizeLength) & (1L << 7 * sizeLength) - 1;
            if (idLength > 4 || sizeLength > 8) {
                throw new Damaged();
            }
            boolean unknown = size == (1L << 7 * sizeLength) - 1; // a stream: to the end
            Bytes content = unknown ? bytes.from(head) : bytes.part(head, size);
            if (id == CLUSTER) {
                return; // from here on there are pictures
            }
            element((int) id, content);
            at = head + content.size();
        }
    }

    private static long number(Bytes bytes, long at, int length) throws Damaged {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 8 | bytes.u8(at + i);
        }
        return number;
    }

    private void element(int id, Bytes content) throws Damaged {
        switch (id) {
            case HEAD, SEGMENT, INFO, TRACKS, TRACK, VIDEO -> elements(content);
            case DOC_TYPE -> web = content.has(0, "webm");
            case SCALE -> scale = number(content, 0, Math.min(8, content.size()));
            case DURATION ->
                duration = content.size() == 4
                        ? Float.intBitsToFloat((int) content.u32(0))
                        : Double.longBitsToDouble(number(content, 0, 8));
            case WIDTH -> width = size(content);
            case HEIGHT -> height = size(content);
            default -> {
                // nothing that matters here
            }
        }
    }

    private static int size(Bytes content) throws Damaged {
        return (int) Math.min(Short.MAX_VALUE, number(content, 0, Math.min(4, content.size())));
    }
}
