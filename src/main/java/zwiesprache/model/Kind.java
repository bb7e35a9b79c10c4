package zwiesprache.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the entries of a section are, as data: their nature and their fields in the order declared. */
public record Kind(Is is, List<Field> fields) {
    public Kind {
        fields = List.copyOf(fields);
    }

    /** What an entry is about; decides structured data and a theme's template. */
    public enum Is {
        EVENT,
        PERSON,
        ORGANIZATION,
        PLACE,
        TOPIC,
        SOURCE,
        ARTICLE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The first field, in the order declared, that plays a part. */
    public Optional<Field> field(Role role) {
        return fields.stream()
                .filter(field -> field.role().filter(role::equals).isPresent())
                .findFirst();
    }

    public List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
