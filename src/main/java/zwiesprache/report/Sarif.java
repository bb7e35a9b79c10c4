package zwiesprache.report;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.diagnostic.Waived;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.Origin;

/**
 * Findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020): one run; a rule for each code that was found, with its
 * explanation as help; results with regions in Unicode code points. The fingerprint bears the name under which GitHub
 * looks for one. What a comment in the files waives comes last, as suppressed there (3.35).
 */
final class Sarif implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final Catalogue words;
    private final String version;
    private final String folder;
    private final List<Waived> waived;

    Sarif(Catalogue words, String version, String folder, List<Waived> waived) {
        this.words = words;
        this.version = version;
        this.folder = folder;
        this.waived = waived;
    }

    @Override
    public String text(List<Diagnostic> findings) {
        TreeMap<String, Code> codes = new TreeMap<>();
        findings.forEach(finding -> codes.put(finding.code().id(), finding.code()));
        waived.forEach(
                each -> codes.put(each.finding().code().id(), each.finding().code()));
        return JsonText.indented(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(codes, json);
            json.writeStringProperty("language", words.language());
            json.writeStringProperty("columnKind", "unicodeCodePoints");
            results(findings, List.copyOf(codes.keySet()), json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void results(List<Diagnostic> findings, List<String> rules, JsonGenerator json) {
        Fingerprints fingerprints = new Fingerprints();
        json.writeArrayPropertyStart("results");
        for (Diagnostic finding : findings) {
            json.writeStartObject();
            result(finding, rules, fingerprints.next(finding), json);
            json.writeEndObject();
        }
        for (Waived each : waived) {
            json.writeStartObject();
            result(each.finding(), rules, fingerprints.next(each.finding()), json);
            suppression(each.waiver(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void suppression(Waiver waiver, JsonGenerator json) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "inSource");
        json.writeStringProperty("justification", waiver.reason());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void tool(TreeMap<String, Code> codes, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Zwiesprache");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        codes.values().forEach(code -> rule(code, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(Code code, JsonGenerator json) {
        ExplanationReport explanation = new ExplanationReport(words, Screen.PAPER);
        json.writeStartObject();
        json.writeStringProperty("id", code.id());
        message("shortDescription", words.meaning(code.id()), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(code.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", explanation.prose(code.id()));
        json.writeStringProperty("markdown", explanation.markdown(code.id()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Diagnostic finding, List<String> rules, String fingerprint, JsonGenerator json) {
        json.writeStringProperty("ruleId", finding.code().id());
        json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code().id()));
        json.writeStringProperty("level", level(finding.severity()));
        message("message", (words.message(finding) + ' ' + words.hint(finding)).strip(), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        // GitHub refuses a whole report for one result without a file.
        location(Spot.orSite(finding.origin(), folder), json);
        json.writeEndObject();
        json.writeEndArray();
        List<Origin> related = Spot.files(finding.related());
        if (!related.isEmpty()) {
            related(related, json);
        }
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
    }

    private void related(List<Origin> places, JsonGenerator json) {
        json.writeArrayPropertyStart("relatedLocations");
        int id = 0;
        for (Origin place : places) {
            json.writeStartObject();
            json.writeNumberProperty("id", ++id);
            location(Spot.orSite(place, folder), json);
            message("message", words.say("see-also"), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void location(Spot spot, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", spot.uri());
        json.writeEndObject();
        spot.region().ifPresent(region -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", region.start().line());
            json.writeNumberProperty("startColumn", region.start().column());
            json.writeNumberProperty("endLine", region.end().line());
            json.writeNumberProperty("endColumn", region.end().column());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void message(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }
}
