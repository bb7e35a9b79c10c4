package zwiesprache.emit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zwiesprache.model.Lang;
import zwiesprache.output.OutputFile;

/**
 * Writes statements about things as Turtle (https://www.w3.org/TR/turtle/) and as JSON-LD 1.1
 * (https://www.w3.org/TR/json-ld11/).
 */
final class Rdf {
    private static final Map<String, String> PREFIXES = prefixes();

    private Rdf() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        return prefixes;
    }

    /** A thing, and what is said of it: properties in order, each with its values. */
    static final class Subject {
        private final String address;
        private final String type;
        private final Map<String, List<Node>> properties = new LinkedHashMap<>();

        /** @param type with one of the prefixes, as are the names of properties */
        Subject(String address, String type) {
            this.address = address;
            this.type = type;
        }

        void link(String property, String to) {
            add(property, new Node(to, ""));
        }

        void words(String property, String words, Lang lang) {
            add(property, new Node(words, lang.tag()));
        }

        private void add(String property, Node node) {
            properties.computeIfAbsent(property, none -> new ArrayList<>()).add(node);
        }
    }

    /** @param lang of words; empty for the address of a thing */
    private record Node(String text, String lang) {}

    static OutputFile turtle(String path, List<Subject> subjects) {
        StringBuilder out = new StringBuilder(1 << 14);
        PREFIXES.forEach((prefix, address) -> out.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(address)
                .append("> .\n"));
        for (Subject subject : subjects) {
            out.append("\n<").append(subject.address).append("> a ").append(subject.type);
            subject.properties.forEach((property, nodes) -> {
                out.append(" ;\n  ").append(property).append(' ');
                for (int i = 0; i < nodes.size(); i++) {
                    out.append(i == 0 ? "" : " ,\n    ");
                    turtle(nodes.get(i), out);
                }
            });
            out.append(" .\n");
        }
        return new OutputFile(path, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void turtle(Node node, StringBuilder out) {
        if (node.lang().isEmpty()) {
            out.append('<').append(node.text()).append('>');
            return;
        }
        out.append('"');
        for (char c : Legal.text(node.text()).toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
        out.append("\"@").append(node.lang());
    }

    static OutputFile jsonLd(String path, List<Subject> subjects) {
        Json json = new Json().start().start("@context");
        PREFIXES.forEach(json::text);
        json.end().list("@graph");
        for (Subject subject : subjects) {
            json.line().start().text("@id", subject.address).text("@type", subject.type);
            subject.properties.forEach((property, nodes) -> {
                json.list(property);
                for (Node node : nodes) {
                    json.start();
                    if (node.lang().isEmpty()) {
                        json.text("@id", node.text());
                    } else {
                        json.text("@value", node.text()).text("@language", node.lang());
                    }
                    json.end();
                }
                json.endList();
            });
            json.end();
        }
        return new OutputFile(path, json.line().endList().end().bytes());
    }
}
