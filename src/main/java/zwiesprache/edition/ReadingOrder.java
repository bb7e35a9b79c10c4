package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.SectionId;
import zwiesprache.model.Target;

/** The pages of one language in the order in which they can be read one after the other. */
final class ReadingOrder {
    private final Edition edition;
    private final Lang lang;
    private final Map<String, Page> byPath = new LinkedHashMap<>();

    ReadingOrder(Edition edition, Lang lang) {
        this.edition = edition;
        this.lang = lang;
        for (Page page : edition.pages()) {
            boolean whole = page.content() instanceof Content.OfEntry || page.content() instanceof Content.OfSection;
            if (whole && page.lang().equals(lang) && page.relations().indexed()) {
                byPath.put(page.path(), page);
            }
        }
    }

    /** Home and the pages beside it, then section by section: as the menus name them, then the others. */
    List<Page> all() {
        Set<SectionId> sections = new LinkedHashSet<>();
        sections.add(SectionId.ROOT);
        List<Target> named = new ArrayList<>(edition.site().menus().main());
        named.addAll(edition.site().menus().footer());
        for (Target target : named) {
            if (target instanceof Target.ToSection to) {
                sections.add(to.id());
            }
        }
        sections.addAll(edition.site().sections().keySet());
        Set<Page> pages = new LinkedHashSet<>();
        for (SectionId section : sections) {
            edition.directory().section(section, lang).map(byPath::get).ifPresent(pages::add);
            for (EntryId id : edition.directory().entries(section, lang)) {
                edition.directory()
                        .entry(id, lang)
                        .flatMap(Shown::path)
                        .map(byPath::get)
                        .ifPresent(pages::add);
            }
        }
        return List.copyOf(pages);
    }
}
