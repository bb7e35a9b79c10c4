package zwiesprache.handbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import zwiesprache.text.Limit;
import zwiesprache.text.Limits;

/** Tables of what files may state, from the schemas that the program writes for editors. */
final class Settings {
    private static final JsonMapper JSON = new JsonMapper();

    /** Longer lists of values help nobody. */
    private static final int MOST_VALUES = 30;

    private final Trial trial;

    Settings(Path root, String language) {
        this.trial = new Trial(Page.EXAMPLES.resolve("einstellungen/projekt"), root);
        trial.run(List.of("schema"), language);
    }

    /**
     * @param of a schema's file, and where in it the keys are: {@code site properties}, {@code section
     *     definitions/field/properties}; {@code *} is the only key of a map
     * @return a row for each key: its name, what it means, the words that it may be
     */
    String table(String of) {
        String[] parts = of.split(" ");
        JsonNode node = JSON.readTree(trial.file(".schema/" + parts[0] + ".json"));
        Set<String> required = new LinkedHashSet<>();
        for (String step : parts[1].split("/")) {
            required.clear();
            node.path("required").forEach(key -> required.add(key.asString()));
            node = step.equals("*")
                    ? node.iterator().next()
                    : node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        if (node.isEmpty()) {
            throw new AssertionError("no keys at " + of);
        }
        List<String> rows = new ArrayList<>();
        node.properties().forEach(key -> rows.add(row(key.getKey(), key.getValue(), required.contains(key.getKey()))));
        return String.join("\n", rows);
    }

    private String row(String key, JsonNode schema, boolean required) {
        Set<String> values = new LinkedHashSet<>();
        values(schema, values);
        String about = schema.path("description").asString("");
        return "| `" + key + "`" + (required ? " *" : "") + " | " + about.replace("|", "\\|") + " | "
                + (values.size() > MOST_VALUES
                        ? ""
                        : values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", ")))
                + " |";
    }

    /** The words that a value may be, wherever a schema names them; not those of the keys of a map. */
    private static void values(JsonNode schema, Set<String> values) {
        schema.path("enum").forEach(value -> values.add(value.asString()));
        if (schema.path("type").isString() && schema.path("type").asString().equals("boolean")) {
            values.add("true");
            values.add("false");
        }
        for (String key : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(key).forEach(each -> values(each, values));
        }
        if (schema.has("items")) {
            values(schema.path("items"), values);
        }
    }

    /** The limits and how much is allowed. */
    String limits() {
        Limits limits = Limits.STANDARD;
        List<String> rows = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            rows.add("| `" + limit.key() + "` | `" + limits.of(limit) + "` |");
        }
        return String.join("\n", rows);
    }
}
