package zwiesprache.emit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import zwiesprache.config.BaseUrl;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.Value;

/**
 * The topics of a site as SKOS (https://www.w3.org/TR/skos-reference/): each section of topics a concept scheme, each topic a
 * concept with its labels in all languages, its place among the others, and the pages that are about it. What SKOS forbids
 * is left out: a label in two parts (S13), topics that are related and above one another besides (S27).
 */
final class Thesaurus {
    private static final String CONCEPT = "skos:Concept";

    private final Edition edition;
    private final BaseUrl base;
    private final Map<EntryId, Section> topics = new TreeMap<>();
    private final Map<EntryId, Set<EntryId>> broader = new TreeMap<>();
    private final Map<EntryId, Set<EntryId>> narrower = new TreeMap<>();
    private final Map<EntryId, Set<EntryId>> related = new TreeMap<>();

    Thesaurus(Edition edition) {
        this.edition = edition;
        this.base = edition.config().baseUrl();
        for (Entry entry : edition.site().entries().values()) {
            Section section = edition.site().sectionOf(entry);
            if (section.kind().is() == Kind.Is.TOPIC
                    && languages(entry.id()).findAny().isPresent()) {
                topics.put(entry.id(), section);
            }
        }
        topics.forEach((id, section) -> {
            for (EntryId other : references(id, Role.BROADER)) {
                add(broader, id, other);
                add(narrower, other, id);
            }
            for (EntryId other : references(id, Role.RELATED)) {
                add(related, id, other);
                add(related, other, id);
            }
        });
    }

    private static void add(Map<EntryId, Set<EntryId>> to, EntryId id, EntryId other) {
        to.computeIfAbsent(id, none -> new TreeSet<>()).add(other);
    }

    /** Those full languages in which an entry has words of its own. */
    private Stream<Lang> languages(EntryId id) {
        return edition.config().languages().full().stream()
                .filter(lang -> edition.directory()
                        .entry(id, lang)
                        .filter(shown -> !shown.isFallback(lang))
                        .isPresent());
    }

    /** Other topics that a topic names in a part; a topic is not above or beside itself. */
    private List<EntryId> references(EntryId id, Role role) {
        List<EntryId> ids = new ArrayList<>();
        Entry entry = edition.site().entry(id).orElseThrow();
        for (Field field : edition.site().sectionOf(entry).kind().fields()) {
            if (field.role().filter(role::equals).isPresent()) {
                entry.fact(field.name()).map(Fact::value).ifPresent(value -> {
                    if (value instanceof Value.References references) {
                        references.ids().stream()
                                .filter(other -> topics.containsKey(other) && !other.equals(id))
                                .forEach(ids::add);
                    }
                });
            }
        }
        return ids;
    }

    /** The schemes, the concepts by id, then the pages that are about them; none if there are no topics. */
    List<Rdf.Subject> subjects() {
        List<Rdf.Subject> subjects = new ArrayList<>();
        new LinkedHashSet<>(topics.values()).forEach(section -> subjects.add(scheme(section)));
        topics.forEach((id, section) -> subjects.add(concept(id, section)));
        if (!subjects.isEmpty()) {
            pages(subjects);
        }
        return subjects;
    }

    private String address(String id) {
        return base.absolute(Edition.THESAURUS + ".ttl") + "#" + (id.isEmpty() ? "topics" : id);
    }

    private Rdf.Subject scheme(Section section) {
        Rdf.Subject scheme = new Rdf.Subject(address(section.id().path()), "skos:ConceptScheme");
        for (Lang lang : edition.config().languages().full()) {
            section.words().title().in(lang).ifPresent(title -> scheme.words("dct:title", title, lang));
        }
        edition.config()
                .policy()
                .license()
                .map(license -> license.url())
                .filter(url -> !url.isEmpty())
                .ifPresent(url -> scheme.link("dct:license", url));
        topics.forEach((id, of) -> {
            if (of.equals(section) && !broader.containsKey(id)) {
                scheme.link("skos:hasTopConcept", address(id.path()));
            }
        });
        return scheme;
    }

    private Rdf.Subject concept(EntryId id, Section section) {
        Rdf.Subject concept = new Rdf.Subject(address(id.path()), CONCEPT);
        concept.link("skos:inScheme", address(section.id().path()));
        if (!broader.containsKey(id)) {
            concept.link("skos:topConceptOf", address(section.id().path()));
        }
        languages(id)
                .forEach(lang -> edition.directory().entry(id, lang).ifPresent(shown -> labels(concept, shown, lang)));
        links(concept, "skos:broader", broader, id);
        links(concept, "skos:narrower", narrower, id);
        for (EntryId other : related.getOrDefault(id, new TreeSet<>())) {
            if (!isAbove(other, id) && !isAbove(id, other)) {
                concept.link("skos:related", address(other.path()));
            }
        }
        return concept;
    }

    private void links(Rdf.Subject concept, String property, Map<EntryId, Set<EntryId>> links, EntryId id) {
        links.getOrDefault(id, new TreeSet<>()).forEach(other -> concept.link(property, address(other.path())));
    }

    private boolean isAbove(EntryId high, EntryId low) {
        Set<EntryId> passed = new LinkedHashSet<>(List.of(low));
        List<EntryId> open = new ArrayList<>(List.of(low));
        while (!open.isEmpty()) {
            for (EntryId next : broader.getOrDefault(open.remove(open.size() - 1), new TreeSet<>())) {
                if (next.equals(high)) {
                    return true;
                }
                if (passed.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private void labels(Rdf.Subject concept, Shown shown, Lang lang) {
        String title = shown.text().title().words();
        Lang in = shown.text().title().lang().orElse(lang);
        Set<String> taken = new LinkedHashSet<>(List.of(title));
        concept.words("skos:prefLabel", title, in);
        names(shown, lang, EnumSet.of(Role.OTHER_NAMES, Role.ABBREVIATION)).stream()
                .filter(taken::add)
                .forEach(name -> concept.words("skos:altLabel", name, lang));
        names(shown, lang, EnumSet.of(Role.DEPRECATED)).stream()
                .filter(taken::add)
                .forEach(name -> concept.words("skos:hiddenLabel", name, lang));
        if (!shown.text().summary().isEmpty()) {
            concept.words("skos:definition", shown.text().summary(), lang);
        }
        shown.path().ifPresent(path -> concept.link("foaf:page", base.absolute(path)));
    }

    private static Set<String> names(Shown shown, Lang lang, Set<Role> roles) {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : shown.section().kind().fields()) {
            if (field.role().filter(roles::contains).isPresent()) {
                shown.entry().fact(field.name()).ifPresent(fact -> names(field, fact, lang, names));
            }
        }
        return names;
    }

    /** Words in the language, and the first text of each record; never those of another language. */
    private static void names(Field field, Fact fact, Lang lang, Set<String> to) {
        if (fact.value() instanceof Value.Words words) {
            words.words().in(lang).ifPresent(to::add);
        } else if (fact.value() instanceof Value.Records records) {
            Optional<Field> first = field.shape().fields().stream()
                    .filter(inner -> inner.type() == FieldType.TEXT)
                    .findFirst();
            for (Map<String, Fact> record : records.records()) {
                first.ifPresent(inner ->
                        Optional.ofNullable(record.get(inner.name())).ifPresent(name -> names(inner, name, lang, to)));
            }
        }
    }

    private void pages(List<Rdf.Subject> to) {
        for (Entry entry : edition.site().entries().values()) {
            Set<EntryId> about = new TreeSet<>(references(entry.id(), Role.TOPICS));
            languages(entry.id())
                    .forEach(lang -> edition.directory()
                            .entry(entry.id(), lang)
                            .flatMap(Shown::path)
                            .filter(path -> !about.isEmpty())
                            .ifPresent(path -> {
                                Rdf.Subject page = new Rdf.Subject(base.absolute(path), "foaf:Document");
                                about.forEach(topic -> page.link("dct:subject", address(topic.path())));
                                to.add(page);
                            }));
        }
    }
}
