package zwiesprache.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.text.Ordered;

/**
 * Who is where, language by language: the one place that knows addresses.
 *
 * @param entries per language, the entries that its readers meet, in the order of their ids
 * @param ordered per language and section, the same in the section's order
 * @param sections per language, the paths of the sections' list pages
 * @param backlinks what refers to each entry
 */
public record Directory(
        Map<Lang, Map<EntryId, Shown>> entries,
        Map<Lang, Map<SectionId, List<EntryId>>> ordered,
        Map<Lang, Map<SectionId, String>> sections,
        Map<EntryId, List<Backlinks>> backlinks) {
    public Directory {
        entries = Ordered.map(entries);
        ordered = Ordered.map(ordered);
        sections = Ordered.map(sections);
        backlinks = Ordered.map(backlinks);
    }

    /** The entry as readers of a language meet it; absent if it is not published for them. */
    public Optional<Shown> entry(EntryId id, Lang reader) {
        return Optional.ofNullable(
                entries.getOrDefault(reader, Map.<EntryId, Shown>of()).get(id));
    }

    /** The entries of a section that readers of a language meet, in the section's order. */
    public List<EntryId> entries(SectionId id, Lang reader) {
        return ordered.getOrDefault(reader, Map.<SectionId, List<EntryId>>of()).getOrDefault(id, List.of());
    }

    /** The list page of a section; absent in a language that the section does not have. */
    public Optional<String> section(SectionId id, Lang reader) {
        return Optional.ofNullable(
                sections.getOrDefault(reader, Map.<SectionId, String>of()).get(id));
    }
}
