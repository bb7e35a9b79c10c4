package zwiesprache.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts lose on their way to the reader. */
class ScriptTest {
    private static String light(String script) {
        return new String(Script.light(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void theIndentationGoesAndEachLineStaysWhereItWas() {
        assertEquals(
                "if (a) {\nb = \"  c\" + / {2}/; // d  e\n\n\n}\n",
                light("if (a) {\n    b = \"  c\" + / {2}/; // d  e\n\n   \n  }\n"));
        assertEquals("a\r\nb", light("  a\r\n\tb"));
        assertEquals("", light(""));
    }

    @Test
    void linesOfCommentAreEmptied() {
        assertEquals("\na\n\nb // c\n", light("// What it is.\n  a\n  // And why.\n  b // c\n//"));
        assertEquals("\"//\";\na / /b/", light("\"//\";\na / /b/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = `\n  b`;\n", "/* a\n  // b */ c();\n", "a = \"b\\\n  c\";\n", "a = 'b\\\r\n  c';\n"})
    void aTextThatGoesOnInTheNextLineIsLeftAlone(String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        assertSame(bytes, Script.light(bytes));
    }

    @Test
    void whatIsNoTextIsLeftAlone() {
        byte[] bytes = {'\n', ' ', (byte) 0xff};
        assertArrayEquals(bytes, Script.light(bytes));
    }

    @Test
    void theThemesOwnScriptsGetLighter() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.list(Path.of("themes/default/assets"))) {
            scripts = files.filter(each -> each.toString().endsWith(".js")).toList();
        }
        assertFalse(scripts.isEmpty());
        for (Path script : scripts) {
            String text = Files.readString(script);
            List<String> code = text.lines()
                    .map(line -> line.stripLeading().startsWith("//") ? "" : line.stripLeading())
                    .toList();
            assertEquals(code, light(text).lines().toList());
        }
    }

    /** The pages where readers search load both; compressed as well as servers can. */
    @Test
    void thoseOfTheSearchWeighFourKilobytes() throws IOException {
        int size = 0;
        for (String name : List.of("settings.js", "search.js")) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new Best(packed)) {
                out.write(Script.light(Files.readAllBytes(Path.of("themes/default/assets", name))));
            }
            size += packed.size();
        }
        System.out.println("scripts of the search: " + size);
        assertTrue(size <= 4096, "scripts of the search: " + size);
    }

    private static final class Best extends GZIPOutputStream {
        Best(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
