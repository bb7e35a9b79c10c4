package zwiesprache.bind;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Edtf;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.SectionId;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.parse.DocumentParser;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Origin;
import zwiesprache.text.Suggest;

/** Binds what a field states to a fact of the field's type. */
final class ValueBinder {
    static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    static final List<String> LONG = List.of("value", "sources", "status", "note", "otherwise");
    static final List<String> ALTERNATIVE = List.of("value", "sources", "note");

    private final Resolver resolver;
    private final DocumentParser parser;
    private final Forms forms;
    private final List<SectionId> sourceSections;
    private final Diagnostics log;

    /** @param sourceSections in which the {@code sources} of a long fact are */
    ValueBinder(
            Resolver resolver, DocumentParser parser, Forms forms, List<SectionId> sourceSections, Diagnostics log) {
        this.resolver = resolver;
        this.parser = parser;
        this.forms = forms;
        this.sourceSections = sourceSections;
        this.log = log;
    }

    /**
     * Where a value stands.
     *
     * @param lang the language of words that are stated without one; absent where they hold for all
     * @param folder the file's folder below {@code content}
     * @param own the entry's own folder
     */
    record Place(Optional<Lang> lang, String folder, String own) {}

    /** @return the fact; absent if it cannot be understood, which is then reported */
    Optional<Fact> fact(Field field, Yaml.Member member, Place place) {
        Optional<Yaml.Mapping> asLong = asLong(field, member.value());
        if (asLong.isEmpty()) {
            return value(field, member, place)
                    .map(value -> new Fact(
                            value,
                            Fact.Status.STATED,
                            List.of(),
                            Localized.none(),
                            List.of(),
                            member.keyOrigin(),
                            places(field, member, place)));
        }
        Yaml.Mapping stated = asLong.get();
        checkKeys(stated, LONG);
        Yaml.Member inner = stated.member("value").orElseThrow();
        return value(field, new Yaml.Member(member.key(), inner.keyOrigin(), inner.value()), place)
                .map(value -> new Fact(
                        value,
                        status(stated),
                        sources(stated),
                        note(stated),
                        otherwise(field, stated, place),
                        member.keyOrigin(),
                        places(field, inner, place)));
    }

    /** Where words stand by language. */
    private static Map<Lang, Origin> places(Field field, Yaml.Member member, Place place) {
        Map<Lang, Origin> places = new LinkedHashMap<>();
        if (field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN) {
            if (member.value() instanceof Yaml.Mapping mapping) {
                for (Yaml.Member each : mapping.members()) {
                    if (Lang.isTag(each.key())) {
                        places.put(new Lang(each.key()), each.value().origin());
                    }
                }
            } else if (field.rules().localized()) {
                place.lang().ifPresent(lang -> places.put(lang, member.value().origin()));
            }
        }
        return places;
    }

    private static Optional<Yaml.Mapping> asLong(Field field, Yaml value) {
        boolean record = field.type() == FieldType.RECORD
                && field.shape().fields().stream()
                        .anyMatch(inner -> inner.name().equals("value"));
        return value instanceof Yaml.Mapping mapping && mapping.has("value") && !record
                ? Optional.of(mapping)
                : Optional.empty();
    }

    private void checkKeys(Yaml.Mapping stated, List<String> known) {
        for (Yaml.Member member : stated.members()) {
            if (!known.contains(member.key())) {
                log.at(member.keyOrigin()).nearest(member.key(), known).report(BindCode.UNKNOWN_FACT_KEY, member.key());
            }
        }
    }

    Fact.Status status(Yaml.Mapping stated) {
        return stated.member("status")
                .flatMap(member -> forms.word(member, Fact.Status.class))
                .orElse(Fact.Status.STATED);
    }

    List<EntryId> sources(Yaml.Mapping stated) {
        return stated.member("sources")
                .map(member -> references(member, sourceSections))
                .orElse(List.of());
    }

    private Localized<String> note(Yaml.Mapping stated) {
        return stated.member("note").map(forms::words).orElse(Localized.none());
    }

    private List<Fact.Alternative> otherwise(Field field, Yaml.Mapping stated, Place place) {
        List<Fact.Alternative> all = new ArrayList<>();
        if (stated.get("otherwise").orElse(null) instanceof Yaml.Sequence sequence) {
            for (Yaml item : sequence.items()) {
                if (item instanceof Yaml.Mapping mapping && mapping.has("value")) {
                    checkKeys(mapping, ALTERNATIVE);
                    value(field, mapping.member("value").orElseThrow(), place)
                            .ifPresent(value -> all.add(new Fact.Alternative(value, sources(mapping), note(mapping))));
                } else {
                    log.at(item.origin()).report(BindCode.WRONG_FORM, "otherwise", "map");
                }
            }
        } else {
            stated.member("otherwise")
                    .ifPresent(
                            member -> log.at(member.value().origin()).report(BindCode.WRONG_FORM, "otherwise", "list"));
        }
        return all;
    }

    private Optional<Value> value(Field field, Yaml.Member member, Place place) {
        return switch (field.type()) {
            case TEXT -> Optional.of(new Value.Words(words(field, member, place)));
            case MARKDOWN -> Optional.of(new Value.Rich(rich(field, member, place)));
            case REFERENCE, REFERENCES ->
                some(references(member, field.shape().to())).map(Value.References::new);
            case RECORD, RECORDS -> some(records(field, member, place)).map(Value.Records::new);
            case INTEGER, DATE, URL, EMAIL, FLAG, CHOICE -> scalar(field, member);
        };
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private Localized<String> words(Field field, Yaml.Member member, Place place) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            return field.rules().localized() && place.lang().isPresent()
                    ? Localized.of(one(place.lang().get(), scalar.text()))
                    : Localized.everywhere(scalar.text());
        }
        return member.value() instanceof Yaml.Mapping
                ? forms.words(member)
                : wrongType(field, member, Localized.none());
    }

    private Localized<RichText> rich(Field field, Yaml.Member member, Place place) {
        if (member.value() instanceof Yaml.Scalar scalar) {
            Lang lang = place.lang().orElse(forms.first());
            RichText text = rich(scalar, lang, place);
            return field.rules().localized() && place.lang().isPresent()
                    ? Localized.of(one(lang, text))
                    : Localized.everywhere(text);
        }
        if (!(member.value() instanceof Yaml.Mapping mapping)) {
            return wrongType(field, member, Localized.none());
        }
        Map<Lang, RichText> byLang = new LinkedHashMap<>();
        forms.byLang(mapping)
                .forEach((lang, stated) ->
                        forms.text(stated).ifPresent(scalar -> byLang.put(lang, rich(scalar, lang, place))));
        return Localized.of(byLang);
    }

    private RichText rich(Yaml.Scalar scalar, Lang lang, Place place) {
        return resolver.resolve(parser.field(scalar, lang, log), place.folder(), place.own(), scalar.where());
    }

    private static <T> Map<Lang, T> one(Lang lang, T value) {
        Map<Lang, T> map = new LinkedHashMap<>();
        map.put(lang, value);
        return map;
    }

    private <T> T wrongType(Field field, Yaml.Member member, T instead) {
        log.at(member.value().origin())
                .report(BindCode.WRONG_TYPE, field.name(), field.type().word());
        return instead;
    }

    private List<EntryId> references(Yaml.Member member, List<SectionId> to) {
        List<EntryId> ids = new ArrayList<>();
        for (Yaml.Scalar scalar : forms.texts(member)) {
            resolver.reference(scalar.text(), to, scalar.origin()).ifPresent(ids::add);
        }
        return ids;
    }

    private List<Map<String, Fact>> records(Field field, Yaml.Member member, Place place) {
        List<Map<String, Fact>> records = new ArrayList<>();
        List<Yaml> items =
                member.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of(member.value());
        for (Yaml item : items) {
            if (item instanceof Yaml.Mapping mapping) {
                records.add(record(field, mapping, place));
            } else {
                log.at(item.origin())
                        .report(BindCode.WRONG_TYPE, field.name(), field.type().word());
            }
        }
        return records;
    }

    private Map<String, Fact> record(Field field, Yaml.Mapping mapping, Place place) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<Field> fields = field.shape().fields();
        List<String> names = fields.stream().map(Field::name).toList();
        for (Yaml.Member member : mapping.members()) {
            if (!names.contains(member.key())) {
                log.at(member.keyOrigin())
                        .nearest(member.key(), names)
                        .report(BindCode.UNKNOWN_FIELD, member.key(), field.name());
            }
        }
        for (Field inner : fields) {
            Optional<Yaml.Member> member = mapping.member(inner.name());
            member.flatMap(stated -> fact(inner, stated, place)).ifPresent(fact -> facts.put(inner.name(), fact));
            boolean missing = member.isEmpty() && inner.rules().required();
            if (missing && !Suggest.slips(mapping.keys(), names).contains(inner.name())) {
                log.at(mapping.origin()).report(BindCode.MISSING_FIELD, inner.name());
            }
        }
        return facts;
    }

    private Optional<Value> scalar(Field field, Yaml.Member member) {
        if (!(member.value() instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
            return wrongType(field, member, Optional.empty());
        }
        String text = scalar.text();
        return switch (field.type()) {
            case INTEGER ->
                check(INTEGER.matcher(text).matches(), scalar, BindCode.NOT_A_NUMBER)
                        .map(ok -> new Value.Number(Long.parseLong(text)));
            case FLAG ->
                check(Forms.FLAGS.contains(text), scalar, BindCode.NOT_A_FLAG, Suggest.nearest(text, Forms.FLAGS))
                        .map(ok -> new Value.Flag(text.equals("true")));
            case URL ->
                check(isUrl(text), scalar, BindCode.NOT_A_URL, Meant.url(text))
                        .map(ok -> new Value.Address(text, false));
            case EMAIL ->
                check(EMAIL.matcher(text).matches(), scalar, BindCode.NOT_AN_EMAIL)
                        .map(ok -> new Value.Address(text, true));
            case DATE -> date(scalar).map(Value.Date::new);
            default -> choice(field, scalar);
        };
    }

    private Optional<String> check(boolean right, Yaml.Scalar scalar, BindCode code) {
        return check(right, scalar, code, Optional.empty());
    }

    private Optional<String> check(boolean right, Yaml.Scalar scalar, BindCode code, Optional<String> meant) {
        if (!right) {
            Diagnostics.Finding finding = log.at(scalar.origin());
            meant.ifPresent(finding::suggest);
            finding.report(code, scalar.text());
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    Optional<When> date(Yaml.Scalar scalar) {
        Edtf.Reading reading = Edtf.read(scalar.text());
        reading.problem().ifPresent(problem -> {
            Diagnostics.Finding finding = log.at(scalar.origin());
            Meant.date(scalar.text()).ifPresent(finding::suggest);
            finding.report(
                    switch (problem) {
                        case FORM -> BindCode.NOT_A_DATE;
                        case NO_SUCH_DAY -> BindCode.NO_SUCH_DAY;
                        case BACKWARDS -> BindCode.BACKWARDS;
                    },
                    scalar.text());
        });
        return reading.date();
    }

    private Optional<Value> choice(Field field, Yaml.Scalar scalar) {
        Map<String, Localized<String>> choices = field.shape().choices();
        Localized<String> label = choices.get(scalar.text());
        if (label == null) {
            List<String> known = List.copyOf(choices.keySet());
            log.at(scalar.origin()).nearest(scalar.text(), known).report(BindCode.NOT_A_CHOICE, scalar.text(), known);
            return Optional.empty();
        }
        return Optional.of(new Value.Choice(scalar.text(), label));
    }
}
