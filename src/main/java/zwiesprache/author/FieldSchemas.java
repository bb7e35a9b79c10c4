package zwiesprache.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zwiesprache.bind.Vocabulary;
import zwiesprache.model.Edtf;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/** The schemas of what fields may hold, and the definitions that they refer to. */
final class FieldSchemas {
    /** Of more entries an editor's list helps nobody, and its file would grow beyond measure. */
    private static final int MOST_IDS = 2000;

    private static final int LAST_YEAR = 9999;
    private static final String WORDS = "words";
    private static final String STATUS = "status";
    private static final String NOTE = "note";
    private static final String DATE = "date";
    private static final String SOURCES = "sources";

    private final Site site;
    private final List<Lang> languages;
    private final Guidance guidance;
    private final Wording words;
    private final Map<String, Schema> definitions = new TreeMap<>();

    /** @param languages all of the site, in any of which words may be stated */
    FieldSchemas(Site site, List<Lang> languages, Wording words) {
        this.site = site;
        this.languages = languages;
        this.words = words;
        this.guidance = new Guidance(site, words);
    }

    /** Not computed inside the map: what is defined may define more. */
    private void define(String name, Supplier<Schema> schema) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, schema.get());
        }
    }

    /** What the schemas made so far refer to. */
    Map<String, Schema> definitions() {
        return definitions;
    }

    /** A field with its name and what belongs there, in its short or its long form. */
    Schema field(Field field) {
        Schema value = value(field);
        boolean ownValue =
                field.shape().fields().stream().anyMatch(inner -> inner.name().equals("value"));
        Schema whole = ownValue ? Schema.either(value) : Schema.either(value, fact(value));
        return whole.with("title", guidance.label(field)).described(guidance.belongs(field));
    }

    private Schema value(Field field) {
        return switch (field.type()) {
            case TEXT, MARKDOWN -> words();
            case INTEGER -> Schema.number();
            case DATE -> date();
            case URL -> Schema.form("https?://.+");
            case EMAIL -> Schema.form(Vocabulary.EMAIL);
            case FLAG -> Schema.flag();
            case CHOICE -> choice(field);
            case REFERENCE, REFERENCES ->
                Schema.oneOrMore(reference(field.shape().to()));
            case RECORD, RECORDS -> Schema.oneOrMore(record(field.shape().fields()));
        };
    }

    private Schema record(List<Field> fields) {
        return Schema.map(fields(fields)).requires(required(fields));
    }

    Map<String, Schema> fields(Collection<Field> fields) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field(field)));
        return properties;
    }

    static List<String> required(Collection<Field> fields) {
        return fields.stream()
                .filter(field -> field.rules().required())
                .map(Field::name)
                .toList();
    }

    /** What a choice means is shown by editors that know {@code enumDescriptions}, which is not of the standard. */
    private Schema choice(Field field) {
        List<Object> values = Scalars.seen(field.shape().choices().keySet());
        List<String> labels = new ArrayList<>();
        for (Object value : values) {
            String id = String.valueOf(value);
            labels.add(words.name(field.shape().choices().getOrDefault(id, Localized.none()), id));
        }
        return Schema.any().with("enum", values).with("enumDescriptions", labels);
    }

    /** A text that holds for all languages or for the file's, or one for each. */
    Schema words() {
        define(WORDS, () -> Schema.either(Schema.text(), byLang(Schema.filled())));
        return Schema.ref(WORDS);
    }

    /** A map by language. */
    Schema byLang(Schema each) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        languages.forEach(lang -> properties.put(lang.tag(), each));
        return Schema.map(properties);
    }

    private Schema date() {
        define(
                DATE,
                () -> Schema.either(
                        Schema.form(Edtf.form()),
                        // A year alone is a number to an editor.
                        Schema.any().with("type", "integer").with("minimum", 0).with("maximum", LAST_YEAR)));
        return Schema.ref(DATE);
    }

    /** An entry of some sections: by its name, or with its section in front. */
    private Schema reference(List<SectionId> to) {
        String key = "to:" + to.stream().map(SectionId::path).collect(Collectors.joining("+"));
        define(key, () -> {
            List<String> ids = site.entries().keySet().stream()
                    .filter(id -> to.contains(id.section()))
                    .map(EntryId::name)
                    .distinct()
                    .toList();
            Schema any = Schema.either(Schema.form(EntryId.form()), Schema.number());
            Schema name = ids.isEmpty() || ids.size() > MOST_IDS ? any : Schema.oneOf(ids);
            String sections = to.stream().map(SectionId::path).collect(Collectors.joining("|"));
            return Schema.either(name, Schema.form("(?:" + sections + ")/" + EntryId.form()));
        });
        return Schema.ref(key);
    }

    /** The long form of a fact. */
    private Schema fact(Schema value) {
        Map<String, Schema> alternative = new LinkedHashMap<>();
        Vocabulary.ALTERNATIVE.forEach(key -> alternative.put(key, inFact(key, value)));
        Map<String, Schema> properties = new LinkedHashMap<>();
        for (String key : Vocabulary.LONG_FACT) {
            properties.put(
                    key,
                    key.equals("otherwise")
                            ? Schema.list(Schema.map(alternative).requires(List.of("value")))
                            : inFact(key, value));
        }
        return Schema.map(properties).requires(List.of("value"));
    }

    private Schema inFact(String key, Schema value) {
        return switch (key) {
            case "value" -> value;
            case SOURCES -> sources();
            case STATUS -> status();
            case NOTE -> note();
            default -> Schema.any();
        };
    }

    /** A title in its long form. */
    Schema longTitle() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Vocabulary.LONG_TITLE.forEach(key -> properties.put(key, inFact(key, Schema.filled())));
        return Schema.map(properties).requires(List.of("value"));
    }

    private Schema sources() {
        define(
                SOURCES,
                () -> Schema.oneOrMore(reference(site.sections().values().stream()
                                .filter(section -> section.kind().is() == Kind.Is.SOURCE)
                                .map(Section::id)
                                .toList()))
                        .described(words.say("key.fact.sources")));
        return Schema.ref(SOURCES);
    }

    private Schema status() {
        define(STATUS, () -> Schema.oneOf(Vocabulary.words(Fact.Status.class)).described(words.say("key.fact.status")));
        return Schema.ref(STATUS);
    }

    private Schema note() {
        define(
                NOTE,
                () -> Schema.either(Schema.filled(), byLang(Schema.filled())).described(words.say("key.fact.note")));
        return Schema.ref(NOTE);
    }
}
