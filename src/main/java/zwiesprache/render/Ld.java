package zwiesprache.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object in the making, for structured data inside a page; empty values are left out. */
final class Ld {
    private final Map<String, Object> members = new LinkedHashMap<>();

    static Ld of(String type) {
        return new Ld().put("@type", type);
    }

    Ld put(String name, String value) {
        if (!value.isEmpty()) {
            members.put(name, value);
        }
        return this;
    }

    Ld put(String name, int value) {
        members.put(name, value);
        return this;
    }

    Ld put(String name, Ld value) {
        members.put(name, value);
        return this;
    }

    Ld put(String name, List<Ld> values) {
        if (!values.isEmpty()) {
            members.put(name, values);
        }
        return this;
    }

    /** Safe inside a script element: no character there can end it (HTML, §4.12.1.3). */
    @Override
    public String toString() {
        StringBuilder json = new StringBuilder(512);
        write(json, this);
        return json.toString();
    }

    private static void write(StringBuilder to, Object value) {
        if (value instanceof Ld object) {
            char before = '{';
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                string(to.append(before), member.getKey());
                write(to.append(':'), member.getValue());
                before = ',';
            }
            to.append('}');
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                write(to.append(before), item);
                before = ',';
            }
            to.append(']');
        } else if (value instanceof Integer number) {
            to.append(number.intValue());
        } else {
            string(to, String.valueOf(value));
        }
    }

    private static void string(StringBuilder to, String text) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                to.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16));
                to.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }
}
