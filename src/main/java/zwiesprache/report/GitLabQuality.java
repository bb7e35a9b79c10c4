package zwiesprache.report;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;

/**
 * Findings as GitLab's code quality report: a list of {@code {description, check_name, fingerprint, severity, location:
 * {path, lines: {begin}}}}. Errors are {@code major}, warnings {@code minor}; each has a place, since GitLab drops what
 * has none.
 */
final class GitLabQuality implements Report {
    private final Catalogue words;
    private final String folder;

    GitLabQuality(Catalogue words, String folder) {
        this.words = words;
        this.folder = folder;
    }

    @Override
    public String text(List<Diagnostic> findings) {
        Fingerprints fingerprints = new Fingerprints();
        return JsonText.indented(json -> {
            json.writeStartArray();
            findings.forEach(finding -> write(finding, fingerprints.next(finding), json));
            json.writeEndArray();
        });
    }

    private void write(Diagnostic finding, String fingerprint, JsonGenerator json) {
        Spot spot = Spot.orSite(finding.origin(), folder);
        json.writeStartObject();
        json.writeStringProperty("description", (words.message(finding) + ' ' + words.hint(finding)).strip());
        json.writeStringProperty("check_name", finding.code().id());
        json.writeStringProperty("fingerprint", fingerprint);
        json.writeStringProperty("severity", finding.severity() == Severity.ERROR ? "major" : "minor");
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", spot.path());
        json.writeObjectPropertyStart("lines");
        json.writeNumberProperty("begin", spot.line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
