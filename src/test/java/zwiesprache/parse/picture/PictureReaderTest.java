package zwiesprache.parse.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Picture;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** Heads of pictures are read as they are, and those that lie are found out, quickly and within their bounds. */
class PictureReaderTest {
    private static final Path PICTURES = Path.of("src/test/resources/picture");

    private final Diagnostics log = new Diagnostics();

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(PICTURES.resolve(name));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private String look(String name, byte[] bytes) {
        Optional<Picture> picture = PictureReader.look(name, bytes, Limits.STANDARD, log);
        return picture.map(each -> each.type() + " " + each.width() + "x" + each.height()
                        + (each.located() ? " located" : "")
                        + (each.moving() ? " moving" : ""))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,PNG 37x21",
        "a.jpg,JPEG 37x21",
        "a.gif,GIF 37x21",
        "a.webp,WEBP 37x21",
        "ll.webp,WEBP 37x21",
        "a.avif,AVIF 37x21",
        "anim.gif,GIF 37x21 moving",
        "anim.webp,WEBP 37x21 moving"
    })
    void headsAreRead(String name, String picture) {
        assertEquals(picture, look(name, sample(name)));
        assertEquals(
                picture.endsWith("moving") ? "MOVING " + name + ":1:1 (" + picture.split(" ")[0] + ")" : "",
                Walkthrough.reports(log));
        assertEquals(
                Optional.of(true),
                PictureReader.published(name, sample(name), log).map(bytes -> Arrays.equals(bytes, sample(name))));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,b.jpg,OTHER_TYPE b.jpg:1:1 (.jpg; .png)",
        "a.jpg,b.PNG,OTHER_TYPE b.PNG:1:1 (.png; .jpg)",
        "a.jpg,b.JPEG,''",
        "a.gif,b.svg,OTHER_TYPE b.svg:1:1 (.svg; .gif)",
        "a.avif,b.webp,OTHER_TYPE b.webp:1:1 (.webp; .avif)"
    })
    void theContentDecidesWhatItIs(String sample, String name, String report) {
        PictureReader.look(name, sample(sample), Limits.STANDARD, log);

        assertEquals(report.replace(';', ','), Walkthrough.reports(log));
        assertEquals(
                report.isEmpty(),
                PictureReader.published(name, sample(sample), log).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<html>", "<?php", "%PDF-1.7", "\u0000\u0000\u0000", "GIF8", "RIFFxxxxWAVE"})
    void whatIsNoPictureIsNone(String content) {
        assertEquals("none", look("a.png", content.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("NO_PICTURE a.png:1:1 (.png)", Walkthrough.reports(log));
    }

    /** A GIF says its size in its first ten bytes, and nothing else depends on it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1000 | 2000 | 64 | 500 | GIF 1000x2000 |
        1000 | 2000 |  2 |   1 | GIF 1000x2000 |
        1000 | 2001 |  2 | 500 | none          | TOO_MANY_PIXELS a.gif:1:1 (1000, 2001, 2)
        9000 | 9000 | 64 | 500 | none          | TOO_MANY_PIXELS a.gif:1:1 (9000, 9000, 64)
        9000 | 9000 | 81 | 500 | GIF 9000x9000 |
        """)
    void sizesAreBounded(int width, int height, int pixels, int weight, String picture, String report) {
        byte[] gif = sample("a.gif");
        ByteBuffer.wrap(gif)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) width)
                .putShort(8, (short) height);
        Limits limits = Limits.STANDARD.with(Limit.PIXELS, pixels).with(Limit.WEIGHT, weight);
        Optional<Picture> looked = PictureReader.look("a.gif", gif, limits, log);
        assertEquals(
                picture,
                looked.map(each -> "GIF " + each.width() + "x" + each.height()).orElse("none"));
        assertEquals(report == null ? "" : report, Walkthrough.reports(log));
    }

    @Test
    void weightIsToldAboveTheLimit() {
        byte[] heavy = Arrays.copyOf(sample("a.gif"), 3000);
        Limits limits = Limits.STANDARD.with(Limit.WEIGHT, 2);
        boolean looked = PictureReader.look("a.gif", heavy, limits, log).isPresent();
        assertEquals(looked ? "HEAVY a.gif:1:1 (3, 2)" : "DAMAGED a.gif:1:1 (GIF)", Walkthrough.reports(log));
        assertTrue(looked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.webp", "ll.webp", "a.avif", "anim.gif", "anim.webp"})
    void everyPictureThatIsCutOffIsFoundOut(String name) {
        byte[] whole = sample(name);
        for (int length = 0; length < whole.length; length++) {
            assertEquals("none", look(name, Arrays.copyOf(whole, length)), "cut after " + length + " bytes");
        }
        assertTrue(Walkthrough.reports(log).contains("DAMAGED " + name + ":1:1 ("));
    }

    /** Each byte is replaced by others: whatever it was, the answer comes soon, and it is an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"a.png", "a.jpg", "a.gif", "a.webp", "ll.webp", "a.avif", "anim.webp"})
    void bytesThatLieDoNoHarm(String name) {
        byte[] whole = sample(name);
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int at = 0; at < whole.length; at++) {
                for (int other : new int[] {0, 1, 0x7f, 0x80, 0xff, random.nextInt(256)}) {
                    byte[] changed = whole.clone();
                    changed[at] = (byte) other;
                    PictureReader.look(name, changed, Limits.STANDARD, new Diagnostics());
                    byte[] more = whole.clone();
                    for (int i = at; i < Math.min(more.length, at + 4); i++) {
                        more[i] = (byte) other;
                    }
                    PictureReader.look(name, more, Limits.STANDARD, new Diagnostics());
                }
            }
        });
    }

    @Test
    void tooManyPixelsAreRefusedByTheHeadAlone() {
        byte[] bomb = png(chunk("IHDR", "0000c350 0000c350 08 00 00 00 00"), chunk("IDAT", ""), chunk("IEND", ""));

        assertEquals("none", look("a.png", bomb));
        assertEquals("TOO_MANY_PIXELS a.png:1:1 (50000, 50000, 64)", Walkthrough.reports(log));
    }

    @Test
    void aSizeThatIsNoneIsDamage() {
        for (String size : List.of("00000000 00000001", "00000001 00000000", "ffffffff 00000001")) {
            assertEquals(
                    "none",
                    look("a.png", png(chunk("IHDR", size + "08 00 00 00 00"), chunk("IDAT", ""), chunk("IEND", ""))));
        }
        assertEquals("DAMAGED a.png:1:1 (PNG)", Walkthrough.reports(log));
    }

    @Test
    void aChecksumThatIsWrongIsDamage() {
        byte[] changed = sample("a.png");
        changed[changed.length - 20] ^= 1;

        assertEquals("none", look("a.png", changed));
        assertEquals("DAMAGED a.png:1:1 (PNG)", Walkthrough.reports(log));
    }

    private static final String HEAD = "00000025 00000015 08 00 00 00 00";

    @Test
    void placesAreFoundInPng() {
        byte[] exif = png(chunk("IHDR", HEAD), chunk("eXIf", exif(true, 1)), chunk("IDAT", ""), chunk("IEND", ""));
        byte[] xmp = png(
                chunk("IHDR", HEAD),
                chunk("iTXt", hex("XML:com.adobe.xmp\0\0\0\0\0<x exif:GPSLatitude='52,31N'/>")),
                chunk("IDAT", ""),
                chunk("IEND", ""));
        byte[] moving =
                png(chunk("IHDR", HEAD), chunk("acTL", "00000002 00000000"), chunk("IDAT", ""), chunk("IEND", ""));

        assertEquals("PNG 37x21 located", look("a.png", exif));
        assertEquals("PNG 37x21 located", look("b.png", xmp));
        assertEquals("PNG 37x21 moving", look("c.png", moving));
        assertEquals(
                "LOCATION a.png:1:1 (PNG)\nLOCATION b.png:1:1 (PNG)\nMOVING c.png:1:1 (PNG)", Walkthrough.reports(log));
    }

    @Test
    void placesAndTurnsAreFoundInJpeg() {
        assertEquals("JPEG 37x21 located", look("a.jpg", jpeg("Exif\0\0", exif(true, 1))));
        assertEquals("JPEG 37x21", look("b.jpg", jpeg("Exif\0\0", exif(false, 3))));
        assertEquals("JPEG 21x37", look("c.jpg", jpeg("Exif\0\0", exif(false, 6))));
        assertEquals("JPEG 37x21", look("d.jpg", jpeg("Exif\0\0", exif(false, 99))));
        assertEquals(
                "JPEG 37x21 located",
                look("e.jpg", jpeg("http://ns.adobe.com/xap/1.0/\0", hex("<rdf exif:GPSLongitude='13,24E'>"))));
        assertEquals("JPEG 37x21", look("f.jpg", jpeg("Exif\0\0", "4949 2a00 ffffff7f")));
        assertEquals("JPEG 37x21", look("g.jpg", jpeg("Exif\0\0", "4d4d 002a 00000008 ffff")));
        assertEquals("LOCATION a.jpg:1:1 (JPEG)\nLOCATION e.jpg:1:1 (JPEG)", Walkthrough.reports(log));
    }

    @Test
    void placesAreFoundInWebp() {
        byte[] simple = sample("a.webp");
        byte[] chunks = join(
                bytes(hex("VP8X") + "0a000000 08000000 240000 140000"),
                Arrays.copyOfRange(simple, 12, simple.length),
                bytes(hex("EXIF") + little(size(exif(true, 1))) + exif(true, 1)));
        byte[] file = join(bytes(hex("RIFF") + little(chunks.length + 4) + hex("WEBP")), chunks);

        assertEquals("WEBP 37x21 located", look("a.webp", file));
    }

    @Test
    void theSizeOfAnAvifIsThatOfItsPrimaryItemTurned() {
        String thumb = box("ispe", "00000000 00000001 00000001");
        String main = box("ispe", "00000000 00000025 00000015");
        String turned = box("irot", "01");
        String table = box("ipma", "00000000 00000002 0007 01 01 0009 02 82 03");
        String item = "00000000" + box("pitm", "00000000 0009");
        String properties = box("iprp", box("ipco", thumb + main + turned) + table);
        String type = box("ftyp", hex("mif1") + "00000000" + hex("miafavif"));
        String data = box("mdat", exif(true, 1));

        assertEquals("AVIF 21x37", look("a.avif", bytes(type + box("meta", item + properties) + data)));
        assertEquals(
                "AVIF 21x37 located",
                look("b.avif", bytes(type + box("meta", item + box("iinf", hex("Exif")) + properties) + data)));
        assertEquals("LOCATION b.avif:1:1 (AVIF)", Walkthrough.reports(log));
    }

    /** Files that are nothing but what makes a careless reader loop, recurse or reserve memory. */
    @Test
    void hostileStructuresAreAnsweredSoon() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            byte[] many = new byte[16 << 20];
            byte[] type = bytes(box("ftyp", hex("avif") + "00000000" + hex("avif")));
            System.arraycopy(type, 0, many, 0, type.length);
            for (int at = type.length; at + 8 <= many.length; at += 8) { // two million empty boxes
                many[at + 3] = 8;
            }
            assertEquals("none", look("boxes.avif", many));

            byte[] marks = repeated(type, "4949 2a00", 16 << 20);
            assertEquals("none", look("marks.avif", marks));

            byte[] entries = repeated(
                    bytes("ffd8 ffe1 fffc" + hex("Exif\0\0") + "4d4d 002a 00000008 ffff"),
                    "8825 0004 00000001 00000008",
                    16 << 20);
            assertEquals("none", look("entries.jpg", entries));

            byte[] fill = repeated(bytes("ffd8 ff"), "ff", 16 << 20);
            assertEquals("none", look("fill.jpg", fill));

            byte[] chunks =
                    repeated(join(bytes("89504e47 0d0a1a0a"), bytes(chunk("IHDR", HEAD))), chunk("abCd", ""), 16 << 20);
            assertEquals("none", look("chunks.png", chunks));

            byte[] frames =
                    repeated(bytes(hex("GIF89a") + "2500 1500 000000"), "2c 0000 0000 2500 1500 00 02 00", 16 << 20);
            assertEquals("none", look("frames.gif", frames));
        });
        assertTrue(Walkthrough.reports(log).lines().allMatch(line -> line.startsWith("DAMAGED")));
        assertEquals(6, log.sorted().size());
    }

    @Test
    void heavyPicturesAreReported() {
        byte[] heavy = join(sample("a.gif"), new byte[500_001]);

        assertEquals("GIF 37x21", look("a.gif", heavy));
        assertEquals("HEAVY a.gif:1:1 (500, 500)", Walkthrough.reports(log));
    }

    private static byte[] repeated(byte[] head, String unit, int size) {
        byte[] bytes = Arrays.copyOf(head, size);
        byte[] one = bytes(unit);
        for (int at = head.length; at + one.length <= size; at += one.length) {
            System.arraycopy(one, 0, bytes, at, one.length);
        }
        return bytes;
    }

    /** A TIFF with one directory: a turn, and maybe a place; hexadecimal. */
    private static String exif(boolean place, int turn) {
        String turned = "0112 0003 00000001 " + String.format("%04x", turn) + "0000";
        return place
                ? "4d4d 002a 00000008 0002" + turned + "8825 0004 00000001 00000026 00000000"
                        + "0001 0002 0005 00000003 00000000 00000000"
                : "4d4d 002a 00000008 0001" + turned + "00000000";
    }

    private static byte[] jpeg(String name, String content) {
        byte[] plain = sample("a.jpg");
        byte[] inside = bytes(hex(name) + content);
        byte[] segment = join(bytes("ffe1" + String.format("%04x", inside.length + 2)), inside);
        return join(Arrays.copyOf(plain, 2), segment, Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] png(String... chunks) {
        return bytes("89504e47 0d0a1a0a" + String.join("", chunks));
    }

    private static String chunk(String name, String content) {
        CRC32 sum = new CRC32();
        sum.update(bytes(hex(name) + content));
        return String.format("%08x", size(content)) + hex(name) + content + String.format("%08x", (int) sum.getValue());
    }

    private static String box(String name, String content) {
        return String.format("%08x", size(content) + 8) + hex(name) + content;
    }

    private static int size(String hex) {
        return bytes(hex).length;
    }

    private static String little(int number) {
        return String.format("%08x", Integer.reverseBytes(number));
    }

    private static String hex(String characters) {
        StringBuilder hex = new StringBuilder();
        for (char c : characters.toCharArray()) {
            hex.append(String.format("%02x", (int) c));
        }
        return hex.toString();
    }

    private static byte[] bytes(String hex) {
        String digits = hex.replace(" ", "");
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
