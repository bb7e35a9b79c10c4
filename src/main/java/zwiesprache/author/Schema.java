package zwiesprache.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.bind.Vocabulary;

/**
 * A JSON Schema in the making: keywords in the order in which they are stated. Of draft-07, because the editors that
 * check YAML by schemas know that one for certain and later ones in part; there {@code $ref} suffers no keyword beside
 * it.
 */
final class Schema {
    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** Anything at all. */
    static Schema any() {
        return new Schema();
    }

    /** A text; what an editor takes for a number or a truth value is one, too. */
    static Schema text() {
        return any().with("type", List.of("string", "number", "boolean"));
    }

    /** A text that is not empty. */
    static Schema filled() {
        return text().with("minLength", 1);
    }

    /** A text of a form, as a whole. */
    static Schema form(String pattern) {
        return any().with("type", "string").with("pattern", "^(?:" + pattern + ")$");
    }

    /** One of some texts; any, where there is none yet: an empty choice is no schema. */
    static Schema oneOf(List<String> texts) {
        return texts.isEmpty() ? filled() : any().with("enum", Scalars.seen(texts));
    }

    /** A whole number, however it is written. */
    static Schema number() {
        return either(any().with("type", "integer"), form(Vocabulary.INTEGER));
    }

    static Schema flag() {
        return any().with("type", "boolean");
    }

    static Schema list(Schema item) {
        return any().with("type", "array").with("items", item);
    }

    /** A list of such, or one of them alone. */
    static Schema oneOrMore(Schema item) {
        return either(item, list(item));
    }

    static Schema either(Schema... schemas) {
        return any().with("anyOf", List.of(schemas));
    }

    /** What is defined under a name, see {@link #define}. */
    static Schema ref(String name) {
        return any().with("$ref", "#/definitions/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** A map with these keys and no others. */
    static Schema map(Map<String, Schema> properties) {
        return any().with("type", "object")
                .with("properties", new LinkedHashMap<>(properties))
                .with("additionalProperties", false);
    }

    /** A map with keys of a form, all with such a value. */
    static Schema map(String keys, Schema value) {
        Map<String, Schema> pattern = new LinkedHashMap<>();
        pattern.put("^(?:" + keys + ")$", value);
        return any().with("type", "object").with("patternProperties", pattern).with("additionalProperties", false);
    }

    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /** Keys that must be there; none: nothing is said. */
    Schema requires(List<String> keys) {
        return keys.isEmpty() ? this : with("required", List.copyOf(keys));
    }

    /** What is shown beside a key. */
    Schema described(String description) {
        return with("description", description);
    }

    /** The keywords with their values: schemas, texts, numbers, truth values, lists and maps of these. */
    Map<String, Object> keywords() {
        return keywords;
    }
}
