package zwiesprache.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.text.Ordered;
import zwiesprache.typeset.Tongues;

/** What is known of all translations: for now, the anchors that tie their headings together. */
public record Status(Map<EntryId, Map<Lang, Anchors>> entries, Map<SectionId, Map<Lang, Anchors>> sections) {
    public Status {
        entries = Ordered.map(entries);
        sections = Ordered.map(sections);
    }

    /** Pairs the headings of every entry and section. */
    public static Status compare(Site site, Tongues tongues) {
        Pairing pairing = new Pairing(tongues);
        Map<EntryId, Map<Lang, Anchors>> entries = new LinkedHashMap<>();
        for (Entry entry : site.entries().values()) {
            entries.put(
                    entry.id(), pairing.anchors(entry.texts(), entry.standing().original()));
        }
        Map<SectionId, Map<Lang, Anchors>> sections = new LinkedHashMap<>();
        for (Section section : site.sections().values()) {
            sections.put(section.id(), pairing.anchors(section.texts(), Optional.empty()));
        }
        return new Status(entries, sections);
    }

    public Anchors of(EntryId id, Lang lang) {
        return entries.getOrDefault(id, Map.<Lang, Anchors>of()).getOrDefault(lang, Anchors.NONE);
    }

    public Anchors of(SectionId id, Lang lang) {
        return sections.getOrDefault(id, Map.<Lang, Anchors>of()).getOrDefault(lang, Anchors.NONE);
    }
}
