package zwiesprache.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import zwiesprache.bind.BindCode;
import zwiesprache.bind.Vocabulary;
import zwiesprache.config.ConfigCode;
import zwiesprache.config.ConfigReader;
import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.text.Limit;

class SchemasTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path WRONG = RESOURCES.resolve("diagnostics");

    /**
     * What no schema can see, or should not: which languages and zones there are where they are stated, the command
     * line's ceilings, names of files, other files, the calendar, links in texts.
     */
    private static final Set<String> UNSEEN = new TreeSet<>(List.of(
            "ZW0405/a-pair-of-others",
            "ZW0405/a-title-in-another-language",
            "ZW0407/a-city-without-a-zone",
            "ZW0415/site",
            "ZW0417/twice",
            "ZW0421/without-a-root",
            "ZW0428/of-a-file",
            "ZW0430/a-list-of-no-section",
            "ZW0430/in-a-folder-that-is-no-section",
            "ZW0431/pictures-beside-nothing",
            "ZW0432/with-capitals",
            "ZW0433/a-file-and-a-folder",
            "ZW0446/the-thirtieth-of-february",
            "ZW0447/the-end-first",
            "ZW0453/in-the-order-of-a-section",
            "ZW0456/in-a-list-and-in-a-file",
            "ZW0456/in-a-map-and-in-a-file",
            "ZW0457/a-number-twice",
            "ZW0459/a-translation-alone",
            "ZW0461/by-its-title",
            "ZW0461/in-a-menu",
            "ZW0461/in-a-text",
            "ZW0462/a-slip-in-the-name",
            "ZW0462/an-address-of-the-web",
            "ZW0465/a-list"));

    private static final int LEAST_SEEN = 40;

    @TempDir
    Path folder;

    static List<Path> sites() throws IOException {
        List<Path> sites = new ArrayList<>(List.of(
                Path.of(""),
                RESOURCES.resolve("emit/site"),
                RESOURCES.resolve("explanations/_base"),
                WRONG.resolve("_base")));
        try (Stream<Path> more = Files.list(RESOURCES.resolve("sites"))) {
            more.filter(each -> Files.exists(each.resolve("site.yml"))).sorted().forEach(sites::add);
        }
        return sites;
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyFileOfASoundSiteIsValid(Path root) throws IOException {
        EditorView view = new EditorView(root, "de");
        Map<String, List<String>> marked = new TreeMap<>();
        Map<String, List<String>> unsure = new TreeMap<>();
        for (String path : EditorView.filesOf(root)) {
            List<String> schemas = view.schemasFor(path);
            if (schemas.size() != 1) {
                unsure.put(path, schemas);
            }
            List<String> marks = view.marks(root, path);
            if (!marks.isEmpty()) {
                marked.put(path, marks);
            }
        }
        assertEquals(Map.of(), unsure, "files without a schema of their own");
        assertEquals(Map.of(), marked);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theSchemasAreSchemas(Path root) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        EditorView view = new EditorView(root, "ru");
        view.written().keySet().stream()
                .filter(path -> !path.equals("remarkrc.json"))
                .map(path -> path.substring(0, path.length() - 5))
                .forEach(name -> {
                    assertEquals(List.of(), meta.validate(view.json(name)), name);
                    assertEquals(Set.of(), dangling(view.json(name)), name);
                });
    }

    /** References that lead nowhere, which the metaschema does not mind. */
    private static Set<String> dangling(JsonNode schema) {
        Set<String> dangling = new TreeSet<>();
        for (JsonNode ref : schema.findValues("$ref")) {
            String pointer = ref.asString().substring(1);
            if (schema.at(pointer).isMissingNode()) {
                dangling.add(ref.asString());
            }
        }
        return dangling;
    }

    /**
     * Each fixture of a mistake is looked at as an editor would: by the schemas of the site before the mistake, or, of a
     * mistake in an entry, by those of the site that it stands in. Marked counts only the file that is wrong.
     */
    @Test
    void mistakesAreMarked() throws IOException {
        EditorView before = new EditorView(WRONG.resolve("_base"), "en");
        Set<String> unseen = new TreeSet<>();
        int seen = 0;
        for (Path each : mistakes()) {
            String code = each.getParent().getFileName().toString();
            Path root = EditorView.copy(WRONG.resolve("_base"), folder.resolve(code + each.getFileName()));
            EditorView.copy(each.resolve("in"), root);
            boolean marked = false;
            for (Diagnostic finding : EditorView.findings(root)) {
                String path = finding.origin().source().path();
                if (finding.code().id().equals(code) && Files.isRegularFile(root.resolve(path))) {
                    boolean entry = !path.endsWith("_section.yml") && !path.equals("site.yml");
                    EditorView view = entry ? new EditorView(root, "en") : before;
                    marked |= !view.marks(root, path).isEmpty();
                }
            }
            seen += marked ? 1 : 0;
            if (!marked) {
                unseen.add(code + "/" + each.getFileName());
            }
        }
        assertEquals(UNSEEN, unseen);
        assertTrue(seen >= LEAST_SEEN, "only " + seen + " mistakes are marked");
    }

    /** The fixtures of settings, sections and entries. */
    private static List<Path> mistakes() throws IOException {
        List<Path> mistakes = new ArrayList<>();
        Set<String> codes = Stream.concat(Stream.of(ConfigCode.values()), Stream.of(BindCode.values()))
                .map(Code::id)
                .collect(Collectors.toSet());
        for (Path code : children(WRONG)) {
            if (codes.contains(code.getFileName().toString())) {
                mistakes.addAll(children(code));
            }
        }
        return mistakes;
    }

    /** Every key that the readers know is in the schemas, explained; so is no other. */
    @Test
    void theKeysAreThoseOfTheReaders() {
        EditorView view = new EditorView(Path.of(""), "ru");
        JsonNode original = view.json("original/" + section());
        List<String> builtIn = Stream.concat(Vocabulary.WORDS.stream(), Vocabulary.FACTS.stream())
                .toList();

        assertEquals(Set.copyOf(ConfigReader.KEYS), explained(view.json("site")));
        assertEquals(
                Set.copyOf(ConfigReader.LICENSE), explained(view.json("site").at("/properties/license")));
        assertEquals(
                Set.copyOf(ConfigReader.LANGUAGE),
                explained(only(view.json("site").at("/properties/languages/patternProperties"))
                        .at("/anyOf/1")));
        assertEquals(Set.copyOf(Limit.keys()), keys(view.json("site").at("/properties/limits")));
        assertEquals(Set.copyOf(ThemeReader.KEYS), explained(view.json("theme")));
        assertEquals(Set.copyOf(PageKind.keys()), keys(view.json("theme").at("/properties/pages")));
        assertEquals(Set.copyOf(Vocabulary.SECTION), explained(view.json("section")));
        assertEquals(
                Set.copyOf(Vocabulary.FIELD), explained(view.json("section").at("/definitions/field")));
        assertEquals(Set.copyOf(Vocabulary.LIST_PAGE), explained(view.json("index")));
        assertEquals(Set.copyOf(Vocabulary.LONG_TITLE), keys(original.at("/properties/title/anyOf/1")));
        assertTrue(explained(original).containsAll(builtIn), () -> "of " + builtIn + " only " + explained(original));
        JsonNode fact = original.findValue("otherwise");
        assertEquals(Set.copyOf(Vocabulary.ALTERNATIVE), keys(fact.get("items")));
        assertEquals(Set.copyOf(Vocabulary.LONG_FACT), keys(original.findParent("otherwise"), ""));
    }

    private static JsonNode only(JsonNode map) {
        return map.properties().iterator().next().getValue();
    }

    private static String section() {
        return EditorView.read(Path.of("")).known().orElseThrow().site().sections().values().stream()
                .filter(section ->
                        !section.id().isRoot() && !section.kind().fields().isEmpty())
                .findFirst()
                .orElseThrow()
                .id()
                .path();
    }

    private static Set<String> keys(JsonNode schema) {
        return keys(schema.get("properties"), "");
    }

    private static Set<String> keys(JsonNode properties, String without) {
        Set<String> keys = new TreeSet<>(properties.propertyNames());
        keys.remove(without);
        return keys;
    }

    private static Set<String> explained(JsonNode schema) {
        Set<String> keys = new TreeSet<>();
        schema.get("properties").properties().forEach(each -> {
            if (!each.getValue().path("description").asString("").isBlank()) {
                keys.add(each.getKey());
            }
        });
        return keys;
    }

    /** What the schemas allow, the readers know: no key is unknown to them, and every other is. */
    @Test
    void theReadersKnowTheKeysOfTheSchemas() throws IOException {
        Path root = EditorView.copy(RESOURCES.resolve("sites/trilingual"), folder);
        EditorView view = new EditorView(root, "en");
        Set<String> unknown = Set.of("ZW0401", "ZW0420", "ZW0440", "ZW0441", "ZW0458");
        int files = 0;
        for (String path : EditorView.filesOf(root)) {
            String schema = view.schemasFor(path).get(0);
            JsonNode properties = view.json(schema).get("properties");
            if (properties == null || path.startsWith("themes/")) {
                continue;
            }
            StringBuilder yaml = new StringBuilder();
            properties.propertyNames().forEach(key -> yaml.append(key).append(":\n"));
            assertEquals(Set.of(), codes(root, path, yaml.toString(), unknown), path);
            assertEquals(1, codes(root, path, yaml + "zzz:\n", unknown).size(), path);
            files++;
        }
        assertTrue(files > 10, "only " + files + " files");
    }

    private static Set<String> codes(Path root, String path, String yaml, Set<String> among) throws IOException {
        Path file = root.resolve(path);
        String before = Files.readString(file);
        Files.writeString(file, path.endsWith(".md") ? "---\n" + yaml + "---\n" : yaml);
        Set<String> codes = new TreeSet<>();
        EditorView.read(root).diagnostics().stream()
                .filter(each -> each.origin().source().path().equals(path))
                .map(each -> each.code().id())
                .filter(among::contains)
                .forEach(codes::add);
        Files.writeString(file, before);
        return codes;
    }

    @Test
    void ofVeryManyEntriesOnlyTheFormIsChecked() throws IOException {
        Path root = EditorView.copy(RESOURCES.resolve("sites/trilingual"), folder);
        StringBuilder list = new StringBuilder();
        String section = list(root);
        for (int i = 0; i < 2001; i++) {
            list.append("e").append(i).append(": {title: x}\n");
        }
        Files.writeString(root.resolve("content/" + section + ".yml"), list);
        for (Map.Entry<String, byte[]> each : view(root).written().entrySet()) {
            assertTrue(!new String(each.getValue(), StandardCharsets.UTF_8).contains("\"e1999\""), each::getKey);
        }
    }

    private static EditorView view(Path root) {
        return new EditorView(root, "en");
    }

    private static String list(Path root) {
        return EditorView.read(root).known().orElseThrow().site().entries().values().stream()
                .map(entry -> entry.origin().source().path())
                .filter(path -> path.endsWith(".yml"))
                .map(path -> path.substring("content/".length(), path.length() - ".yml".length()))
                .findFirst()
                .orElseThrow();
    }

    /** The same site gives the same files. */
    @Test
    void theFilesAreTheSameEveryTime() {
        Map<String, byte[]> first = view(Path.of("")).written();
        Map<String, byte[]> second = view(Path.of("")).written();

        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
