package zwiesprache.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Localized;
import zwiesprache.model.Role;
import zwiesprache.model.SectionId;
import zwiesprache.parse.yaml.Yaml;
import zwiesprache.text.Suggest;

/** Reads the declarations of fields in a {@code _section.yml}. */
final class FieldReader {
    static final List<String> KEYS = List.of(
            "type",
            "required",
            "localized",
            "unique",
            "within",
            "label",
            "slug",
            "inverse",
            "role",
            "to",
            "choices",
            "fields");
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final Set<SectionId> sections;
    private final Forms forms;
    private final Diagnostics log;

    FieldReader(Set<SectionId> sections, Forms forms, Diagnostics log) {
        this.sections = sections;
        this.forms = forms;
        this.log = log;
    }

    /** @param topLevel whether the fields are an entry's, which has built-in keys besides */
    List<Field> fields(Yaml.Mapping declared, boolean topLevel) {
        List<Field> fields = new ArrayList<>();
        for (Yaml.Member member : declared.members()) {
            if (!NAME.matcher(member.key()).matches()) {
                String name = member.key().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
                log.at(member.keyOrigin())
                        .nearest(member.key(), NAME.matcher(name).matches() ? List.of(name) : List.of())
                        .report(BindCode.BAD_FIELD_NAME, member.key());
            } else if (topLevel && BuiltIn.isOne(member.key())) {
                log.at(member.keyOrigin()).report(BindCode.BUILT_IN_FIELD, member.key());
            } else {
                forms.map(member).flatMap(about -> field(member, about)).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private Optional<Field> field(Yaml.Member declared, Yaml.Mapping about) {
        for (Yaml.Member member : about.members()) {
            if (!KEYS.contains(member.key())) {
                log.at(member.keyOrigin())
                        .nearest(member.key(), KEYS)
                        .report(BindCode.UNKNOWN_SECTION_KEY, member.key());
            }
        }
        Optional<Yaml.Member> stated = about.member("type");
        if (stated.isEmpty()) {
            if (!Suggest.slips(about.keys(), KEYS).contains("type")) {
                log.at(declared.keyOrigin()).report(BindCode.MISSING_SECTION_KEY, "type");
            }
            return Optional.empty();
        }
        Optional<FieldType> type = forms.word(stated.get(), FieldType.class);
        Optional<Field.Shape> shape = type.flatMap(known -> shape(known, declared, about));
        return shape.map(known -> new Field(
                declared.key(),
                type.orElseThrow(),
                rules(about),
                about.member("role").flatMap(member -> forms.word(member, Role.class)),
                about.member("label").map(forms::words).orElse(Localized.everywhere(declared.key())),
                about.member("inverse").map(forms::words).orElse(Localized.none()),
                known,
                declared.keyOrigin()));
    }

    private Field.Rules rules(Yaml.Mapping about) {
        return new Field.Rules(
                flag(about, "required"), flag(about, "localized"), flag(about, "unique"), flag(about, "within"));
    }

    private boolean flag(Yaml.Mapping about, String key) {
        return about.member(key).map(forms::flag).orElse(false);
    }

    /** @return the shape; absent if it lacks something, so that nothing stated could be right */
    private Optional<Field.Shape> shape(FieldType type, Yaml.Member declared, Yaml.Mapping about) {
        boolean whole = switch (type) {
            case REFERENCE, REFERENCES -> has(type, "to", declared, about);
            case CHOICE -> has(type, "choices", declared, about);
            case RECORD, RECORDS -> has(type, "fields", declared, about);
            default -> true;
        };
        List<SectionId> to = about.member("to").map(this::sections).orElse(List.of());
        Map<String, Localized<String>> choices = new LinkedHashMap<>();
        about.member("choices")
                .flatMap(forms::map)
                .ifPresent(map -> map.members().forEach(choice -> choices.put(choice.key(), forms.words(choice))));
        List<Field> fields = about.member("fields")
                .flatMap(forms::map)
                .map(map -> fields(map, false))
                .orElse(List.of());
        whole &= to.size() == count(about, "to") && fields.size() == count(about, "fields");
        Localized<String> slug = about.member("slug").map(forms::slugs).orElse(Localized.none());
        return whole ? Optional.of(new Field.Shape(to, choices, fields, slug)) : Optional.empty();
    }

    private boolean has(FieldType type, String key, Yaml.Member declared, Yaml.Mapping about) {
        if (!about.has(key) && !Suggest.slips(about.keys(), KEYS).contains(key)) {
            log.at(declared.keyOrigin()).report(BindCode.FIELD_LACKS, type.word(), key);
        }
        return about.has(key);
    }

    /** How many things stand there. */
    private static int count(Yaml.Mapping about, String key) {
        Yaml value = about.get(key).orElse(about);
        if (value instanceof Yaml.Sequence sequence) {
            return sequence.items().size();
        }
        if (value instanceof Yaml.Mapping mapping) {
            return mapping == about ? 0 : mapping.members().size();
        }
        return 1;
    }

    /** The sections named, those that exist. */
    List<SectionId> sections(Yaml.Member member) {
        List<SectionId> named = new ArrayList<>();
        for (Yaml.Scalar scalar : forms.texts(member)) {
            SectionId id = new SectionId(scalar.text());
            if (sections.contains(id)) {
                named.add(id);
            } else {
                log.at(scalar.origin())
                        .nearest(
                                scalar.text(),
                                sections.stream().map(SectionId::path).toList())
                        .report(BindCode.UNKNOWN_SECTION, scalar.text());
            }
        }
        return named;
    }
}
