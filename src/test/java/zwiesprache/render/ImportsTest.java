package zwiesprache.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private final Map<String, byte[]> assets = new LinkedHashMap<>();

    private void sheet(String path, String text) {
        assets.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String resolved(String path) {
        return new String(Imports.resolved(path, assets), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsImportedStandsFirst() {
        sheet("a/one.css", "/* first */\n@import \"two.css\";\n@import \"three.css\" ;\none {}\n");
        sheet("a/two.css", "two {}");
        sheet("a/three.css", "@import \"two.css\";three {}");
        assertEquals("two {}\ntwo {}\nthree {}\n\none {}\n", resolved("a/one.css"));
    }

    @Test
    void aCircleEnds() {
        sheet("one.css", "@import \"two.css\"; one {}");
        sheet("two.css", "@import \"one.css\"; two {}");
        assertEquals(" two {}\n one {}", resolved("one.css"));
    }

    @Test
    void whatIsForTheBrowserStays() {
        for (String text : new String[] {
            "@import \"none.css\"; one {}",
            "@import \"two.css\" print; one {}",
            "@import url(two.css); one {}",
            "one {} @import \"two.css\";",
            "one::before { content: '@import \"two.css\";' }",
            "@import \"../two.css\"; one {}"
        }) {
            sheet("one.css", text);
            sheet("two.css", "two {}");
            assertEquals(text, resolved("one.css"));
        }
    }

    @Test
    void whatIsNoTextStaysAsItIs() {
        byte[] bytes = {(byte) 0xff, '@', 'i'};
        assets.put("one.css", bytes);
        assertArrayEquals(bytes, Imports.resolved("one.css", assets));
    }
}
