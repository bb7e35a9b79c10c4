package zwiesprache.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;

/**
 * A field that the entries of a section have, as its {@code _section.yml} declares it.
 *
 * @param label its name for readers
 * @param inverse of a reference: the name under which the other end lists the entries that refer to it
 */
public record Field(
        String name,
        FieldType type,
        Rules rules,
        Optional<Role> role,
        Localized<String> label,
        Localized<String> inverse,
        Shape shape,
        Origin origin) {

    /**
     * @param required whether each entry must state it
     * @param localized whether it holds words, one text per language
     * @param unique whether no two entries of the section may have the same
     * @param within of a reference: whether the entry begins in the time of those that it refers to
     */
    public record Rules(boolean required, boolean localized, boolean unique, boolean within) {}

    /**
     * What only some types have.
     *
     * @param to the sections a reference may lead to
     * @param choices the values of a choice with their names for readers
     * @param fields the fields of a record
     * @param slug of a reference or a choice: its name in the addresses of pages for one of its values
     */
    public record Shape(
            List<SectionId> to, Map<String, Localized<String>> choices, List<Field> fields, Localized<String> slug) {
        public Shape {
            to = List.copyOf(to);
            choices = Ordered.map(choices);
            fields = List.copyOf(fields);
        }
    }
}
