package zwiesprache.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zwiesprache.bind.Vocabulary;
import zwiesprache.config.Config;
import zwiesprache.model.EntryId;
import zwiesprache.model.FieldType;
import zwiesprache.model.Gate;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/** The schema of {@code _section.yml}. */
final class SectionSchema {
    private static final String FIELD = "field";

    private final List<String> warnings;
    private final List<String> sections;
    private final List<String> languages;
    private final FieldSchemas fields;
    private final Wording words;

    /** @param warnings the ids of the findings that a section may judge */
    SectionSchema(Site site, Config config, List<String> warnings, Wording words) {
        this.warnings = List.copyOf(warnings);
        this.sections = site.sections().keySet().stream()
                .filter(id -> !id.isRoot())
                .map(SectionId::path)
                .toList();
        this.languages = config.languages().tags().stream().map(Lang::tag).toList();
        this.fields = new FieldSchemas(site, config.languages().tags(), words);
        this.words = words;
    }

    SchemaFile file() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : Vocabulary.SECTION) {
            properties.put(key, described("key.section.", key, section(key)));
        }
        Schema schema = Schema.map(properties).requires(List.of("is", "title"));
        Map<String, Schema> definitions = new LinkedHashMap<>(fields.definitions());
        definitions.put(FIELD, field());
        return SchemaFile.of("section", words.say("schema.section"), schema, definitions);
    }

    private Schema described(String prefix, String key, Schema schema) {
        return schema.keywords().isEmpty() ? schema : Schema.either(schema).described(words.say(prefix + key));
    }

    private Schema section(String key) {
        return switch (key) {
            case "is" -> Schema.oneOf(Vocabulary.words(Kind.Is.class));
            case "title", "singular" -> named();
            case "slug" -> slug();
            case "order" ->
                Schema.either(
                        Schema.oneOf(Vocabulary.words(Section.Order.class)),
                        Schema.list(Schema.either(Schema.form(EntryId.form()), Schema.number())));
            case "list" -> Schema.oneOf(Vocabulary.words(Section.ListLayout.class));
            case "page" -> Schema.oneOf(Vocabulary.PAGE_RULES);
            case "languages" -> Schema.oneOrMore(Schema.oneOf(languages));
            case "pairs" -> Schema.flag();
            case "publish" -> Schema.oneOf(Vocabulary.words(Gate.class));
            case "fields" -> declared().with("propertyNames", ownName());
            case "findings" -> SettingsSchemas.findings(warnings);
            default -> Schema.any();
        };
    }

    private Schema named() {
        return Schema.either(Schema.filled(), fields.byLang(Schema.filled()));
    }

    /** That of the root is empty. */
    private Schema slug() {
        Schema one = Schema.either(Schema.form(EntryId.form() + "|"), Schema.number());
        return Schema.either(one, fields.byLang(one));
    }

    private static Schema declared() {
        return Schema.map(Vocabulary.FIELD_NAME, Schema.ref(FIELD));
    }

    /** The name of a field that is not one of those that every entry has. */
    private static Schema ownName() {
        List<String> taken = Stream.concat(Vocabulary.WORDS.stream(), Vocabulary.FACTS.stream())
                .toList();
        return Schema.any().with("not", Schema.any().with("enum", taken));
    }

    private Schema field() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : Vocabulary.FIELD) {
            properties.put(key, described("key.field.", key, ofField(key)));
        }
        return Schema.map(properties)
                .requires(List.of("type"))
                .with(
                        "allOf",
                        List.of(
                                needs("to", FieldType.REFERENCE, FieldType.REFERENCES),
                                needs("choices", FieldType.CHOICE),
                                needs("fields", FieldType.RECORD, FieldType.RECORDS)));
    }

    private Schema ofField(String key) {
        return switch (key) {
            case "type" -> type();
            case "required", "localized", "unique", "within" -> Schema.flag();
            case "label", "inverse" -> named();
            case "slug" -> slug();
            case "role" -> Schema.oneOf(Vocabulary.words(Role.class));
            case "to" -> Schema.oneOrMore(Schema.oneOf(sections));
            case "choices" -> Schema.any().with("type", "object").with("additionalProperties", named());
            case "fields" -> declared();
            default -> Schema.any();
        };
    }

    private Schema type() {
        List<String> types = Stream.of(FieldType.values()).map(FieldType::word).toList();
        return Schema.oneOf(types)
                .with(
                        "enumDescriptions",
                        types.stream().map(type -> words.say("word." + type)).toList());
    }

    /** A field of some types must state a key. */
    private static Schema needs(String key, FieldType... types) {
        Map<String, Schema> type = new LinkedHashMap<>();
        type.put("type", Schema.oneOf(Stream.of(types).map(FieldType::word).toList()));
        return Schema.any()
                .with("if", Schema.any().with("properties", type).requires(List.of("type")))
                .with("then", Schema.any().requires(List.of(key)));
    }
}
