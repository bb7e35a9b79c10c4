package zwiesprache.author;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import zwiesprache.build.AllCodes;
import zwiesprache.build.Build;
import zwiesprache.build.BuildRequest;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.output.Memory;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.parse.yaml.YamlReader;
import zwiesprache.report.Catalogue;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** A site as an editor sees it that has its schemas: each file typed by YAML 1.2 and checked by the schema for it. */
final class EditorView {
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<Pattern, String> files = new LinkedHashMap<>();
    private final Map<String, byte[]> written;
    private final Reading reading;

    EditorView(Path root, String language) {
        this.reading = read(root);
        Schemas made = Schemas.of(
                reading.known().orElseThrow().config(),
                reading.known().orElseThrow().site(),
                AllCodes.codes().warnings(),
                wording(language));
        this.written = made.files(".schema");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        written.forEach((path, bytes) -> {
            if (!path.equals("remarkrc.json")) {
                schemas.put(path.substring(0, path.length() - 5), registry.getSchema(JSON.readTree(bytes)));
            }
        });
        made.yamlFiles().forEach((name, globs) -> globs.forEach(glob -> files.put(pattern(glob), name)));
        made.markdownFiles()
                .forEach((name, globs) -> globs.forEach(glob -> files.put(pattern(glob.substring(2)), name)));
    }

    static Reading read(Path root) {
        return Build.read(request(root));
    }

    /** All that a build finds. */
    static List<Diagnostic> findings(Path root) {
        return Build.run(request(root), new Memory()).diagnostics();
    }

    private static BuildRequest request(Path root) {
        return new BuildRequest(
                root, Optional.empty(), Optional.empty(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false, false, 2);
    }

    static Wording wording(String language) {
        Catalogue words = Catalogue.of(language);
        return new Wording() {
            @Override
            public Lang language() {
                return new Lang(words.language());
            }

            @Override
            public String say(String key, List<Argument> arguments) {
                return words.say(key, arguments.toArray(Argument[]::new));
            }
        };
    }

    Reading reading() {
        return reading;
    }

    /** The files as they are written, by path. */
    Map<String, byte[]> written() {
        return written;
    }

    JsonNode json(String name) {
        return JSON.readTree(written.get(name + ".json"));
    }

    /** The schemas for a file; there should be one. */
    List<String> schemasFor(String path) {
        return files.entrySet().stream()
                .filter(each -> each.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Copies the files of a site, or of a part of one, over what is in a folder. */
    static Path copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return to;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    /** All YAML and Markdown files of a site. */
    static List<String> filesOf(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches("site[.]yml|content/.*[.](md|yml)|themes/[^/]+/theme[.]yml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the editor marks in a file. */
    List<String> marks(Path root, String path) throws IOException {
        String text = Files.readString(root.resolve(path), StandardCharsets.UTF_8);
        List<String> marks = new ArrayList<>();
        for (String schema : schemasFor(path)) {
            schemas.get(schema).validate(value(path, text)).forEach(error -> marks.add(error.toString()));
        }
        return marks;
    }

    private static JsonNode value(String path, String text) {
        int from = 0;
        int to = text.length();
        if (path.endsWith(".md")) {
            int end = text.indexOf("\n---", 3);
            from = text.startsWith("---\n") && end >= 0 ? 4 : 0;
            to = from == 0 ? 0 : Math.max(from, end + 1);
        }
        SourceText source = new SourceText(path, text);
        return new YamlReader()
                .mapping(source, new Span(from, to), 1 << 20, new Diagnostics())
                .map(EditorView::json)
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    /** As the core schema of YAML 1.2 types it. */
    private static JsonNode json(Yaml yaml) {
        if (yaml instanceof Yaml.Mapping mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            mapping.members().forEach(member -> object.set(member.key(), json(member.value())));
            return object;
        }
        if (yaml instanceof Yaml.Sequence sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        Yaml.Scalar scalar = (Yaml.Scalar) yaml;
        String text = scalar.text();
        String source = scalar.origin().source().text();
        int start = scalar.origin().span().start();
        boolean plain = start >= source.length() || "\"'|>".indexOf(source.charAt(start)) < 0;
        if (!plain) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        if (text.isEmpty() || text.equals("null") || text.equals("~")) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
        if (INTEGER.matcher(text).matches()) {
            return JsonNodeFactory.instance.numberNode(new java.math.BigInteger(text));
        }
        return FLOAT.matcher(text).matches()
                ? JsonNodeFactory.instance.numberNode(new java.math.BigDecimal(text))
                : JsonNodeFactory.instance.stringNode(text);
    }

    /** Of globs, what ours need: {@code *}, {@code **}{@code /}, and {@code !(a|b)} at the start of a name. */
    private static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (glob.startsWith("!(", at)) {
                int close = glob.indexOf(')', at);
                int end = glob.indexOf('/', close) < 0 ? glob.length() : glob.indexOf('/', close);
                String rest = Pattern.quote(glob.substring(close + 1, end));
                regex.append("(?!(?:")
                        .append(glob, at + 2, close)
                        .append(")")
                        .append(rest)
                        .append("(?:/|$))[^/]+");
                at = close + 1;
            } else if (glob.charAt(at) == '*') {
                regex.append("[^/]+");
                at++;
            } else {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(at++))));
            }
        }
        return Pattern.compile(regex.toString());
    }
}
