package zwiesprache.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/**
 * A schema, whole.
 *
 * @param name its path in the folder of schemas, without ending
 * @param keywords its keywords, those of the standard first
 */
record SchemaFile(String name, Map<String, Object> keywords) {
    static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    /** Tells a schema that may be overwritten from one that somebody else has made. */
    static final String MADE = "Made by `zwiesprache schema`.";

    SchemaFile {
        keywords = Ordered.map(keywords);
    }

    /** @param definitions what the schema refers to */
    static SchemaFile of(String name, String title, Schema schema, Map<String, Schema> definitions) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("$schema", DRAFT);
        keywords.put("$comment", MADE);
        keywords.put("title", title);
        keywords.putAll(schema.keywords());
        if (!definitions.isEmpty()) {
            keywords.put("definitions", new LinkedHashMap<>(definitions));
        }
        return new SchemaFile(name, keywords);
    }

    /** The keys that a map by this schema may have; none if it is no such map. */
    List<String> keys() {
        return keywords.get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    byte[] bytes() {
        return SchemaText.bytes(keywords);
    }
}
