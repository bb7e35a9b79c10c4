package zwiesprache.emit;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON document in the making, by Jackson's generator. Compact; {@link #line} begins lines where a diff wants them.
 */
final class Json {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes);

    Json start() {
        out.writeStartObject();
        return this;
    }

    Json start(String name) {
        out.writeObjectPropertyStart(name);
        return this;
    }

    Json end() {
        out.writeEndObject();
        return this;
    }

    Json list(String name) {
        out.writeArrayPropertyStart(name);
        return this;
    }

    Json list() {
        out.writeStartArray();
        return this;
    }

    Json endList() {
        out.writeEndArray();
        return this;
    }

    Json name(String name) {
        out.writeName(name);
        return this;
    }

    Json text(String name, String text) {
        return name(name).text(text);
    }

    Json text(String text) {
        out.writeString(Legal.text(text));
        return this;
    }

    Json number(long number) {
        out.writeNumber(number);
        return this;
    }

    Json flag(boolean on) {
        out.writeBoolean(on);
        return this;
    }

    /** A new line before the next item of a list. */
    Json line() {
        out.writeRaw('\n');
        return this;
    }

    byte[] bytes() {
        out.writeRaw('\n');
        out.close();
        return bytes.toByteArray();
    }
}
