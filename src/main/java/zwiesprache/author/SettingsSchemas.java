package zwiesprache.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zwiesprache.bind.Vocabulary;
import zwiesprache.config.ConfigReader;
import zwiesprache.config.RuleReader;
import zwiesprache.model.EntryId;
import zwiesprache.model.Gate;
import zwiesprache.model.Lang;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.parse.theme.ThemeReader;
import zwiesprache.text.Limit;

/** The schemas of {@code site.yml} and {@code theme.yml}. */
final class SettingsSchemas {
    private final List<String> warnings;
    private final Wording words;

    /** @param warnings the ids of the findings that a site may judge */
    SettingsSchemas(List<String> warnings, Wording words) {
        this.warnings = List.copyOf(warnings);
        this.words = words;
    }

    SchemaFile site() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : ConfigReader.KEYS) {
            properties.put(key, described("key.site.", key, setting(key)));
        }
        Schema schema = Schema.map(properties).requires(List.of("title", "base-url", "languages"));
        return SchemaFile.of("site", words.say("schema.site"), schema, new LinkedHashMap<>());
    }

    SchemaFile theme() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : ThemeReader.KEYS) {
            properties.put(key, described("key.theme.", key, ofTheme(key)));
        }
        // One that extends another need not state pages of its own.
        Schema schema = Schema.map(properties);
        return SchemaFile.of("theme", words.say("schema.theme"), schema, new LinkedHashMap<>());
    }

    private Schema described(String prefix, String key, Schema schema) {
        return schema.keywords().isEmpty() ? schema : schema.described(words.say(prefix + key));
    }

    private Schema setting(String key) {
        return switch (key) {
            // The languages are stated in the same file, so that no more than their form can be known.
            case "title", "description" -> Schema.either(Schema.filled(), Schema.map(Lang.form(), Schema.filled()));
            case "base-url" -> Schema.form("https?://[^?#\\s]+");
            case "languages" -> languages();
            case "pairs" ->
                Schema.list(Schema.list(Schema.form(Lang.form()))
                        .with("minItems", 2)
                        .with("maxItems", 2));
            case "binding" -> Schema.form(Lang.form());
            case "zone" -> Schema.form("[A-Za-z0-9+_/:-]+");
            case "publish" -> Schema.oneOf(Vocabulary.words(Gate.class));
            case "theme" -> Schema.form(EntryId.form());
            case "menu", "footer" -> Schema.list(Schema.filled());
            case "license" -> license();
            case "html" -> Schema.flag();
            case "search", "epub", "dossiers" -> Schema.oneOf(ConfigReader.SWITCH);
            case "findings" -> findings(warnings);
            case "limits" -> limits();
            default -> Schema.any();
        };
    }

    private Schema languages() {
        Map<String, Schema> about = new LinkedHashMap<>();
        for (String key : ConfigReader.LANGUAGE) {
            Schema schema = switch (key) {
                case "name" -> Schema.filled();
                case "of" -> Schema.form(Lang.form());
                case "general" -> Schema.flag();
                default -> Schema.any();
            };
            about.put(key, described("key.language.", key, schema));
        }
        Schema name = Schema.any().with("type", List.of("string", "null"));
        return Schema.map(Lang.form(), Schema.either(name, Schema.map(about))).with("minProperties", 1);
    }

    private Schema license() {
        Map<String, Schema> about = new LinkedHashMap<>();
        for (String key : ConfigReader.LICENSE) {
            about.put(key, described("key.license.", key, Schema.filled()));
        }
        return Schema.map(about).requires(List.of("name"));
    }

    /** How findings are judged. */
    static Schema findings(List<String> warnings) {
        Map<String, Schema> levels = new LinkedHashMap<>();
        warnings.forEach(id -> levels.put(id, Schema.oneOf(RuleReader.LEVELS)));
        return Schema.map(levels);
    }

    private static Schema limits() {
        Map<String, Schema> limits = new LinkedHashMap<>();
        Limit.keys()
                .forEach(key ->
                        limits.put(key, Schema.any().with("type", "integer").with("minimum", 1)));
        return Schema.map(limits);
    }

    private static Schema ofTheme(String key) {
        if (!key.equals("pages")) {
            return Schema.filled();
        }
        Map<String, Schema> pages = new LinkedHashMap<>();
        PageKind.keys().forEach(kind -> pages.put(kind, Schema.filled()));
        List<String> needed = Stream.of(PageKind.values())
                .filter(kind -> !kind.isOptional())
                .map(PageKind::key)
                .toList();
        return Schema.map(pages).requires(needed);
    }
}
