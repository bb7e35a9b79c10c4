package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.SourceText;

class JsonReportTest {
    private record Sample(String id, Severity severity) implements Code {}

    @Test
    void saysTheSameAsTheTerminal() {
        SourceText file = new SourceText("content/a.de.md", "x: \"</script>\"\n");
        String json = new JsonReport(Catalogue.of("de"))
                .text(
                        "Nicht gebaut",
                        List.of(new Diagnostic(
                                new Sample("ZW0442", Severity.ERROR),
                                List.of(new Argument.Name("city")),
                                file.at(3, 14),
                                Optional.empty(),
                                List.of(file.start()))));
        assertEquals("""
            {"lang":"de","title":"Nicht gebaut","close":"Schließen","problems":[{"severity":"error","label":"Fehler","code":"ZW0442",\
            "message":"Das Feld `city` fehlt.","place":"content/a.de.md:1:4","line":"x: \\"</script>\\"",\
            "from":3,"to":14,"hint":"Ergänze es; jeder Eintrag dieses Bereichs braucht es.",\
            "related":["content/a.de.md:1:1"]}]}\
            """, json);
    }
}
