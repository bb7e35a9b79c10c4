package zwiesprache.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Origin;

/**
 * Findings as JSON, in words, for a page to show: {@code {lang, title, close, more, problems: [{severity, label, code,
 * message, place, link, line, from, to, hint, related: [{place, link}]}], explanations: {code: text}}}. {@code severity}
 * is {@code error} or {@code warning}, {@code label} the word for it, {@code close} and {@code more} what buttons say;
 * {@code line} is the source line, marked from {@code from} to {@code to} in UTF-16 units; {@code link} opens an editor.
 * What there is not is an empty text.
 */
public final class JsonReport {
    private final Catalogue words;
    private final Editor editor;
    private final String root;

    /** @param root the project's folder, absolute, with {@code /}, for links that open the editor */
    public JsonReport(Catalogue words, Editor editor, String root) {
        this.words = words;
        this.editor = editor;
        this.root = root.endsWith("/") ? root : root + '/';
    }

    /** The language of what is said. */
    public Catalogue words() {
        return words;
    }

    /** @param title stands above the findings */
    public String text(String title, List<Diagnostic> findings) {
        return JsonText.line(json -> {
            json.writeStartObject();
            json.writeStringProperty("lang", words.language());
            json.writeStringProperty("title", title);
            json.writeStringProperty("close", words.say("close"));
            json.writeStringProperty("more", words.say("explain.more"));
            json.writeArrayPropertyStart("problems");
            // Errors first: they are what keeps the site from being built.
            findings.stream()
                    .sorted(Comparator.comparing(Diagnostic::severity))
                    .forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("explanations");
            explain(findings, json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private void explain(List<Diagnostic> findings, JsonGenerator json) {
        TreeSet<String> codes = new TreeSet<>();
        findings.forEach(finding -> codes.add(finding.code().id()));
        for (String code : codes) {
            Explanation.of(code)
                    .ifPresent(explanation -> json.writeStringProperty(code, explanation.words(words.language())));
        }
    }

    private void write(Diagnostic finding, JsonGenerator json) {
        Severity severity = finding.severity();
        json.writeStartObject();
        json.writeStringProperty("severity", severity.name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("label", words.say(severity.name().toLowerCase(Locale.ROOT)));
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("message", words.message(finding));
        place(finding.origin(), json);
        Excerpt excerpt = Excerpt.of(finding.origin()).orElse(new Excerpt(0, "", 0, 0));
        json.writeStringProperty("line", excerpt.text());
        json.writeNumberProperty("from", excerpt.from());
        json.writeNumberProperty("to", excerpt.to());
        json.writeStringProperty("hint", words.hint(finding));
        json.writeArrayPropertyStart("related");
        for (Origin related : finding.related()) {
            json.writeStartObject();
            place(related, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(Origin origin, JsonGenerator json) {
        String path = origin.source().path();
        boolean isFile = !path.startsWith("<");
        boolean isText = !origin.source().text().isEmpty();
        json.writeStringProperty("place", isFile || isText ? Plain.place(origin) : "");
        json.writeStringProperty("link", isFile && isText ? editor.link(root + path, origin.position()) : "");
    }
}
