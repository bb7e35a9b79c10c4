package zwiesprache.parse.picture;

import java.util.Optional;
import zwiesprache.model.Picture;
import zwiesprache.model.Picture.Type;

/** Reads the heads of pictures, and goes through their parts to the end, so that one cut off is noticed. */
final class Heads {
    /** How far into a drawing its first element may begin. */
    private static final int PROLOGUE = 4096;

    private Heads() {}

    /** What kind of picture some bytes are, by their beginning. */
    static Optional<Type> type(Bytes bytes) {
        if (bytes.has(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Type.PNG);
        }
        if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(Type.JPEG);
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return Optional.of(Type.GIF);
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return Optional.of(Type.WEBP);
        }
        if (Avif.is(bytes)) {
            return Optional.of(Type.AVIF);
        }
        return isSvg(bytes) ? Optional.of(Type.SVG) : Optional.empty();
    }

    /** A text that begins with a tag, and soon has one called svg. */
    private static boolean isSvg(Bytes bytes) {
        try {
            String text = bytes.part(0, Math.min(bytes.size(), PROLOGUE)).characters();
            String bare = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).strip();
            return bare.startsWith("<") && (bare.contains("<svg") || bare.contains(":svg"));
        } catch (Damaged impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param type any but SVG, the one that the bytes are */
    static Picture read(Type type, Bytes bytes) throws Damaged {
        return switch (type) {
            case PNG -> png(bytes);
            case JPEG -> Jpeg.read(bytes);
            case GIF -> gif(bytes);
            case WEBP -> Webp.read(bytes);
            case AVIF -> Avif.read(bytes);
            case SVG -> throw new IllegalStateException("a drawing has no head");
        };
    }

    /** Nothing is shown that has no width or no height. */
    static Picture picture(Type type, long width, long height, boolean located, boolean moving) throws Damaged {
        if (width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw new Damaged();
        }
        return new Picture(type, (int) width, (int) height, located, moving);
    }

    /** Chunks with checksums from IHDR to IEND (PNG, third edition, section 5). */
    private static Picture png(Bytes bytes) throws Damaged {
        boolean located = false;
        boolean moving = false;
        boolean data = false;
        if (!bytes.has(12, "IHDR")) {
            throw new Damaged();
        }
        for (long at = 8; ; ) {
            long length = bytes.u32(at);
            Bytes named = bytes.part(at + 4, length + 4);
            Bytes content = named.from(4);
            if (named.crc() != bytes.u32(at + 8 + length)) {
                throw new Damaged();
            }
            located |= named.has(0, "eXIf") && Exif.read(content).located();
            located |= named.has(0, "iTXtXML:com.adobe.xmp") && Exif.isLocatedXmp(content);
            moving |= named.has(0, "acTL") && content.u32(0) > 1;
            data |= named.has(0, "IDAT");
            if (named.has(0, "IEND")) {
                break;
            }
            at += length + 12;
        }
        if (!data) {
            throw new Damaged();
        }
        return picture(Type.PNG, bytes.u32(16), bytes.u32(20), located, moving);
    }

    /** Blocks from the screen descriptor to the trailer (GIF 89a, appendix B). */
    private static Picture gif(Bytes bytes) throws Damaged {
        int frames = 0;
        long at = 13 + colours(bytes.u8(10));
        for (int block = bytes.u8(at); block != 0x3b; block = bytes.u8(at)) {
            if (block == 0x21) { // an extension: its label, then sub-blocks
                at = afterBlocks(bytes, at + 2);
            } else if (block == 0x2c) { // a frame: descriptor, colours, code size, then sub-blocks
                frames++;
                at = afterBlocks(bytes, at + 11 + colours(bytes.u8(at + 9)));
            } else {
                throw new Damaged();
            }
        }
        if (frames == 0) {
            throw new Damaged();
        }
        return picture(Type.GIF, bytes.little16(6), bytes.little16(8), false, frames > 1);
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static long afterBlocks(Bytes bytes, long from) throws Damaged {
        long at = from;
        for (int length = bytes.u8(at); length > 0; length = bytes.u8(at)) {
            at += length + 1L;
        }
        return at + 1;
    }
}
