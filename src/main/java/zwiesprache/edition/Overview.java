package zwiesprache.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.edition.Listing.Group;
import zwiesprache.edition.Listing.Lane;
import zwiesprache.edition.Listing.Part;
import zwiesprache.edition.Listing.Period;
import zwiesprache.model.EntryId;

/** Says of each period of a divided timeline where it is, how much it holds, and names what is foremost in it. */
final class Overview {
    /** More years than this are told decade by decade, where there are pages of decades. */
    private static final int MANY_YEARS = 60;
    /** What can be named on one page without making it heavy. */
    private static final int MOST_NAMES = 60;

    private static final int NAMES = 2;

    private final List<Group> years;
    private final List<Part> parts;
    private final List<Lane> lanes;

    private Overview(List<Group> years, List<Part> parts, List<Lane> lanes) {
        this.years = years;
        this.parts = parts;
        this.lanes = lanes;
    }

    /**
     * The years of a timeline, or its decades where the years are many.
     *
     * @param years all entries by year, oldest first
     * @param parts the years or decades that have pages, each year in one of them
     * @param lanes in the order in which their entries are named
     */
    static List<Period> of(List<Group> years, List<Part> parts, List<Lane> lanes) {
        return new Overview(years, parts, lanes).periods();
    }

    /** The part that the entries of a year are on: its own before that of its decade. */
    static Optional<Part> part(List<Part> parts, String year) {
        return parts.stream()
                .filter(part -> part.key().equals(year))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> part.key().equals(decade(year)))
                        .findFirst());
    }

    /** The decade that a year's page or heading stands under; what is no year is its own. */
    static String decade(String year) {
        return year.length() == 4 ? year.substring(0, 3) + "X" : year;
    }

    private List<Period> periods() {
        Map<String, Part> places = new LinkedHashMap<>();
        Map<String, List<EntryId>> entries = new LinkedHashMap<>();
        boolean whole = years.size() > MANY_YEARS;
        for (Group year : years) {
            Part part = part(year.key());
            String key = whole ? part.key() : year.key();
            places.put(key, part);
            entries.computeIfAbsent(key, none -> new ArrayList<>()).addAll(year.entries());
        }
        List<Integer> counts = entries.values().stream().map(List::size).toList();
        int names = names(counts);
        boolean generous = named(counts, names, true) <= MOST_NAMES;
        List<Period> periods = new ArrayList<>();
        places.forEach((key, part) -> {
            List<EntryId> all = entries.getOrDefault(key, List.of());
            periods.add(new Period(key, part, all.size(), foremost(all, most(all.size(), names, generous))));
        });
        return periods;
    }

    private Part part(String year) {
        return part(parts, year).orElseThrow();
    }

    /** How many entries each period names. */
    private static int names(List<Integer> counts) {
        int names = NAMES;
        while (names > 0 && named(counts, names, false) > MOST_NAMES) {
            names--;
        }
        return names;
    }

    private static int named(List<Integer> counts, int names, boolean generous) {
        return counts.stream()
                .mapToInt(count -> Math.min(count, most(count, names, generous)))
                .sum();
    }

    /** @param generous whether one is named that would be the only one left out */
    private static int most(int count, int names, boolean generous) {
        return generous && names > 0 && count == names + 1 ? count : names;
    }

    /** The first entry of each lane, in the order of the lanes, then the second of each, and so on; in order of time. */
    private List<EntryId> foremost(List<EntryId> entries, int most) {
        if (entries.size() <= most) {
            return entries;
        }
        Map<EntryId, Integer> turns = new LinkedHashMap<>();
        Set<EntryId> here = new HashSet<>(entries);
        for (int lane = 0; lane < lanes.size(); lane++) {
            int turn = 0;
            for (EntryId id : lanes.get(lane).entries()) {
                if (here.contains(id) && !turns.containsKey(id)) {
                    turns.put(id, turn++ * lanes.size() + lane);
                }
            }
        }
        Set<EntryId> first = new HashSet<>(entries.stream()
                .sorted(Comparator.comparing(
                        id -> Optional.ofNullable(turns.get(id)).orElse(Integer.MAX_VALUE)))
                .limit(most)
                .toList());
        return entries.stream().filter(first::contains).toList();
    }
}
