package zwiesprache.parse.picture;

import zwiesprache.model.Picture;
import zwiesprache.model.Picture.Type;

/** Goes through the segments of a JPEG from SOI to EOI (ITU T.81, annex B). */
final class Jpeg {
    private final Bytes bytes;
    private long at = 2;
    private int width;
    private int height;
    private boolean located;
    private int orientation = 1;

    private Jpeg(Bytes bytes) {
        this.bytes = bytes;
    }

    static Picture read(Bytes bytes) throws Damaged {
        Jpeg jpeg = new Jpeg(bytes);
        jpeg.segments();
        boolean lying = jpeg.orientation >= 5; // turned by a quarter: browsers show it upright
        return Heads.picture(
                Type.JPEG, lying ? jpeg.height : jpeg.width, lying ? jpeg.width : jpeg.height, jpeg.located, false);
    }

    private void segments() throws Damaged {
        for (int marker = marker(); marker != 0xd9; marker = marker()) {
            boolean alone = marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
            if (!alone) {
                int length = bytes.u16(at);
                segment(marker, bytes.part(at + 2, length - 2L));
                at += length;
            }
            if (marker == 0xda) {
                scan();
            }
        }
    }

    private int marker() throws Damaged {
        if (bytes.u8(at) != 0xff) {
            throw new Damaged();
        }
        while (bytes.u8(at) == 0xff) { // any number of fill bytes may come before
            at++;
        }
        int marker = bytes.u8(at++);
        if (marker == 0) {
            throw new Damaged();
        }
        return marker;
    }

    private void segment(int marker, Bytes content) throws Damaged {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame && width == 0) {
            height = content.u16(1);
            width = content.u16(3);
        } else if (marker == 0xe1 && content.has(0, "Exif\0\0")) {
            Exif exif = Exif.read(content.from(6));
            located |= exif.located();
            orientation = exif.orientation();
        } else if (marker == 0xe1) {
            located |= Exif.isLocatedXmp(content);
        }
    }

    /** Passes over coded data: in it, 0xff is followed by 0, or by a restart marker. */
    private void scan() throws Damaged {
        while (true) {
            if (bytes.u8(at) == 0xff) {
                int next = bytes.u8(at + 1);
                if (next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                    return;
                }
            }
            at++;
        }
    }
}
