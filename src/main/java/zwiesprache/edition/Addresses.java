package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized.Picked;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.typeset.Tongues;

/** Gives every page its address: language, slugs of the sections, slug of the entry. */
final class Addresses {
    private final Site site;
    private final Config config;
    private final Tongues tongues;

    Addresses(Site site, Config config, Tongues tongues) {
        this.site = site;
        this.config = config;
        this.tongues = tongues;
    }

    Directory directory(Census census) {
        Map<Lang, Map<EntryId, Shown>> entries = new LinkedHashMap<>();
        Map<Lang, Map<SectionId, List<EntryId>>> ordered = new LinkedHashMap<>();
        Map<Lang, Map<SectionId, String>> sections = new LinkedHashMap<>();
        for (Lang lang : config.languages().tags()) {
            Map<EntryId, Shown> shown = shown(lang, census);
            entries.put(lang, shown);
            ordered.put(lang, new Ordering(site, tongues, lang).bySection(listed(shown, lang, census)));
            sections.put(lang, sections(lang));
        }
        return new Directory(entries, ordered, sections, new Backlinking(site, census).all());
    }

    /** Readers of a variant meet an entry that has none on the page of the full language. */
    private Map<EntryId, Shown> shown(Lang lang, Census census) {
        Map<EntryId, Shown> shown = new LinkedHashMap<>();
        census.published().forEach((id, languages) -> {
            Entry entry = site.entry(id).orElseThrow();
            Section section = site.sectionOf(entry);
            Optional<Picked<Text>> text = entry.texts().pick(lang);
            Lang there = languages.contains(lang) ? lang : config.languages().full(lang);
            boolean hasPage = entry.standing().page() && languages.contains(there);
            Optional<String> path = hasPage ? Optional.of(path(entry, there)) : Optional.<String>empty();
            text.ifPresent(picked -> shown.put(id, new Shown(entry, section, picked.value(), picked.lang(), path)));
        });
        return shown;
    }

    /** Those that lists show: published in the language, with a page unless no entry of the section has one. */
    private List<Shown> listed(Map<EntryId, Shown> shown, Lang lang, Census census) {
        List<Shown> listed = new ArrayList<>();
        shown.forEach((id, each) -> {
            boolean here = census.published().getOrDefault(id, List.of()).contains(lang);
            if (here
                    && (each.path().isPresent() || !each.section().arrangement().pages())) {
                listed.add(each);
            }
        });
        return listed;
    }

    private Map<SectionId, String> sections(Lang lang) {
        Map<SectionId, String> paths = new LinkedHashMap<>();
        for (Section section : site.sections().values()) {
            boolean has = section.languages().contains(lang);
            boolean page = !config.languages().isVariant(lang)
                    || section.texts().byLang().containsKey(lang);
            if (has && page && !section.texts().isEmpty()) {
                paths.put(section.id(), path(section.id(), lang));
            }
        }
        return paths;
    }

    private String path(Entry entry, Lang lang) {
        String slug = Optional.ofNullable(entry.texts().byLang().get(lang))
                .flatMap(Text::slug)
                .orElse(entry.id().name());
        return path(entry.id().section(), lang) + slug + "/";
    }

    private String path(SectionId id, Lang lang) {
        if (id.isRoot()) {
            return lang.tag() + "/";
        }
        String slug = Optional.ofNullable(site.sections().get(id))
                .flatMap(section -> section.words().slug().in(lang))
                .orElse(id.name());
        return path(id.parent().orElse(SectionId.ROOT), lang) + slug + "/";
    }
}
