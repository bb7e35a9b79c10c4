package zwiesprache.edition;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Display;
import zwiesprache.model.Display.Trait;
import zwiesprache.model.Entry;
import zwiesprache.model.Field;
import zwiesprache.model.Role;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;

/** Finds timelines that are to be told apart by what none of their entries can have. */
final class Traits {
    private Traits() {}

    static void report(Site site, Diagnostics log) {
        for (Entry entry : site.entries().values()) {
            Display display = entry.standing().display();
            if (display.layout() == Display.Layout.TIMELINE) {
                Set<String> known = known(site, display.of());
                Stream.concat(display.lanes().stream(), display.filters().stream())
                        .filter(trait -> !known.contains(trait.word()))
                        .forEach(trait -> log.at(trait.origin())
                                .nearest(trait.word(), known)
                                .report(EditionCode.UNKNOWN_TRAIT, trait.word(), List.copyOf(known)));
            }
        }
    }

    /** Sections and decades, then the names of the fields and the parts they play. */
    private static Set<String> known(Site site, List<SectionId> of) {
        Set<String> fields = new TreeSet<>();
        for (SectionId id : of) {
            // A section that could not be read is reported elsewhere.
            Section section = site.sections().get(id);
            for (Field field :
                    section == null ? List.<Field>of() : section.kind().fields()) {
                if (Facets.isMeant(field, field.name())) {
                    fields.add(field.name());
                    field.role().map(Role::word).ifPresent(fields::add);
                }
            }
        }
        fields.add(Trait.SECTION);
        fields.add(Trait.DECADE);
        return fields;
    }
}
