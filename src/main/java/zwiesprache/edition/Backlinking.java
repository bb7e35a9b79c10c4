package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/** Finds for each entry what refers to it: by a field (also of a record), as a source of a fact, or in a text. */
final class Backlinking {
    private final Site site;
    private final Census census;
    private final Map<EntryId, Map<Way, Set<EntryId>>> found = new TreeMap<>();

    Backlinking(Site site, Census census) {
        this.site = site;
        this.census = census;
    }

    /** In what way an entry is referred to. Mentions have an empty label and come last. */
    private record Way(SectionId section, Localized<String> label) {
        boolean isMention() {
            return label.isEmpty();
        }
    }

    /** Only entries that are published count, on either end; what the gate keeps says nothing yet, but may be named. */
    Map<EntryId, List<Backlinks>> all() {
        census.published().forEach((id, languages) -> {
            if (!languages.isEmpty()) {
                site.entry(id).ifPresent(this::follow);
            }
        });
        Map<EntryId, List<Backlinks>> all = new LinkedHashMap<>();
        found.forEach((id, ways) -> all.put(id, grouped(ways)));
        return all;
    }

    private void follow(Entry entry) {
        for (Field field : site.sectionOf(entry).kind().fields()) {
            entry.fact(field.name()).ifPresent(fact -> follow(entry, field, fact));
        }
        for (Text text : entry.texts().values()) {
            text.title().sources().forEach(source -> mention(source, entry));
            follow(entry, text.body());
        }
    }

    private void follow(Entry entry, Field field, Fact fact) {
        follow(entry, field, fact.value());
        fact.sources().forEach(source -> mention(source, entry));
        for (Fact.Alternative other : fact.otherwise()) {
            follow(entry, field, other.value());
            other.sources().forEach(source -> mention(source, entry));
        }
    }

    private void follow(Entry entry, Field field, Value value) {
        if (value instanceof Value.References references) {
            references.ids().forEach(id -> add(id, new Way(entry.id().section(), field.inverse()), entry));
        } else if (value instanceof Value.Records records) {
            for (Map<String, Fact> record : records.records()) {
                for (Field inner : field.shape().fields()) {
                    Fact fact = record.get(inner.name());
                    if (fact != null) {
                        follow(entry, inner, fact);
                    }
                }
            }
        } else if (value instanceof Value.Rich rich) {
            rich.text().values().forEach(text -> follow(entry, text));
        }
    }

    private void follow(Entry entry, RichText text) {
        for (Target target : text.links()) {
            if (target instanceof Target.ToEntry to) {
                mention(to.id(), entry);
            }
        }
    }

    private void mention(EntryId id, Entry from) {
        add(id, new Way(from.id().section(), Localized.none()), from);
    }

    private void add(EntryId id, Way way, Entry from) {
        if (!id.equals(from.id()) && census.published().containsKey(id)) {
            found.computeIfAbsent(id, none -> new LinkedHashMap<>())
                    .computeIfAbsent(way, none -> new LinkedHashSet<>())
                    .add(from.id());
        }
    }

    /** What a field says already is not said again as a mention. */
    private static List<Backlinks> grouped(Map<Way, Set<EntryId>> ways) {
        Set<EntryId> named = new LinkedHashSet<>();
        List<Backlinks> groups = new ArrayList<>();
        ways.forEach((way, from) -> {
            if (!way.isMention()) {
                named.addAll(from);
                groups.add(new Backlinks(way.section(), way.label(), List.copyOf(from)));
            }
        });
        ways.forEach((way, from) -> {
            List<EntryId> rest = from.stream().filter(id -> !named.contains(id)).toList();
            if (way.isMention() && !rest.isEmpty()) {
                groups.add(new Backlinks(way.section(), way.label(), rest));
            }
        });
        return groups;
    }
}
