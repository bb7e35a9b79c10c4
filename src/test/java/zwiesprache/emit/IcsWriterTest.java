package zwiesprache.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of iCalendar: escapes, bounds, characters that stay whole. */
class IcsWriterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a, b; c\\d | a\\, b\\; c\\\\d",
                "'one\ntwo' | one\\ntwo",
                "'one\r\ntwo' | one\\ntwo",
                "'bell\u0007, half \ud83d' | 'bell\\, half '",
                "Łódź 🚋: \"x\" | Łódź 🚋: \"x\"",
            })
    void escapes(String text, String escaped) {
        assertEquals(escaped, IcsWriter.escape(text));
    }

    @Test
    void foldsAt75OctetsAndNeverInsideACharacter() {
        int[] alphabet = {'a', ' ', 'é', 'Ж', '—', '日', 0x1F68B, 0x1D11E};
        Random random = new Random(7);
        for (int length = 0; length < 400; length++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            String ics =
                    new String(new IcsWriter().text("SUMMARY", text.toString()).bytes(), StandardCharsets.UTF_8);
            assertTrue(ics.endsWith("\r\n"));
            for (String line : ics.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            }
            assertEquals("SUMMARY:" + text + "\r\n", ics.replace("\r\n ", ""));
        }
    }
}
