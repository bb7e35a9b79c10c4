package zwiesprache.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.When;
import zwiesprache.typeset.Tongues;

/** Orders entries for the readers of one language. Entries without a date come after those with one. */
final class Ordering {
    private final Site site;
    private final Comparator<Shown> byTitle;

    Ordering(Site site, Tongues tongues, Lang lang) {
        this.site = site;
        Comparator<String> collation = tongues.in(lang).collation();
        this.byTitle = Comparator.<Shown, String>comparing(shown -> shown.text().sortKey(), collation)
                .thenComparing(shown -> shown.entry().id());
    }

    Map<SectionId, List<EntryId>> bySection(List<Shown> listed) {
        Map<SectionId, List<Shown>> grouped = new TreeMap<>();
        for (Shown shown : listed) {
            grouped.computeIfAbsent(shown.section().id(), none -> new ArrayList<>())
                    .add(shown);
        }
        Map<SectionId, List<EntryId>> ordered = new LinkedHashMap<>();
        grouped.forEach((id, entries) -> {
            entries.sort(order(site.section(id)));
            ordered.put(id, ids(entries));
        });
        return ordered;
    }

    private Comparator<Shown> order(Section section) {
        List<EntryId> explicit = section.arrangement().explicit();
        return switch (section.arrangement().order()) {
            case TITLE -> byTitle;
            case DATE -> byDate();
            case NEWEST ->
                Comparator.<Shown, Boolean>comparing(shown -> when(shown).equals(LocalDate.MAX))
                        .thenComparing(Comparator.comparing(Ordering::when).reversed())
                        .thenComparing(byTitle);
            case EXPLICIT ->
                Comparator.<Shown>comparingInt(shown -> {
                            int at = explicit.indexOf(shown.entry().id());
                            return at < 0 ? Integer.MAX_VALUE : at;
                        })
                        .thenComparing(byTitle);
        };
    }

    /** By the first day, then what ends first, then title. */
    Comparator<Shown> byDate() {
        return Comparator.comparing(Ordering::when).thenComparing(Ordering::end).thenComparing(byTitle);
    }

    private static LocalDate when(Shown shown) {
        return shown.entry().when(shown.section().kind()).map(When::sortDay).orElse(LocalDate.MAX);
    }

    private static LocalDate end(Shown shown) {
        return shown.entry().when(shown.section().kind()).flatMap(When::latest).orElse(LocalDate.MAX);
    }

    static List<EntryId> ids(List<Shown> entries) {
        return entries.stream().map(shown -> shown.entry().id()).toList();
    }
}
