package zwiesprache.emit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Shown;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;

/**
 * The entries of one section as the readers of one language find them listed.
 *
 * @param file the path of its files without ending
 */
record Table(Section section, Lang lang, List<EntryId> entries, String file) {
    /** What the root is called where sections are called by their path. */
    private static final String ROOT = "pages";

    Table {
        entries = List.copyOf(entries);
    }

    /** Those that have entries, section by section, in all full languages. */
    static List<Table> all(Edition edition) {
        List<Table> tables = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Section section : edition.site().sections().values()) {
            if (!section.id().isRoot()) {
                taken.add(section.id().path());
            }
        }
        for (Section section : edition.site().sections().values()) {
            String name = section.id().isRoot() ? root(taken) : section.id().path();
            for (Lang lang : edition.config().languages().full()) {
                List<EntryId> entries = edition.directory().entries(section.id(), lang);
                if (!entries.isEmpty()) {
                    tables.add(new Table(section, lang, entries, "data/" + name + "." + lang.tag()));
                }
            }
        }
        return tables;
    }

    private static String root(Set<String> taken) {
        String name = ROOT;
        while (taken.contains(name)) {
            name += "-of-root";
        }
        return name;
    }

    /** What a section is called in data: its path, or a name for the root. */
    static String name(SectionId id) {
        return id.isRoot() ? ROOT : id.path();
    }

    String title() {
        return section.words()
                .title()
                .pick(lang)
                .map(picked -> picked.value())
                .orElse(section.id().path());
    }

    /** The entries as met by the readers. */
    List<Shown> shown(Edition edition) {
        List<Shown> shown = new ArrayList<>();
        entries.forEach(id -> edition.directory().entry(id, lang).ifPresent(shown::add));
        return shown;
    }
}
