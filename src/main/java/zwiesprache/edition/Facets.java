package zwiesprache.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import zwiesprache.edition.Listing.Choice;
import zwiesprache.edition.Listing.Common;
import zwiesprache.edition.Listing.Filter;
import zwiesprache.edition.Listing.Lane;
import zwiesprache.edition.Listing.Part;
import zwiesprache.model.Display;
import zwiesprache.model.Display.Trait;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.model.Value;
import zwiesprache.typeset.Tongues;

/** Tells the entries of a timeline apart, for the readers of one language. */
final class Facets {
    /** More lanes than this are hard to tell apart; what comes after shares one. */
    static final int LANES = 8;
    /** A page for fewer entries than this would say less than the list it is taken from. */
    static final int LEAST = 2;

    private final Site site;
    private final Directory directory;
    private final Tongues tongues;
    private final Lang lang;
    private final Comparator<String> collation;

    Facets(Site site, Directory directory, Tongues tongues, Lang lang) {
        this.site = site;
        this.directory = directory;
        this.tongues = tongues;
        this.lang = lang;
        this.collation = tongues.in(lang).collation();
    }

    /** Whether a field tells entries apart that is called by that word: by its name or by the part it plays. */
    static boolean isMeant(Field field, String word) {
        boolean tells = field.type() == FieldType.REFERENCE
                || field.type() == FieldType.REFERENCES
                || field.type() == FieldType.CHOICE;
        return tells
                && (field.name().equals(word)
                        || field.role().map(Role::word).filter(word::equals).isPresent());
    }

    /** All entries, each in at least one lane; those with the most entries have one of their own. */
    List<Lane> lanes(Display display, List<EntryId> entries) {
        String word = display.lanes().map(Trait::word).orElse(Trait.SECTION);
        List<Group> groups = new ArrayList<>(groups(word, display.of(), entries));
        Set<EntryId> rest = new LinkedHashSet<>(entries);
        if (groups.size() > LANES) {
            List<Group> most = groups.stream()
                    .sorted(Comparator.comparing(group -> -group.entries().size()))
                    .limit(LANES - 1L)
                    .toList();
            groups.retainAll(most);
        }
        List<Lane> lanes = new ArrayList<>();
        for (Group group : groups) {
            lanes.add(new Lane(group.common(), group.entries()));
            group.entries().forEach(rest::remove);
        }
        if (!rest.isEmpty()) {
            lanes.add(new Lane(new Common("", Optional.empty(), Localized.none()), List.copyOf(rest)));
        }
        return lanes;
    }

    /**
     * The pages that a timeline's filters make.
     *
     * @param decades whether it is divided by decades anyway
     * @param path of the whole
     * @param taken the last parts of addresses below it that others have; those of the filters are added
     */
    List<Filter> filters(Display display, boolean decades, List<EntryId> entries, String path, Set<String> taken) {
        List<Filter> filters = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Trait trait : display.filters()) {
            if (done.add(trait.word()) && !(decades && trait.word().equals(Trait.DECADE))) {
                List<Field> meant = meant(trait.word(), display.of());
                String prefix = prefix(meant);
                List<Choice> choices = new ArrayList<>();
                for (Group group : groups(trait.word(), display.of(), entries)) {
                    int count = group.entries().size();
                    if (count >= LEAST && count < entries.size()) {
                        String segment = Listings.free(prefix + segment(group.common()), taken);
                        Part part = new Part(trait.word() + ":" + group.common().key(), path + segment + "/", count);
                        choices.add(new Choice(group.common(), part, group.entries()));
                    }
                }
                if (!choices.isEmpty()) {
                    // What the field is called in the first of the sections that has it.
                    Localized<String> label =
                            meant.stream().map(Field::label).findFirst().orElse(Localized.none());
                    filters.add(new Filter(trait.word(), label, choices));
                }
            }
        }
        return filters;
    }

    private record Group(Common common, List<EntryId> entries) {}

    private List<Group> groups(String word, List<SectionId> of, List<EntryId> entries) {
        return switch (word) {
            case Trait.SECTION -> sections(of, entries);
            case Trait.DECADE -> decades(entries);
            default -> fields(word, entries);
        };
    }

    private List<Group> sections(List<SectionId> of, List<EntryId> entries) {
        return of.stream()
                .distinct()
                .map(id -> new Group(
                        new Common(id.path(), Optional.of(new Target.ToSection(id, "")), Localized.none()),
                        those(entries, entry -> entry.section().equals(id))))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<EntryId> those(List<EntryId> entries, Predicate<EntryId> are) {
        return entries.stream().filter(are).toList();
    }

    private List<Group> decades(List<EntryId> entries) {
        Map<String, List<EntryId>> decades = new LinkedHashMap<>();
        for (EntryId id : entries) {
            shown(id)
                    .flatMap(shown -> shown.entry().when(shown.section().kind()))
                    .ifPresent(when -> {
                        int year = when.sortDay().getYear();
                        String key = String.format(Locale.ROOT, "%03dX", year / 10);
                        decades.computeIfAbsent(key, none -> new ArrayList<>()).add(id);
                    });
        }
        List<Group> groups = new ArrayList<>();
        decades.forEach(
                (key, those) -> groups.add(new Group(new Common(key, Optional.empty(), Localized.none()), those)));
        return groups;
    }

    private List<Group> fields(String word, List<EntryId> entries) {
        Map<String, Common> known = new LinkedHashMap<>();
        Map<String, Set<EntryId>> groups = new LinkedHashMap<>();
        for (EntryId id : entries) {
            shown(id)
                    .ifPresent(shown -> values(shown, word).forEach(common -> {
                        known.putIfAbsent(common.key(), common);
                        groups.computeIfAbsent(common.key(), none -> new LinkedHashSet<>())
                                .add(id);
                    }));
        }
        return known.values().stream()
                .sorted(Comparator.comparing(this::title, collation).thenComparing(Common::key))
                .map(common -> new Group(common, List.copyOf(groups.getOrDefault(common.key(), new LinkedHashSet<>()))))
                .toList();
    }

    private List<Common> values(Shown shown, String word) {
        List<Common> values = new ArrayList<>();
        for (Field field : shown.section().kind().fields()) {
            if (isMeant(field, word)) {
                shown.entry().fact(field.name()).map(Fact::value).ifPresent(value -> values(value, values));
            }
        }
        return values;
    }

    private void values(Value value, List<Common> to) {
        if (value instanceof Value.Choice choice) {
            to.add(new Common(choice.id(), Optional.empty(), choice.label()));
        } else if (value instanceof Value.References references) {
            for (EntryId id : references.ids()) {
                EntryId top = top(id);
                if (shown(top).isPresent()) {
                    to.add(new Common(top.path(), Optional.of(new Target.ToEntry(top, "")), Localized.none()));
                }
            }
        }
    }

    /** What happens in a house happens in its city: of a place, the widest that it lies in; any other entry itself. */
    private EntryId top(EntryId id) {
        EntryId top = id;
        Set<EntryId> passed = new HashSet<>();
        while (passed.add(top)) {
            EntryId here = top;
            Optional<EntryId> wider = site.entry(here)
                    .filter(entry -> site.sectionOf(entry).kind().is() == Kind.Is.PLACE)
                    .flatMap(entry -> entry.references(site.sectionOf(entry).kind(), Role.BROADER).stream()
                            .filter(each -> shown(each).isPresent())
                            .findFirst());
            top = wider.filter(each -> !passed.contains(each)).orElse(here);
        }
        return top;
    }

    private Optional<Shown> shown(EntryId id) {
        return directory.entry(id, lang);
    }

    private String title(Common common) {
        if (common.target().isPresent() && common.target().get() instanceof Target.ToEntry to) {
            return shown(to.id()).map(shown -> shown.text().sortKey()).orElse("");
        }
        return common.words().pick(lang).map(Localized.Picked::value).orElse(common.key());
    }

    private String segment(Common common) {
        if (common.target().isPresent() && common.target().get() instanceof Target.ToSection to) {
            return site.section(to.id())
                    .words()
                    .slug()
                    .in(lang)
                    .orElse(to.id().path().replace('/', '-'));
        }
        if (common.target().isPresent() && common.target().get() instanceof Target.ToEntry to) {
            return shown(to.id())
                    .flatMap(Shown::path)
                    .map(path -> path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1))
                    .orElse(to.id().name());
        }
        boolean decade = common.words().isEmpty();
        return decade ? common.key().replace('X', '0') + "-" + common.key().replace('X', '9') : common.key();
    }

    private List<Field> meant(String word, List<SectionId> of) {
        return of.stream()
                .map(site::section)
                .map(Section::kind)
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> isMeant(field, word))
                .toList();
    }

    /** The first slug that one of the fields has, else the name of the first: a new label breaks no address. */
    private String prefix(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> field.shape().slug().pick(lang).stream())
                .filter(picked -> !picked.fallback())
                .map(Localized.Picked::value)
                .findFirst()
                .or(() -> fields.stream()
                        .map(field -> tongues.slug(field.name(), lang))
                        .findFirst())
                .map(name -> name + "-")
                .orElse("");
    }
}
