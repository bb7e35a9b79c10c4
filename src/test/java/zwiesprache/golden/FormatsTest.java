package zwiesprache.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.diagnostic.Waived;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.report.Catalogue;
import zwiesprache.report.Format;
import zwiesprache.report.Reporter;
import zwiesprache.report.Screen;
import zwiesprache.report.TerminalReport;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/** The forms of findings over one set of awkward ones, as whole files, and against the schemas that others published. */
class FormatsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/report/formats");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Code FIELD = new Sample("ZW0440", Severity.ERROR);
    private static final Code MISSING = new Sample("ZW0442", Severity.ERROR);
    private static final Code UNREADABLE = new Sample("ZW0104", Severity.ERROR);
    private static final Code FOOTNOTE = new Sample("ZW0207", Severity.WARNING);
    private static final Code KEPT = new Sample("ZW0807", Severity.WARNING);

    private record Sample(String id, Severity severity) implements Code {}

    /** Cyrillic, emoji, tabs, quotes, markup, a line feed in a name, other places, several lines, no line, no place. */
    private static List<Diagnostic> findings() {
        SourceText cyrillic = new SourceText(
                "content/семинары/2013 09,берлин.ru.md", "---\n\tлидеры: [\"а\"] 😀 <b>&amp;</b> е\u0301 日本\n---\n");
        SourceText german = new SourceText(
                "content/a.de.md",
                "---\n"
                        + "title: A\n"
                        + "---\n\n"
                        + "Ein langer Absatz\tmit 👩‍👩‍👧 allem, was in Markdown in eine Zeile gehört, mit"
                        + " [Verweisen](@personen/allert), **Auszeichnungen** und einer Fußnote[^1], die es nicht gibt,"
                        + " und noch vielen Worten danach.\n\n"
                        + "[^2]: Zwei.\n"
                        + "[^2]: Zwei.\n");
        int note = german.text().indexOf("[^1]");
        int second = german.text().indexOf("[^2]");
        Diagnostic field = new Diagnostic(
                FIELD,
                List.of(new Argument.Name("ли\nде\"ры<&>]]>%,:"), new Argument.Name("семинары\u0000\u001b[31m\u202e")),
                at(cyrillic, "лидеры"),
                Optional.of("leaders"),
                List.of(german.at(4, 9), SourceText.nowhere("<command line>").start()));
        return List.of(
                finding(MISSING, german.at(0, 16), "город"),
                finding(MISSING, german.at(0, 16), "название"),
                finding(FOOTNOTE, german.at(note, note + 4), "1"),
                finding(FOOTNOTE, german.at(second, second + 4), "2"),
                finding(FOOTNOTE, german.at(second + 12, second + 16), "2"),
                finding(UNREADABLE, SourceText.nowhere("content/bild 1.jpg").start(), "content/bild 1.jpg"),
                field,
                finding(FIELD, at(cyrillic, "е\u0301"), "е\u0301", "日本"),
                finding(KEPT, SourceText.nowhere("<output>").start(), "a.jpg"),
                finding(KEPT, SourceText.nowhere("<output>").start(), "b.jpg"));
    }

    /** One finding that counts, and two of the same file that do not, for a reason that has to be escaped. */
    private static String waived(Format format, String language) {
        Reporter reporter = new Reporter(Catalogue.of(language), "1.2.3", "");
        return reporter.text(format, findings().subList(0, 1), waived());
    }

    private static List<Waived> waived() {
        return List.of(
                waived(findings().get(2), "steht auf S. 5"), waived(findings().get(3), "„а“ <&> \"б\" ]]>"));
    }

    private static Waived waived(Diagnostic finding, String reason) {
        Origin origin = finding.origin();
        return new Waived(finding, new Waiver(origin, origin, List.of(), reason));
    }

    private static Diagnostic finding(Code code, Origin origin, String... names) {
        List<Argument> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(new Argument.Name(name));
        }
        return new Diagnostic(code, arguments, origin, Optional.empty(), List.of());
    }

    private static Origin at(SourceText source, String words) {
        int start = source.text().indexOf(words);
        return source.at(start, start + words.length());
    }

    private static String text(Format format, String language, List<Diagnostic> findings) {
        return new Reporter(Catalogue.of(language), "1.2.3", "").text(format, findings);
    }

    @Test
    void everyFormIsAsExpected() {
        Map<String, String> made = new TreeMap<>();
        made.put("terminal.txt", text(Format.TERMINAL, "en", findings()));
        made.put("terminal-60.txt", new TerminalReport(Catalogue.of("ru"), new Screen(60, false)).text(findings()));
        made.put("findings.json", text(Format.JSON, "ru", findings()));
        made.put("findings.sarif", withoutHelp(text(Format.SARIF, "de", findings())));
        made.put("junit.xml", text(Format.JUNIT, "de", findings()));
        made.put("github.txt", text(Format.GITHUB, "en", findings()));
        made.put("gl-code-quality.json", text(Format.GITLAB, "de", findings()));
        made.put("waived.json", waived(Format.JSON, "ru"));
        made.put("waived.sarif", withoutHelp(waived(Format.SARIF, "de")));
        made.put("waived.xml", waived(Format.JUNIT, "de"));
        Golden.compare(made, EXPECTED);
    }

    /** The explanations have tests of their own. */
    private static String withoutHelp(String sarif) {
        return sarif.replaceAll(
                "(?m)(\"help\": \\{\\R\\s+\"text\": \").+(\",\\R\\s+\"markdown\": \").+(\")$", "$1…$2…$3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "en"})
    void sarifIsAsItsSchemaHasIt(String language) throws IOException {
        Schema schema = schema("/schema/sarif-schema-2.1.0.json");
        assertEquals(List.of(), errors(schema, text(Format.SARIF, language, findings())));
        assertEquals(List.of(), errors(schema, text(Format.SARIF, language, List.of())));
        assertEquals(List.of(), errors(schema, waived(Format.SARIF, language)));
        assertFalse(
                errors(schema, text(Format.SARIF, language, findings()).replace("\"startLine\": 2", "\"startLine\": 0"))
                        .isEmpty());
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = FormatsTest.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in, name));
        }
    }

    private static List<String> errors(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        execution ->
                                execution.executionConfig(configuration -> configuration.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void sarifNamesRulesAndPlacesThatThereAre() {
        JsonNode run = JSON.readTree(text(Format.SARIF, "en", findings())).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").intValue());
            assertEquals(result.get("ruleId").stringValue(), rule.get("id").stringValue());
            assertFalse(rule.at("/help/text").stringValue().isBlank());
            assertEquals(1, result.get("locations").size());
        }
        JsonNode field = run.at("/results/6/locations/0/physicalLocation");
        assertEquals(
                "content/%D1%81%D0%B5%D0%BC%D0%B8%D0%BD%D0%B0%D1%80%D1%8B/2013%2009%2C%D0%B1%D0%B5%D1%80%D0%BB%D0%B8%D0%BD.ru.md",
                field.at("/artifactLocation/uri").stringValue());
        assertEquals(
                JSON.readTree("{\"startLine\": 2, \"startColumn\": 2, \"endLine\": 2, \"endColumn\": 8}"),
                field.get("region"));
    }

    @Test
    void aFingerprintIsOfOneFindingAndStaysWhenLinesAreAddedAbove() {
        assertEquals(fingerprints(findings()), fingerprints(findings()));
        assertEquals(findings().size(), new LinkedHashSet<>(fingerprints(findings())).size());
        SourceText before = new SourceText("content/a.de.md", "x\ny: 1\n");
        SourceText after = new SourceText("content/a.de.md", "new\nx\n  y: 1\n");
        SourceText other = new SourceText("content/b.de.md", "x\ny: 1\n");
        assertEquals(fingerprint(at(before, "y")), fingerprint(at(after, "y")));
        assertNotEquals(fingerprint(at(before, "y")), fingerprint(at(after, "x")));
        assertNotEquals(fingerprint(at(before, "y")), fingerprint(at(other, "y")));
    }

    private static String fingerprint(Origin origin) {
        return fingerprints(List.of(finding(MISSING, origin, "z"))).get(0);
    }

    private static List<String> fingerprints(List<Diagnostic> findings) {
        List<String> gitLab = new ArrayList<>();
        JSON.readTree(text(Format.GITLAB, "en", findings))
                .forEach(each -> gitLab.add(each.get("fingerprint").stringValue()));
        List<String> sarif = new ArrayList<>();
        JSON.readTree(text(Format.SARIF, "en", findings))
                .at("/runs/0/results")
                .forEach(each -> sarif.add(
                        each.at("/partialFingerprints/primaryLocationLineHash").stringValue()));
        assertEquals(sarif, gitLab);
        return gitLab;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ru", "en"})
    void junitIsAsSurefiresSchemaHasIt(String language) throws Exception {
        assertEquals(10, cases(text(Format.JUNIT, language, findings())));
        assertEquals(1, cases(text(Format.JUNIT, language, List.of())));
        assertEquals(3, cases(waived(Format.JUNIT, language)));
    }

    /** Surefire knows suites alone, without a root that holds them together. */
    private static int cases(String xml) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FormatsTest.class.getResource("/published/surefire-test-report.xsd"))
                .newValidator();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertEquals("testsuites", document.getDocumentElement().getTagName());
        NodeList suites = document.getDocumentElement().getElementsByTagName("testsuite");
        assertTrue(suites.getLength() > 0);
        int cases = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            validator.validate(new DOMSource(suite));
            int inSuite = suite.getElementsByTagName("testcase").getLength();
            assertEquals(String.valueOf(inSuite), suite.getAttribute("tests"));
            assertEquals(
                    suite.getAttribute("skipped"),
                    String.valueOf(suite.getElementsByTagName("skipped").getLength()));
            assertEquals(
                    suite.getAttribute("failures"),
                    String.valueOf(suite.getElementsByTagName("failure").getLength()));
            cases += inSuite;
        }
        return cases;
    }

    /** As the runner reads a line: properties up to the next {@code ::}, split at commas, each decoded. */
    @Test
    void githubReadsBackWhatWasMeant() {
        List<String> lines = text(Format.GITHUB, "en", findings()).lines().toList();
        assertEquals(findings().size(), lines.size());
        for (String line : lines) {
            String properties = line.substring(line.indexOf(' ') + 1, line.indexOf("::", 2));
            Set<String> names = List.of(properties.split(",")).stream()
                    .map(property -> property.substring(0, property.indexOf('=')))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            assertTrue(line.matches("::(error|warning) .*") && names.contains("title"), line);
        }
        assertTrue(lines.get(6)
                .startsWith("::error file=content/семинары/2013 09%2Cберлин.ru.md,line=2,col=2,endColumn=8,"));
        assertTrue(
                lines.get(6).contains("%25,:`") && lines.get(6).contains("%0ADid you mean `leaders`?"), lines.get(6));
    }

    @Test
    void jsonHasOneObjectInEachLine() {
        List<String> lines = text(Format.JSON, "de", findings()).lines().toList();
        assertEquals(findings().size(), lines.size());
        lines.forEach(line -> assertTrue(JSON.readTree(line).isObject(), line));
        assertEquals("", text(Format.JSON, "de", List.of()));
        assertEquals("", text(Format.GITHUB, "de", List.of()));
        assertEquals("[]\n", text(Format.GITLAB, "de", List.of()));
    }

    /** They would be taken for something that counts. */
    @ParameterizedTest
    @EnumSource(names = {"TERMINAL", "GITHUB", "GITLAB"})
    void whatIsWaivedHasNoPlaceInOtherForms(Format format) {
        assertEquals(text(format, "de", findings().subList(0, 1)), waived(format, "de"));
    }

    @Test
    void pathsAreSeenFromWhereTheProgramWasCalled() {
        Reporter reporter = new Reporter(Catalogue.of("en"), "1.2.3", "web/site/");
        assertTrue(reporter.text(Format.GITHUB, findings()).contains("::error file=web/site/content/a.de.md,"));
        for (Format format : Format.values()) {
            String text = reporter.text(format, findings());
            assertEquals(format != Format.TERMINAL, text.contains("web/site/content/a.de.md"), format.word());
        }
    }
}
