package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.sarif, SARIF",
        "a.sarif.json, SARIF",
        "A.SARIF, SARIF",
        "junit.xml, JUNIT",
        "junit-check.xml, JUNIT",
        "x.xml, JUNIT",
        "gl-code-quality-report.json, GITLAB",
        "gl-code-quality.json, GITLAB",
        "findings.json, JSON",
        "findings.jsonl, JSON",
        "findings.ndjson, JSON"
    })
    void aFilesNameTellsItsForm(String name, Format format) {
        assertEquals(Optional.of(format), Format.ofFile(name));
    }

    @Test
    void otherNamesTellNothing() {
        assertEquals(Optional.empty(), Format.ofFile("report.txt"));
        assertEquals(Optional.empty(), Format.ofFile("json"));
        assertEquals(Optional.empty(), Format.named("JSON"));
        assertEquals(Optional.of(Format.GITHUB), Format.named("github"));
    }
}
