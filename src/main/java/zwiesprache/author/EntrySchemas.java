package zwiesprache.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zwiesprache.bind.Vocabulary;
import zwiesprache.config.Config;
import zwiesprache.model.Display;
import zwiesprache.model.EntryId;
import zwiesprache.model.Field;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/** The schemas of front matter and of list files. */
final class EntrySchemas {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:]+(?:Z|[+-][0-9]{2}:[0-9]{2})?)?[?~%]?";

    private static final String FILM = ".+\\.(?:mp4|webm)";
    private static final String PERIOD = "P(?=[0-9])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?";

    private final Site site;
    private final Config config;
    private final Wording words;

    EntrySchemas(Site site, Config config, Wording words) {
        this.site = site;
        this.config = config;
        this.words = words;
    }

    /** The front matter of a file that states facts and words. */
    SchemaFile original(Section section) {
        FieldSchemas fields = fields();
        Map<String, Schema> properties = builtIn(fields, false);
        properties.putAll(fields.fields(section.kind().fields()));
        List<String> required = new ArrayList<>(List.of("title"));
        required.addAll(FieldSchemas.required(section.kind().fields()));
        return file("original/" + name(section), entry(properties).requires(required), fields, section);
    }

    /** The front matter of a file that states words alone. */
    SchemaFile translation(Section section) {
        FieldSchemas fields = fields();
        Map<String, Schema> properties = words(fields, false);
        List<Field> localized = section.kind().fields().stream()
                .filter(field -> field.rules().localized())
                .toList();
        properties.putAll(fields.fields(localized));
        Schema schema = Schema.map(properties).requires(hasList(section) ? List.of() : List.of("title"));
        return file("translation/" + name(section), schema, fields, section);
    }

    /** The list file of a section. */
    SchemaFile list(Section section) {
        FieldSchemas fields = fields();
        Map<String, Schema> properties = builtIn(fields, true);
        properties.putAll(fields.fields(section.kind().fields()));
        Schema entry =
                entry(properties).requires(FieldSchemas.required(section.kind().fields()));
        return file("list/" + name(section), Schema.map(EntryId.form(), entry), fields, section);
    }

    /** The front matter of a section's list page. */
    SchemaFile listPage() {
        FieldSchemas fields = fields();
        Map<String, Schema> all = builtIn(fields, false);
        Map<String, Schema> properties = new LinkedHashMap<>();
        Vocabulary.LIST_PAGE.forEach(key -> properties.put(key, all.getOrDefault(key, Schema.any())));
        return SchemaFile.of("index", words.say("schema.index"), Schema.map(properties), fields.definitions());
    }

    /** In a path, no segment of an id begins so. */
    static String name(Section section) {
        return section.id().isRoot() ? "_root" : section.id().path();
    }

    private SchemaFile file(String name, Schema schema, FieldSchemas fields, Section section) {
        String title = words.name(section.words().title(), section.id().path());
        return SchemaFile.of(name, title, schema, fields.definitions());
    }

    private FieldSchemas fields() {
        return new FieldSchemas(site, config.languages().tags(), words);
    }

    /** Whether entries of the section stand in a list file, where their titles may be, too. */
    private boolean hasList(Section section) {
        return site.entries().values().stream()
                .filter(entry -> entry.id().section().equals(section.id()))
                .anyMatch(entry -> entry.origin().source().path().endsWith(".yml"));
    }

    private Map<String, Schema> builtIn(FieldSchemas fields, boolean listed) {
        Map<String, Schema> properties = words(fields, listed);
        for (String key : Vocabulary.FACTS) {
            properties.put(key, described(key, fact(key)));
        }
        return properties;
    }

    private Map<String, Schema> words(FieldSchemas fields, boolean listed) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : Vocabulary.WORDS) {
            Schema each = word(key, fields);
            properties.put(key, described(key, listed ? Schema.either(each, fields.byLang(each)) : each));
        }
        return properties;
    }

    private Schema described(String key, Schema schema) {
        return schema.keywords().isEmpty() ? schema : schema.described(words.say("key.entry." + key));
    }

    private static Schema word(String key, FieldSchemas fields) {
        return switch (key) {
            case "title" -> Schema.either(Schema.filled(), fields.longTitle());
            case "summary", "sort" -> Schema.filled();
            case "slug" -> Schema.either(Schema.form(EntryId.form()), Schema.number());
            case "checked" -> Schema.filled();
            case "sign" -> Schema.map(Lang.form(), Schema.form(FILM));
            case "aliases" -> Schema.oneOrMore(Schema.form(Vocabulary.ALIAS));
            default -> Schema.any();
        };
    }

    private Schema fact(String key) {
        return switch (key) {
            case "draft" -> Schema.flag();
            case "published", "updated" -> Schema.form(DAY);
            case "review" -> Schema.form(PERIOD);
            case "original" ->
                Schema.oneOf(Stream.concat(
                                Stream.of("both"),
                                config.languages().full().stream().map(Lang::tag))
                        .toList());
            case "page" -> Schema.oneOf(Vocabulary.PAGE_RULES);
            case "layout" -> Schema.oneOf(Vocabulary.words(Display.Layout.class));
            case "of" -> Schema.oneOrMore(Schema.oneOf(sections()));
            case "lanes" -> Schema.filled();
            case "filters" -> Schema.oneOrMore(Schema.filled());
            case "lang" -> Schema.form(Lang.form());
            default -> Schema.any();
        };
    }

    private List<String> sections() {
        return site.sections().keySet().stream()
                .filter(id -> !id.isRoot())
                .map(SectionId::path)
                .toList();
    }

    /** A page that shows sections must say which. */
    private static Schema entry(Map<String, Schema> properties) {
        List<String> shows = Vocabulary.words(Display.Layout.class).stream()
                .filter(word ->
                        !word.equals(Vocabulary.words(Display.Layout.class).get(Display.Layout.PAGE.ordinal())))
                .toList();
        Map<String, Schema> layout = new LinkedHashMap<>();
        layout.put("layout", Schema.oneOf(shows));
        return Schema.map(properties)
                .with("if", Schema.any().with("properties", layout).requires(List.of("layout")))
                .with("then", Schema.any().requires(List.of("of")));
    }
}
