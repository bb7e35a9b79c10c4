package zwiesprache.parse.picture;

import zwiesprache.model.Film;
import zwiesprache.model.Film.Type;

/** Goes through the boxes of an MP4 (ISO/IEC 14496-12, section 8) as far as the head of the film. */
final class Mp4 {
    private static final int LARGE = 1;

    private int width;
    private int height;
    private long seconds;
    private boolean film;

    private Mp4() {}

    static Film read(Bytes bytes) throws Damaged {
        if (!bytes.has(4, "ftyp")) {
            throw new Damaged();
        }
        Mp4 read = new Mp4();
        read.boxes(bytes);
        if (!read.film) {
            throw new Damaged();
        }
        return new Film(
                Type.MP4, read.width, read.height, (int) Math.min(read.seconds, Integer.MAX_VALUE), bytes.size());
    }

    private void boxes(Bytes bytes) throws Damaged {
        for (long at = 0; at < bytes.size(); ) {
            long length = bytes.u32(at);
            int head = 8;
            if (length == LARGE) {
                length = bytes.u32(at + 8) << 32 | bytes.u32(at + 12);
                head = 16;
            } else if (length == 0) {
                length = bytes.size() - at; // to the end of the file
            }
            if (length < head) {
                throw new Damaged();
            }
            Bytes box = bytes.part(at, length);
            box(box.part(4, 4).characters(), box.from(head));
            at += length;
        }
    }

    private void box(String name, Bytes content) throws Damaged {
        switch (name) {
            case "moov", "trak" -> {
                film = true;
                boxes(content);
            }
            case "mvhd" -> {
                boolean wide = content.u8(0) == 1;
                long scale = content.u32(wide ? 20 : 12);
                long length = wide ? content.u32(24) << 32 | content.u32(28) : content.u32(16);
                seconds = scale == 0 || length < 0 ? 0 : (length + scale / 2) / scale;
            }
            case "tkhd" -> track(content, content.u8(0) == 1 ? 12 : 0);
            default -> {
                // nothing that matters here
            }
        }
    }

    /** The first track that has a size is the picture; turned by a quarter where its matrix says so. */
    private void track(Bytes content, int more) throws Damaged {
        int across = content.u16(more + 76);
        int down = content.u16(more + 80);
        boolean turned = content.u32(more + 40) == 0;
        if (width == 0 && across > 0 && down > 0) {
            width = turned ? down : across;
            height = turned ? across : down;
        }
    }
}
