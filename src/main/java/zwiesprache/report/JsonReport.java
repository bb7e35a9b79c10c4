package zwiesprache.report;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Origin;

/**
 * Findings as JSON, in words, for a page to show: {@code {lang, title, close, problems: [{severity, label, code,
 * message, place, line, from, to, hint, related: []}]}}. {@code severity} is {@code error} or {@code warning}, {@code
 * label} the word for it, {@code close} what a button says; {@code line} is the source line, marked from {@code from}
 * to {@code to} in UTF-16 units; what there is not is an empty text.
 */
public final class JsonReport {
    private final Catalogue words;

    public JsonReport(Catalogue words) {
        this.words = words;
    }

    /** @param title stands above the findings */
    public String text(String title, List<Diagnostic> findings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("lang", words.language());
            json.writeStringProperty("title", title);
            json.writeStringProperty("close", words.say("close"));
            json.writeArrayPropertyStart("problems");
            findings.forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    private void write(Diagnostic finding, JsonGenerator json) {
        String severity = finding.severity() == Severity.ERROR ? "error" : "warning";
        json.writeStartObject();
        json.writeStringProperty("severity", severity);
        json.writeStringProperty("label", words.say(severity));
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("message", words.message(finding));
        json.writeStringProperty("place", place(finding.origin()));
        Excerpt excerpt = Excerpt.of(finding.origin()).orElse(new Excerpt(0, "", 0, 0));
        json.writeStringProperty("line", excerpt.text());
        json.writeNumberProperty("from", excerpt.from());
        json.writeNumberProperty("to", excerpt.to());
        json.writeStringProperty("hint", words.hint(finding));
        json.writeArrayPropertyStart("related");
        finding.related().forEach(related -> json.writeString(Plain.place(related)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String place(Origin origin) {
        String path = origin.source().path();
        return path.startsWith("<") && origin.source().text().isEmpty() ? "" : Plain.place(origin);
    }
}
