package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final String PROSE = "# ZW9999\n\n## de\nEins\nzwei.\n\nDrei.\n\n## ru\nРаз.\n\n## en\nOne.\n";

    @Test
    void readsProseAndExamples() {
        Explanation read = new ExplanationText("ZW9999", PROSE + """

            ## wrong content/a.de.md
            ~~~
            ---
            title: A
            ---
            ## no heading
            ~~~

            ## wrong without content/b.de.md

            ## right content/a.de.md

            ~~~~
            ~~~
            ~~~~
            ## right
            ~~~
            zwiesprache build
            ~~~
            """).explanation();
        assertEquals("Eins\nzwei.\n\nDrei.", read.words("de"));
        assertEquals("Раз.", read.words("ru"));
        assertEquals("One.", read.words("fr"));
        assertEquals(
                List.of(
                        new Explanation.Example("content/a.de.md", Optional.of("---\ntitle: A\n---\n## no heading\n")),
                        new Explanation.Example("content/b.de.md", Optional.empty())),
                read.wrong());
        assertEquals(
                List.of(
                        new Explanation.Example("content/a.de.md", Optional.of("~~~\n")),
                        new Explanation.Example("", Optional.of("zwiesprache build\n"))),
                read.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# ZW1234;                   | line 1",
                "PROSE;## fr;Un.;            | line 14",
                "PROSE;## de;Noch einmal.;   | line 16",
                "PROSE;## wrong x;~~~;a;     | line 17",
                "PROSE;## wrong x;a;         | line 15",
                "PROSE;## wrong x;~~~;~~~;   | line 17",
                "PROSE;### text;             | line 14",
            })
    void aSlipIsNamedWithItsLine(String text, String said) {
        String file = text.replace(';', '\n').replace("PROSE\n", PROSE);
        IllegalStateException slip =
                assertThrows(IllegalStateException.class, () -> new ExplanationText("ZW9999", file).explanation());
        assertTrue(slip.getMessage().startsWith("explain/ZW9999.md, " + said + ":"), slip.getMessage());
    }

    @Test
    void whatNobodyExplainsIsAbsent() {
        assertEquals(Optional.empty(), Explanation.of("ZW9999"));
    }
}
