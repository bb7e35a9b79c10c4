package zwiesprache.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.text.Ordered;

/**
 * Everything the content says, bound and resolved. A reference may lead to an entry that could not be
 * bound: then an error is reported.
 *
 * @param sections parents before children, else by path
 * @param entries by id
 * @param files the paths of the files that belong to entries and sections, below {@code content}, sorted
 * @param pictures what those of the files show that are sound pictures, by path
 * @param films the same of sound films
 */
public record Site(
        Map<SectionId, Section> sections,
        Map<EntryId, Entry> entries,
        List<String> files,
        Map<String, Picture> pictures,
        Map<String, Film> films,
        Menus menus) {
    /** Where the links of every page lead. */
    public record Menus(List<Target> main, List<Target> footer) {
        public Menus {
            main = List.copyOf(main);
            footer = List.copyOf(footer);
        }
    }

    public Site {
        sections = Ordered.map(sections);
        entries = Ordered.map(entries);
        files = List.copyOf(files);
        pictures = Ordered.map(pictures);
        films = Ordered.map(films);
        for (EntryId id : entries.keySet()) {
            if (!sections.containsKey(id.section())) {
                throw new IllegalStateException("entry without section: " + id);
            }
        }
    }

    public Section section(SectionId id) {
        return Optional.ofNullable(sections.get(id)).orElseThrow(() -> new IllegalStateException("no section " + id));
    }

    /** @return the entry; absent only where it could not be bound, which is then reported */
    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What a link or picture shows; absent if it leads to no sound picture of the content. */
    public Optional<Picture> picture(Target target) {
        return target instanceof Target.ToFile file
                ? Optional.ofNullable(pictures.get(file.file()))
                : Optional.<Picture>empty();
    }

    /** What a film is like; absent if the file is no sound film. */
    public Optional<Film> film(Target.ToFile file) {
        return Optional.ofNullable(films.get(file.file()));
    }

    public Section sectionOf(Entry entry) {
        return section(entry.id().section());
    }
}
