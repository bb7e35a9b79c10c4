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
import zwiesprache.model.Display;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.FieldType;
import zwiesprache.model.Kind;
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
    private static final int LONG_TIMELINE = 60;
    private static final int LONG_INDEX = 250;
    private static final int MANY_YEARS = 12;
    private static final int DEEPEST = 32;

    private final Site site;
    private final Directory directory;
    private final Tongues tongues;
    private final Lang lang;
    private final Ordering ordering;
    private final Facets facets;

    Listings(Site site, Directory directory, Tongues tongues, Lang lang) {
        this.site = site;
        this.directory = directory;
        this.tongues = tongues;
        this.lang = lang;
        this.ordering = new Ordering(site, tongues, lang);
        this.facets = new Facets(site, directory, tongues, lang);
    }

    /**
     * A listing, and where there are pages of parts of it, the listing of each.
     *
     * @param shared whether other languages divide it alike (by date, not by letter)
     */
    record Divided(Listing whole, Map<Listing.Part, Divided> parts, boolean shared) {
        static Divided not(Listing whole) {
            return new Divided(whole, new LinkedHashMap<>(), true);
        }

        Optional<Divided> part(String key) {
            return parts.entrySet().stream()
                    .filter(part -> part.getKey().key().equals(key))
                    .map(Map.Entry::getValue)
                    .findFirst();
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

    /** The dated entries of some sections, and the pages of those that have something in common. */
    Divided timeline(Display display, String path) {
        List<EntryId> dated = sorted(display.of(), ordering.byDate()).stream()
                .filter(id -> when(id).isPresent())
                .toList();
        Set<String> taken = new HashSet<>();
        List<Listing.Group> years = byYear(dated);
        years.forEach(year -> taken.add(segment(year.key(), true)));
        boolean decades = dated.size() > LONG_TIMELINE && isByDecade(years);
        List<Listing.Filter> filters = facets.filters(display, decades, dated, path, taken);
        Divided whole = timeline(display, dated, path, filters);
        Map<Listing.Part, Divided> parts = new LinkedHashMap<>(whole.parts());
        for (Listing.Filter filter : filters) {
            for (Listing.Choice choice : filter.choices()) {
                parts.put(
                        choice.part(),
                        timeline(display, choice.entries(), choice.part().path(), filters));
            }
        }
        return new Divided(whole.whole(), parts, true);
    }

    private Divided timeline(Display display, List<EntryId> dated, String path, List<Listing.Filter> filters) {
        List<Listing.Group> years = byYear(dated);
        if (dated.size() <= LONG_TIMELINE) {
            return Divided.not(undivided(display, years, filters));
        }
        List<Listing.Lane> lanes = facets.lanes(display, dated);
        return divided(
                years,
                path,
                true,
                groups -> undivided(display, groups, filters),
                (count, parts) ->
                        new Listing.Timeline(count, years, parts, Overview.of(years, parts, lanes), lanes, filters));
    }

    private Listing.Timeline undivided(Display display, List<Listing.Group> years, List<Listing.Filter> filters) {
        List<EntryId> entries =
                years.stream().flatMap(year -> year.entries().stream()).toList();
        return new Listing.Timeline(
                entries.size(), years, List.of(), List.of(), facets.lanes(display, entries), filters);
    }

    /** In which years others refer by a field to the entries of some sections. */
    Divided matrix(List<SectionId> of) {
        return Divided.not(new Periods(directory, lang).matrix(of));
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
        boolean decades = byDate && isByDecade(groups);
        for (Listing.Group group : groups) {
            String key = decades ? Overview.decade(group.key()) : group.key();
            chunks.computeIfAbsent(key, none -> new ArrayList<>()).add(group);
        }
        Map<Listing.Part, Divided> parts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        chunks.forEach((key, chunk) -> {
            String segment = free(segment(key, byDate), taken);
            Listing part = listing.apply(chunk);
            parts.put(new Listing.Part(key, path + segment + "/", part.count()), Divided.not(part));
        });
        return new Divided(whole.of(count(groups), List.copyOf(parts.keySet())), parts, byDate);
    }

    /** Whether a list is divided by decades rather than by years: there are many years, and no decade is too long. */
    private static boolean isByDecade(List<Listing.Group> years) {
        Map<String, Integer> decades = new LinkedHashMap<>();
        for (Listing.Group year : years) {
            String decade = year.key().substring(0, Math.min(3, year.key().length()));
            decades.merge(decade, year.entries().size(), Integer::sum);
        }
        return years.size() > MANY_YEARS && decades.values().stream().allMatch(count -> count <= LONGEST);
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

    static String free(String segment, Set<String> taken) {
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
        // Of what is told on one day, what happened last comes first, and what has no date last.
        latest.sort(Comparator.<Shown, LocalDate>comparing(shown -> stamp(shown).orElseThrow())
                .thenComparing(shown -> happened(shown).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(shown -> shown.entry().id()));
        List<EntryId> newest = Ordering.ids(latest.subList(0, Math.min(NEWEST, latest.size())));
        return new Listing.Home(newest.size(), sections, newest);
    }

    private static Optional<LocalDate> happened(Shown shown) {
        return shown.section().kind().is() == Kind.Is.SOURCE
                ? Optional.empty()
                : shown.entry().when(shown.section().kind()).map(When::sortDay);
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
    Divided index(List<SectionId> of, String path) {
        List<Listing.Letter> letters = letters(of);
        int count = letters.stream().mapToInt(letter -> letter.names().size()).sum();
        if (count <= LONG_INDEX) {
            return Divided.not(new Listing.Index(count, letters, List.of()));
        }
        Map<Listing.Part, Divided> parts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (List<Listing.Letter> page : indexPages(letters)) {
            String first = page.get(0).letter();
            String last = page.get(page.size() - 1).letter();
            String key = page.size() == 1 ? first : first + "–" + last;
            String segment =
                    free(page.size() == 1 ? segment(key, false) : tongues.slug(first + " " + last, lang), taken);
            int size = page.stream().mapToInt(letter -> letter.names().size()).sum();
            Listing part = new Listing.Index(size, page, List.of());
            parts.put(new Listing.Part(key, path + segment + "/", size), Divided.not(part));
        }
        return new Divided(new Listing.Index(count, List.of(), List.copyOf(parts.keySet())), parts, false);
    }

    /** Each letter of the own alphabet by itself, all others on one page. */
    private static List<List<Listing.Letter>> indexPages(List<Listing.Letter> letters) {
        List<List<Listing.Letter>> pages = new ArrayList<>();
        List<Listing.Letter> others = new ArrayList<>();
        for (Listing.Letter letter : letters) {
            boolean foreign =
                    !letter.own() && Character.isLetter(letter.letter().codePointAt(0));
            if (foreign) {
                others.add(letter);
            } else {
                pages.add(List.of(letter));
            }
        }
        if (!others.isEmpty()) {
            pages.add(others);
        }
        return pages;
    }

    private List<Listing.Letter> letters(List<SectionId> of) {
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
        return all;
    }

    /** The other names that readers of the language may look under: the first text of each record of that role. */
    private List<String> others(Shown shown) {
        Set<String> names = new LinkedHashSet<>();
        for (Field field : shown.section().kind().fields()) {
            boolean naming = field.role()
                    .filter(role -> role == Role.OTHER_NAMES || role == Role.ABBREVIATION || role == Role.DEPRECATED)
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
