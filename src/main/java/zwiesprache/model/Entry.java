package zwiesprache.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.text.Ordered;
import zwiesprache.text.Origin;

/**
 * One thing the site is about. Facts are here once; words per language.
 *
 * @param facts what is stated, by field name in the order declared
 */
public record Entry(EntryId id, Origin origin, Standing standing, Map<String, Fact> facts, Localized<Text> texts) {
    public Entry {
        facts = Ordered.map(facts);
    }

    public Optional<Fact> fact(String field) {
        return Optional.ofNullable(facts.get(field));
    }

    /** What the kind's field of a role states. */
    public Optional<Value> value(Kind kind, Role role) {
        return kind.field(role).flatMap(field -> fact(field.name())).map(Fact::value);
    }

    /** The date that the kind's field of role {@code when} states. */
    public Optional<When> when(Kind kind) {
        return value(kind, Role.WHEN)
                .flatMap(value -> value instanceof Value.Date date ? Optional.of(date.when()) : Optional.empty());
    }

    /** The entries that the kind's field of a role refers to; none if it states none. */
    public List<EntryId> references(Kind kind, Role role) {
        return value(kind, role)
                .map(value -> value instanceof Value.References references ? references.ids() : List.<EntryId>of())
                .orElse(List.of());
    }

    /**
     * How the entry stands: what concerns its page rather than its subject.
     *
     * @param page whether it has a page of its own
     * @param original the language it was written in; absent when in all together
     */
    public record Standing(
            boolean draft,
            Optional<LocalDate> published,
            Optional<LocalDate> updated,
            Optional<Lang> original,
            boolean page,
            Display display,
            Upkeep upkeep) {}

    /**
     * How the page is kept up to date, and where that is stated.
     *
     * @param review after how long it has to be looked through again
     * @param origins where {@code published}, {@code updated} and {@code review} stand, those that are stated
     */
    public record Upkeep(Optional<Period> review, Map<String, Origin> origins) {
        public Upkeep {
            origins = Ordered.map(origins);
        }

        /** @param key one that is stated */
        public Origin origin(String key) {
            return Optional.ofNullable(origins.get(key)).orElseThrow();
        }
    }
}
