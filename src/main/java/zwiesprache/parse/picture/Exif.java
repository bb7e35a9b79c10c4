package zwiesprache.parse.picture;

/**
 * What matters here of EXIF, which is a TIFF (CIPA DC-008, section 4.6). One that cannot be read says nothing: browsers
 * pass it over, too.
 *
 * @param located whether it states where the picture was taken
 * @param orientation how the picture is to be turned: 1, not; 5 and more, by a quarter
 */
record Exif(boolean located, int orientation) {
    private static final Exif NONE = new Exif(false, 1);
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    /** @param tiff from its byte order mark on */
    static Exif read(Bytes tiff) {
        try {
            return new Reader(tiff).exif();
        } catch (Damaged damaged) {
            return NONE;
        }
    }

    /** Whether an XMP packet states where the picture was taken; it is looked through as text. */
    static boolean isLocatedXmp(Bytes xmp) {
        return xmp.find("GPSLatitude", 0) >= 0 || xmp.find("GPSLongitude", 0) >= 0;
    }

    /** Reads one directory, and the one for GPS that it may refer to; follows no other reference, so it ends. */
    private static final class Reader {
        private final Bytes tiff;
        private final boolean little;

        Reader(Bytes tiff) throws Damaged {
            this.tiff = tiff;
            this.little = tiff.has(0, "II");
            if (!little && !tiff.has(0, "MM") || u16(2) != 42) {
                throw new Damaged();
            }
        }

        Exif exif() throws Damaged {
            boolean located = false;
            int orientation = 1;
            boolean asked = false;
            long directory = u32(4);
            int entries = u16(directory);
            for (int i = 0; i < entries; i++) {
                long entry = directory + 2 + 12L * i;
                if (u16(entry) == ORIENTATION) {
                    int turned = u16(entry + 8);
                    orientation = turned >= 1 && turned <= 8 ? turned : 1;
                } else if (u16(entry) == GPS && !asked) { // once: a thousand references to one directory cost time
                    asked = true;
                    located = hasPlace(u32(entry + 8));
                }
            }
            return new Exif(located, orientation);
        }

        private boolean hasPlace(long directory) throws Damaged {
            int entries = u16(directory);
            for (int i = 0; i < entries; i++) {
                int tag = u16(directory + 2 + 12L * i);
                if (tag == LATITUDE || tag == LONGITUDE) {
                    return true;
                }
            }
            return false;
        }

        private int u16(long at) throws Damaged {
            return little ? tiff.little16(at) : tiff.u16(at);
        }

        private long u32(long at) throws Damaged {
            return little ? tiff.little32(at) : tiff.u32(at);
        }
    }
}
