package zwiesprache.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.typeset.Tongues;

/** Makes the listings of one language's pages. A list of more than {@value #LONGEST} entries is divided. */
final class Listings {
    static final int LONGEST = 100;
    private static final int NEWEST = 6;
    private static final int DEEPEST = 32;

    private final Site site;
    private final Directory directory;
    private final Tongues tongues;
    private final Lang lang;
    private final Ordering ordering;

    Listings(Site site, Directory directory, Tongues tongues, Lang lang) {
        this.site = site;
        this.directory = directory;
        this.tongues = tongues;
        this.lang = lang;
        this.ordering = new Ordering(site, tongues, lang);
    }

    /**
     * A listing, and where it is divided, the listing of each part.
     *
     * @param shared whether other languages divide it alike (by date, not by letter)
     */
    record Divided(Listing whole, Map<Listing.Part, Listing> parts, boolean shared) {
        static Divided not(Listing whole) {
            return new Divided(whole, new LinkedHashMap<>(), true);
        }
    }

    /** @param path of the page that shows it; parts lie below */
    Divided section(Section section, String path) {
        List<EntryId> entries = directory.entries(section.id(), lang);
        if (section.id().isRoot()) {
            return Divided.not(home());
        }
        if (section.arrangement().list() == Section.ListLayout.HIERARCHY) {
            return Divided.not(tree(section, entries));
        }
        boolean letters = section.arrangement().list() == Section.ListLayout.LETTERS;
        if (entries.size() <= LONGEST) {
            return Divided.not(letters ? plain(byLetter(entries)) : plain(single(entries)));
        }
        boolean dated = section.arrangement().order() == Section.Order.DATE
                || section.arrangement().order() == Section.Order.NEWEST;
        return divided(
                dated && !letters ? byYear(entries) : byLetter(entries),
                path,
                dated && !letters,
                groups -> plain(groups),
                (count, parts) -> new Listing.Plain(count, List.of(), parts));
    }

    /** The dated entries of some sections. */
    Divided timeline(List<SectionId> of, String path) {
        List<EntryId> dated = sorted(of, ordering.byDate()).stream()
                .filter(id -> when(id).isPresent())
                .toList();
        List<Listing.Group> years = byYear(dated);
        if (dated.size() <= LONGEST) {
            return Divided.not(new Listing.Timeline(dated.size(), years, List.of()));
        }
        return divided(
                years,
                path,
                true,
                groups -> new Listing.Timeline(count(groups), groups, List.of()),
                (count, parts) -> new Listing.Timeline(count, List.of(), parts));
    }

    /** The entries of some sections, each section under its name. */
    Divided list(List<SectionId> of) {
        List<Listing.Group> groups = of.stream()
                .map(id -> new Listing.Group(id.path(), Optional.of(id), directory.entries(id, lang)))
                .toList();
        return Divided.not(plain(groups));
    }

    private Listing.Plain plain(List<Listing.Group> groups) {
        return new Listing.Plain(count(groups), groups, List.of());
    }

    private static int count(List<Listing.Group> groups) {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    private static List<Listing.Group> single(List<EntryId> entries) {
        return List.of(new Listing.Group("", Optional.empty(), entries));
    }

    /** Makes the list of a division from its size and its parts. */
    private interface Whole {
        Listing of(int count, List<Listing.Part> parts);
    }

    private Divided divided(
            List<Listing.Group> groups,
            String path,
            boolean byDate,
            Function<List<Listing.Group>, Listing> listing,
            Whole whole) {
        Map<String, List<Listing.Group>> chunks = new LinkedHashMap<>();
        boolean decades = byDate && groups.size() > 40;
        for (Listing.Group group : groups) {
            String key = decades && group.key().length() == 4 ? group.key().substring(0, 3) + "X" : group.key();
            chunks.computeIfAbsent(key, none -> new ArrayList<>()).add(group);
        }
        Map<Listing.Part, Listing> parts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        chunks.forEach((key, chunk) -> {
            String segment = free(segment(key, byDate), taken);
            Listing part = listing.apply(chunk);
            parts.put(new Listing.Part(key, path + segment + "/", part.count()), part);
        });
        return new Divided(whole.of(count(groups), List.copyOf(parts.keySet())), parts, byDate);
    }

    private String segment(String key, boolean byDate) {
        if (key.isEmpty()) {
            return "0000";
        }
        if (byDate) {
            return key.replace('X', '0');
        }
        return Character.isLetter(key.codePointAt(0)) ? tongues.slug(key, lang) : "0-9";
    }

    private static String free(String segment, Set<String> taken) {
        String free = segment;
        for (int n = 2; !taken.add(free); n++) {
            free = segment + "-" + n;
        }
        return free;
    }

    private List<Listing.Group> byYear(List<EntryId> entries) {
        return grouped(entries, this::year);
    }

    /** The year an entry begins in; of a date no finer than a decade its EDTF; empty without a date. */
    private String year(EntryId id) {
        return when(id).map(when -> {
                    boolean coarse = when instanceof When.Point point
                            && (point.precision() == When.Precision.DECADE
                                    || point.precision() == When.Precision.CENTURY);
                    return coarse
                            ? when.edtf().substring(0, 4)
                            : String.valueOf(when.sortDay().getYear());
                })
                .orElse("");
    }

    private List<Listing.Group> byLetter(List<EntryId> entries) {
        return grouped(
                entries,
                id -> directory
                        .entry(id, lang)
                        .map(shown -> tongues.in(lang).initial(shown.text().sortKey()))
                        .orElse(""));
    }

    private static List<Listing.Group> grouped(List<EntryId> entries, Function<EntryId, String> key) {
        Map<String, List<EntryId>> groups = new LinkedHashMap<>();
        for (EntryId id : entries) {
            groups.computeIfAbsent(key.apply(id), none -> new ArrayList<>()).add(id);
        }
        List<Listing.Group> all = new ArrayList<>();
        groups.forEach((each, ids) -> all.add(new Listing.Group(each, Optional.empty(), ids)));
        return all;
    }

    private Optional<When> when(EntryId id) {
        return directory
                .entry(id, lang)
                .flatMap(shown -> shown.entry().when(shown.section().kind()));
    }

    private List<EntryId> sorted(List<SectionId> of, Comparator<Shown> order) {
        List<Shown> all = new ArrayList<>();
        for (SectionId id : of) {
            directory
                    .entries(id, lang)
                    .forEach(entry -> directory.entry(entry, lang).ifPresent(all::add));
        }
        all.sort(order);
        return Ordering.ids(all);
    }

    private Listing.Home home() {
        List<SectionId> sections = directory.sections().getOrDefault(lang, new LinkedHashMap<>()).keySet().stream()
                .filter(id -> !id.isRoot() && !directory.entries(id, lang).isEmpty())
                .toList();
        List<Shown> latest = new ArrayList<>();
        for (SectionId id : sections) {
            directory.entries(id, lang).stream()
                    .flatMap(entry -> directory.entry(entry, lang).stream())
                    .filter(shown -> stamp(shown).isPresent())
                    .forEach(latest::add);
        }
        latest.sort(Comparator.<Shown, LocalDate>comparing(shown -> stamp(shown).orElseThrow())
                .reversed()
                .thenComparing(ordering.byDate().reversed()));
        List<EntryId> newest = Ordering.ids(latest.subList(0, Math.min(NEWEST, latest.size())));
        return new Listing.Home(newest.size(), sections, newest);
    }

    private static Optional<LocalDate> stamp(Shown shown) {
        return shown.entry()
                .standing()
                .updated()
                .or(() -> shown.entry().standing().published());
    }

    private Listing.Tree tree(Section section, List<EntryId> entries) {
        Map<EntryId, List<EntryId>> narrower = new LinkedHashMap<>();
        Set<EntryId> all = new LinkedHashSet<>(entries);
        Set<EntryId> below = new LinkedHashSet<>();
        for (EntryId id : entries) {
            for (EntryId broader : broader(section, id)) {
                if (all.contains(broader)) {
                    narrower.computeIfAbsent(broader, none -> new ArrayList<>()).add(id);
                    below.add(id);
                }
            }
        }
        List<Listing.Node> roots = new ArrayList<>();
        Set<EntryId> reached = new LinkedHashSet<>();
        for (EntryId id : entries) {
            if (!below.contains(id)) {
                roots.add(node(id, narrower, reached, 0));
            }
        }
        // What is only in a circle is below something and yet below nothing: its first entry stands for a root.
        for (EntryId id : entries) {
            if (!reached.contains(id)) {
                roots.add(node(id, narrower, reached, 0));
            }
        }
        return new Listing.Tree(entries.size(), roots);
    }

    private List<EntryId> broader(Section section, EntryId id) {
        return site.entry(id)
                .map(entry -> entry.references(section.kind(), Role.BROADER))
                .orElse(List.of());
    }

    /**
     * An entry opens only where it stands first: so circles end, and a dense order does not unfold without bound.
     *
     * @param reached what stands in the tree already
     */
    private static Listing.Node node(
            EntryId id, Map<EntryId, List<EntryId>> narrower, Set<EntryId> reached, int depth) {
        List<Listing.Node> nodes = new ArrayList<>();
        if (reached.add(id) && depth < DEEPEST) {
            for (EntryId child : narrower.getOrDefault(id, List.of())) {
                nodes.add(node(child, narrower, reached, depth + 1));
            }
        }
        return new Listing.Node(id, nodes);
    }

    /** The entries of some sections with their other names, under initials. */
    Divided index(List<SectionId> of) {
        List<Listing.Name> names = new ArrayList<>();
        for (SectionId id : of) {
            for (EntryId entry : directory.entries(id, lang)) {
                directory.entry(entry, lang).ifPresent(shown -> {
                    names.add(new Listing.Name(shown.text().sortKey(), entry, false));
                    others(shown).forEach(name -> names.add(new Listing.Name(name, entry, true)));
                });
            }
        }
        names.sort(Comparator.comparing(Listing.Name::words, tongues.in(lang).collation())
                .thenComparing(Listing.Name::see)
                .thenComparing(Listing.Name::id));
        Map<String, List<Listing.Name>> letters = new LinkedHashMap<>();
        names.forEach(name -> letters.computeIfAbsent(tongues.in(lang).initial(name.words()), none -> new ArrayList<>())
                .add(name));
        List<String> own = tongues.in(lang).alphabet();
        List<Listing.Letter> all = new ArrayList<>();
        letters.forEach((letter, under) -> all.add(new Listing.Letter(letter, own.contains(letter), under)));
        all.sort(Comparator.comparing(letter -> !letter.own()));
        return Divided.not(new Listing.Index(names.size(), all));
    }

    /** The other names that readers of the language may look under: the first text of each record of that role. */
    private List<String> others(Shown shown) {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : shown.section().kind().fields()) {
            boolean naming = field.role()
                    .filter(role -> role == Role.OTHER_NAMES || role == Role.ABBREVIATION)
                    .isPresent();
            if (naming) {
                shown.entry().fact(field.name()).ifPresent(fact -> collect(field, fact, names));
            }
        }
        names.remove(shown.text().sortKey());
        names.remove(shown.text().title().words());
        return List.copyOf(names);
    }

    private void collect(Field field, Fact fact, Set<String> names) {
        if (fact.value() instanceof Value.Words words) {
            words.words().in(lang).ifPresent(names::add);
        } else if (fact.value() instanceof Value.Records records) {
            Optional<Field> first = field.shape().fields().stream()
                    .filter(inner -> inner.type() == FieldType.TEXT)
                    .findFirst();
            for (Map<String, Fact> record : records.records()) {
                first.map(inner -> record.get(inner.name())).ifPresent(inner -> collect(field, inner, names));
            }
        }
    }
}
