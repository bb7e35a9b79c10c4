package zwiesprache.parse.picture;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.model.Picture;
import zwiesprache.model.Picture.Type;

/**
 * Goes through the boxes of an AVIF (ISO/IEC 14496-12, 23008-12; AV1 Image File Format): the size and the turn are
 * properties of the primary item.
 */
final class Avif {
    /** More boxes or properties than any picture has, and fewer than would fill the memory. */
    private static final int MOST = 10_000;

    /** How many places that look like EXIF are tried. */
    private static final int TRIES = 64;

    private final Bytes file;

    private Avif(Bytes file) {
        this.file = file;
    }

    /** A box: what it is called, and what is in it. */
    private record Box(String name, Bytes content) {}

    /** Whether a file's type is AVIF, or it says that it can be read as such. */
    static boolean is(Bytes bytes) {
        try {
            return bytes.has(4, "ftyp") && isBranded(bytes.part(0, bytes.u32(0)));
        } catch (Damaged damaged) {
            return false;
        }
    }

    private static boolean isBranded(Bytes type) {
        for (int at = 8; at < type.size(); at += 4) {
            if (type.has(at, "avif") || type.has(at, "avis")) {
                return true;
            }
        }
        return false;
    }

    static Picture read(Bytes bytes) throws Damaged {
        return new Avif(bytes).picture();
    }

    private Picture picture() throws Damaged {
        List<Box> boxes = boxes(file);
        find(boxes, "mdat");
        Bytes meta = find(boxes, "meta").from(4);
        List<Box> inside = boxes(meta);
        Bytes primary = find(inside, "pitm");
        long item = primary.u8(0) == 0 ? primary.u16(4) : primary.u32(4);
        List<Box> properties = boxes(find(inside, "iprp"));
        long width = 0;
        long height = 0;
        boolean lying = false;
        for (Box property : of(item, find(properties, "ipma"), boxes(find(properties, "ipco")))) {
            if (property.name().equals("ispe")) {
                width = property.content().u32(4);
                height = property.content().u32(8);
            } else if (property.name().equals("irot")) {
                lying = property.content().u8(0) % 2 == 1; // in quarters
            }
        }
        boolean moving = boxes.get(0).content().has(0, "avis");
        return Heads.picture(Type.AVIF, lying ? height : width, lying ? width : height, isLocated(meta), moving);
    }

    private static List<Box> boxes(Bytes bytes) throws Damaged {
        List<Box> boxes = new ArrayList<>();
        for (long at = 0; at < bytes.size(); ) {
            long head = 8;
            long size = bytes.u32(at);
            if (size == 1) {
                head = 16;
                size = bytes.u32(at + 8) << 32 | bytes.u32(at + 12);
            } else if (size == 0) { // to the end
                size = bytes.size() - at;
            }
            if (size < head || boxes.size() == MOST) {
                throw new Damaged();
            }
            Bytes box = bytes.part(at, size);
            boxes.add(new Box(box.part(4, 4).characters(), box.from(head)));
            at += size;
        }
        return boxes;
    }

    private static Bytes find(List<Box> boxes, String name) throws Damaged {
        for (Box box : boxes) {
            if (box.name().equals(name)) {
                return box.content();
            }
        }
        throw new Damaged();
    }

    /** The properties of an item, by the table that says which it has. */
    private static List<Box> of(long item, Bytes table, List<Box> properties) throws Damaged {
        List<Box> own = new ArrayList<>();
        boolean longIds = table.u8(0) > 0;
        boolean longIndexes = (table.u8(3) & 1) == 1;
        long entries = table.u32(4);
        long at = 8;
        for (long i = 0; i < entries; i++) { // ends with the table: each entry has three bytes at least
            boolean here = (longIds ? table.u32(at) : table.u16(at)) == item;
            at += longIds ? 4 : 2;
            int count = table.u8(at++);
            for (int j = 0; j < count; j++) {
                int index = longIndexes ? table.u16(at) & 0x7fff : table.u8(at) & 0x7f;
                at += longIndexes ? 2 : 1;
                if (own.size() == MOST) {
                    throw new Damaged();
                }
                if (here && index > 0 && index <= properties.size()) {
                    own.add(properties.get(index - 1));
                }
            }
        }
        return own;
    }

    /** Where EXIF lies in the file only tables can tell; instead, each place that looks like its beginning is tried. */
    private boolean isLocated(Bytes meta) throws Damaged {
        if (meta.find("application/rdf+xml", 0) >= 0 && Exif.isLocatedXmp(file)) {
            return true;
        }
        if (meta.find("Exif", 0) < 0) {
            return false;
        }
        for (String mark : List.of("II*\0", "MM\0*")) {
            int tries = 0;
            for (int at = file.find(mark, 0); at >= 0 && tries++ < TRIES; at = file.find(mark, at + 1)) {
                if (Exif.read(file.from(at)).located()) {
                    return true;
                }
            }
        }
        return false;
    }
}
