package zwiesprache.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        String json = new JsonReport(Catalogue.of("de"), Editor.IDEA, "C:/Eigene Dateien")
                .text(
                        "Nicht gebaut",
                        List.of(new Diagnostic(
                                new Sample("ZW0442", Severity.ERROR),
                                List.of(new Argument.Name("city")),
                                file.at(3, 14),
                                Optional.empty(),
                                List.of(
                                        file.start(),
                                        SourceText.nowhere("<command line>").start()))));
        assertEquals("""
            {"lang":"de","title":"Nicht gebaut","close":"Schließen","more":"Was heißt das?","problems":[\
            {"severity":"error","label":"Fehler","code":"ZW0442",\
            "message":"Das Feld `city` fehlt.","place":"content/a.de.md:1:4",\
            "link":"idea://open?file=C%3A/Eigene%20Dateien/content/a.de.md&line=1&column=4",\
            "line":"x: \\"</script>\\"","from":3,"to":14,\
            "hint":"Ergänze es; jeder Eintrag dieses Bereichs braucht es.","related":[\
            {"place":"content/a.de.md:1:1","link":"idea://open?file=C%3A/Eigene%20Dateien/content/a.de.md&line=1&column=1"},\
            {"place":"","link":""}]}],"explanations":{"ZW0442":"…"}}\
            """, json.replaceFirst("(\"ZW0442\":\").+(\"}})", "$1…$2"));
    }

    @Test
    void withoutAnEditorPlacesAreText() {
        SourceText file = new SourceText("content/a.de.md", "x: y");
        Diagnostic finding = new Diagnostic(
                new Sample("ZW0442", Severity.ERROR),
                List.of(new Argument.Name("city")),
                file.start(),
                Optional.empty(),
                List.of());
        String json = new JsonReport(Catalogue.of("en"), Editor.NONE, "/a").text("", List.of(finding));
        assertTrue(json.contains("\"place\":\"content/a.de.md:1:1\",\"link\":\"\""), json);
    }
}
