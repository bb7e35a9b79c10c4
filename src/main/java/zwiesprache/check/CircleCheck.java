package zwiesprache.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Role;
import zwiesprache.model.Site;

/**
 * Finds entries that are, by way of others, broader than themselves: a hierarchy has a top. Without recursion, as how
 * deep a hierarchy is, is the content's choice.
 */
final class CircleCheck {
    private final Site site;
    private final Diagnostics log;
    private final Set<EntryId> known = new HashSet<>();
    private final List<Step> way = new ArrayList<>();
    private final Set<EntryId> onTheWay = new HashSet<>();

    CircleCheck(Site site, Diagnostics log) {
        this.site = site;
        this.log = log;
    }

    /** An entry on the way up, and those above it that are still to be gone to. */
    private record Step(EntryId id, Iterator<EntryId> above) {}

    void run() {
        for (EntryId id : site.entries().keySet()) {
            enter(id);
            while (!way.isEmpty()) {
                climb(way.get(way.size() - 1));
            }
        }
    }

    /** Each entry is gone through once, so each circle is met once. */
    private void enter(EntryId id) {
        if (known.add(id)) {
            List<EntryId> above = site.entry(id).map(this::broader).orElse(List.of());
            way.add(new Step(id, above.iterator()));
            onTheWay.add(id);
        }
    }

    private void climb(Step last) {
        if (!last.above().hasNext()) {
            way.remove(way.size() - 1);
            onTheWay.remove(last.id());
            return;
        }
        EntryId next = last.above().next();
        if (onTheWay.contains(next)) {
            List<EntryId> ids = way.stream().map(Step::id).toList();
            report(ids.subList(ids.indexOf(next), ids.size()));
        } else {
            enter(next);
        }
    }

    private List<EntryId> broader(Entry entry) {
        return entry.references(site.sectionOf(entry).kind(), Role.BROADER);
    }

    private void report(List<EntryId> circle) {
        Entry first = site.entry(circle.get(0)).orElseThrow();
        site.sectionOf(first)
                .kind()
                .field(Role.BROADER)
                .flatMap(field -> first.fact(field.name()))
                .ifPresent(fact -> log.at(fact.origin()).report(CheckCode.CIRCLE, circle));
    }
}
