package zwiesprache.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Waived;
import zwiesprache.diagnostic.Waiver;
import zwiesprache.text.Origin;

/**
 * Findings as JSON, one object per line: {@code code}, {@code severity} ({@code error} or {@code warning}), {@code
 * file}, {@code line}, {@code column}, {@code endLine}, {@code endColumn}, {@code message}, {@code hint}, {@code
 * suggestion}, and {@code related}, a list of places with the same keys. Lines and columns count from 1, columns in
 * Unicode code points; the end is the place after the last character. What there is not is left out. At the end come
 * those that comments in the files waive, with {@code waived} ({@code true}) and {@code reason}.
 */
final class JsonLines implements Report {
    private final Catalogue words;
    private final String folder;
    private final List<Waived> waived;

    JsonLines(Catalogue words, String folder, List<Waived> waived) {
        this.words = words;
        this.folder = folder;
        this.waived = waived;
    }

    @Override
    public String text(List<Diagnostic> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(finding -> out.append(JsonText.line(json -> write(finding, Optional.empty(), json)))
                .append('\n'));
        waived.forEach(each -> out.append(
                        JsonText.line(json -> write(each.finding(), Optional.of(each.waiver()), json)))
                .append('\n'));
        return out.toString();
    }

    private void write(Diagnostic finding, Optional<Waiver> waiver, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        place(finding.origin(), json);
        json.writeStringProperty("message", words.message(finding));
        String hint = words.hint(finding);
        if (!hint.isEmpty()) {
            json.writeStringProperty("hint", hint);
        }
        finding.suggestion().ifPresent(meant -> json.writeStringProperty("suggestion", meant));
        List<Origin> related = Spot.files(finding.related());
        if (!related.isEmpty()) {
            json.writeArrayPropertyStart("related");
            for (Origin place : related) {
                json.writeStartObject();
                place(place, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        waiver.ifPresent(by -> {
            json.writeBooleanProperty("waived", true);
            json.writeStringProperty("reason", by.reason());
        });
        json.writeEndObject();
    }

    private void place(Origin origin, JsonGenerator json) {
        Spot.of(origin, folder).ifPresent(spot -> {
            json.writeStringProperty("file", spot.path());
            spot.region().ifPresent(region -> {
                json.writeNumberProperty("line", region.start().line());
                json.writeNumberProperty("column", region.start().column());
                json.writeNumberProperty("endLine", region.end().line());
                json.writeNumberProperty("endColumn", region.end().column());
            });
        });
    }
}
