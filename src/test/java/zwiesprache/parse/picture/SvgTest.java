package zwiesprache.parse.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.golden.Walkthrough;
import zwiesprache.model.Picture;
import zwiesprache.text.Limits;

/**
 * Drawings are published cleaned, or not at all. Each file of the fixtures holds a drawing, what is published of it under
 * {@code -- CLEANED --}, and what is reported under {@code -- REPORT --}. {@code -Dgolden=overwrite} writes both and
 * fails.
 */
class SvgTest {
    private static final Path FIXTURES = Path.of("src/test/resources/picture/svg");
    private static final String CLEANED = "-- CLEANED --\n";
    private static final String REPORT = "-- REPORT --\n";

    private final Diagnostics log = new Diagnostics();

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }

    private String cleaned(String drawing) {
        return PictureReader.published("a.svg", drawing.getBytes(StandardCharsets.UTF_8), log)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isCleanedOrRefused(Path fixture) throws IOException {
        String text = Files.readString(fixture);
        String drawing = text.substring(0, text.indexOf(CLEANED));
        String cleaned = cleaned(drawing);
        String reports = Walkthrough.reports(log);
        String made = drawing + CLEANED + cleaned + REPORT + reports + (reports.isEmpty() ? "" : "\n");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(fixture, made);
            fail("written: " + fixture);
        }
        assertEquals(text, made);
        if (!cleaned.isEmpty()) {
            assertEquals(cleaned, cleaned(cleaned), "what is clean stays as it is");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "width='20' height='10',20x10",
        "width='20px' height='10px' viewBox='0 0 1 1',20x10",
        "viewBox='0 0 300 200',300x200",
        "width='150' viewBox='0 0 300 200',150x100",
        "height='100' viewBox='0 0 300 200',150x100",
        "width='100%' height='100%' viewBox='0 0 300 200',300x200",
        "width='1in' height='2.54cm',96x96",
        "width='210mm' height='297mm',794x1123",
        "width='72pt' height='6pc',96x96",
        "width='10em' height='5',0x5",
        "width='-5' height='1e999',0x0",
        "viewBox='0 0 x y',0x0",
        "'',0x0"
    })
    void theSizeIsWhatTheDrawingStates(String attributes, String size) {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";
        Optional<Picture> picture =
                PictureReader.look("a.svg", drawing.getBytes(StandardCharsets.UTF_8), Limits.STANDARD, log);

        assertEquals(Optional.of(size), picture.map(each -> each.width() + "x" + each.height()));
    }

    @Test
    void bombsAreRefusedSoon() {
        StringBuilder laughs = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'><g id='a0'><path/></g>");
        for (int i = 1; i <= 20; i++) {
            laughs.append("<g id='a").append(i).append("'>");
            laughs.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        String head = "<svg xmlns='http://www.w3.org/2000/svg'>";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals("", cleaned(laughs + "</svg>"));
            assertEquals("", cleaned(head + "<g>".repeat(200_000)));
            assertEquals("", cleaned(head + "<g/>".repeat(200_000) + "</svg>"));
            assertEquals("", cleaned(head + "<g id='a'><use href='#a'/></g></svg>"));
            assertEquals("", cleaned(head + " ".repeat(5 << 20) + "</svg>"));
            assertEquals("", cleaned(head + "<script/>".repeat(100_000) + "</svg>"));
            assertEquals("", cleaned(head + "<g " + "a".repeat(3 << 20) + "='1'/></svg>"));
        });
        assertEquals(
                List.of("SVG_ACTIVE", "SVG_NOT_XML", "SVG_TOO_MUCH"),
                log.sorted().stream()
                        .map(each -> each.code().toString())
                        .distinct()
                        .sorted()
                        .toList());
        assertEquals(
                20,
                log.sorted().stream()
                        .filter(each -> each.code() == PictureCode.SVG_ACTIVE)
                        .count());
    }

    /** Whatever ends the lines, wherever more than a byte or a character stands before. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreExact(String end) {
        String drawing = String.join(
                end,
                "\uFEFF<svg xmlns='http://www.w3.org/2000/svg'>",
                "<title>Ж😀" + "é</title>",
                "<!-- 😀 --><script/>",
                "</svg>");

        assertEquals("", cleaned(drawing));
        assertEquals("SVG_ACTIVE a.svg:3:11 `<script/>` (script)", Walkthrough.reports(log));
    }

    @Test
    void whatIsNotUtf8IsNotRead() {
        byte[] latin = "<svg xmlns='http://www.w3.org/2000/svg'><title>\u00e9</title></svg>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(Optional.empty(), PictureReader.published("a.svg", latin, log));
        assertEquals("NOT_UTF8 a.svg:1:48 `\uFFFD` ()", Walkthrough.reports(log));
    }
}
