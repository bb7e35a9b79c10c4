package zwiesprache.edition;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.RichText;
import zwiesprache.model.Site;
import zwiesprache.model.Target;
import zwiesprache.model.Text;
import zwiesprache.model.Value;

/**
 * Which files of the content are published: all but those of an entry that readers are not told of, that is, which lie
 * in its folder, or which only such entries show or link to. A name or a picture tells as much as a text.
 */
final class Attachments {
    private final Site site;
    private final Census census;

    Attachments(Site site, Census census) {
        this.site = site;
        this.census = census;
    }

    /** Paths below {@code content}, sorted. */
    Set<String> published() {
        Set<String> hidden = new LinkedHashSet<>();
        Set<String> shown = new LinkedHashSet<>();
        site.sections().values().forEach(section -> section.texts().values().forEach(text -> texts(text, shown)));
        for (Entry entry : site.entries().values()) {
            Set<String> named = isHidden(entry.id()) ? hidden : shown;
            entry.texts().values().forEach(text -> texts(text, named));
            facts(entry.facts(), named);
        }
        hidden.removeAll(shown);
        Set<String> published = new LinkedHashSet<>(site.files());
        published.removeIf(file -> hidden.contains(file) || isInHiddenFolder(file));
        return published;
    }

    private boolean isHidden(EntryId id) {
        return !census.published().containsKey(id);
    }

    private boolean isInHiddenFolder(String file) {
        return owner(site, file).filter(this::isHidden).isPresent();
    }

    /** The entry in whose own folder a file lies. */
    static Optional<EntryId> owner(Site site, String file) {
        for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            EntryId folder = new EntryId(file.substring(0, slash));
            if (site.entries().containsKey(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static void texts(Text text, Set<String> to) {
        rich(text.body(), to);
        text.access().signed().forEach(film -> film.files().forEach(file -> to.add(file.file())));
    }

    private static void facts(Map<String, Fact> facts, Set<String> to) {
        for (Fact fact : facts.values()) {
            value(fact.value(), to);
            fact.otherwise().forEach(other -> value(other.value(), to));
        }
    }

    private static void value(Value value, Set<String> to) {
        if (value instanceof Value.Rich rich) {
            rich.text().values().forEach(text -> rich(text, to));
        } else if (value instanceof Value.Records records) {
            records.records().forEach(record -> facts(record, to));
        }
    }

    private static void rich(RichText text, Set<String> to) {
        text.links().forEach(target -> target(target, to));
        text.pictures().forEach(target -> target(target, to));
    }

    private static void target(Target target, Set<String> to) {
        if (target instanceof Target.ToFile file) {
            to.add(file.file());
        }
    }
}
