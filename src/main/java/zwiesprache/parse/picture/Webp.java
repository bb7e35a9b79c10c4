package zwiesprache.parse.picture;

import zwiesprache.model.Picture;
import zwiesprache.model.Picture.Type;

/** Goes through the chunks of a WebP (RFC 9649, section 2). */
final class Webp {
    private int width;
    private int height;
    private boolean located;
    private boolean data;
    private int frames;

    private Webp() {}

    static Picture read(Bytes bytes) throws Damaged {
        Webp webp = new Webp();
        Bytes file = bytes.part(0, bytes.little32(4) + 8);
        for (long at = 12; at < file.size(); ) {
            long length = file.little32(at + 4);
            webp.chunk(file.part(at, 4).characters(), file.part(at + 8, length));
            at += 8 + length + length % 2;
        }
        if (!webp.data) {
            throw new Damaged();
        }
        return Heads.picture(Type.WEBP, webp.width, webp.height, webp.located, webp.frames > 1);
    }

    /** The extended head, where there is one, comes first and counts. */
    private void chunk(String name, Bytes content) throws Damaged {
        switch (name) {
            case "VP8X" -> size(content.little24(4) + 1, content.little24(7) + 1);
            case "VP8 " -> {
                data = true;
                if (!content.has(3, "\u009d\u0001\u002a")) {
                    throw new Damaged();
                }
                size(content.little16(6) & 0x3fff, content.little16(8) & 0x3fff);
            }
            case "VP8L" -> {
                data = true;
                long bits = content.little32(1);
                if (content.u8(0) != 0x2f) {
                    throw new Damaged();
                }
                size((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
            }
            case "ANMF" -> {
                data = true;
                frames++;
            }
            case "EXIF" ->
                located |= Exif.read(content.has(0, "Exif\0\0") ? content.from(6) : content)
                        .located();
            case "XMP " -> located |= Exif.isLocatedXmp(content);
            default -> {
                // nothing that matters here
            }
        }
    }

    private void size(int wide, int high) {
        if (width == 0) {
            width = wide;
            height = high;
        }
    }
}
