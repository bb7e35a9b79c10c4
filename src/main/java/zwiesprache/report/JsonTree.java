package zwiesprache.report;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** JSON of maps, lists, texts, numbers and truth values, indented for people who look into it. */
public final class JsonTree {
    private JsonTree() {}

    /** @param value a text, a number, a truth value, or a list or map of these; keys in the map's order */
    public static String text(Object value) {
        return JsonText.indented(json -> write(value, json));
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, each) -> {
                json.writeName(String.valueOf(key));
                write(each, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> write(each, json));
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
