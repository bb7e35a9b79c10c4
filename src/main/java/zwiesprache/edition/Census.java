package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.edition.Edition.Today;
import zwiesprache.edition.HeldBack.Reason;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Languages;
import zwiesprache.model.Section;
import zwiesprache.model.Site;
import zwiesprache.text.Ordered;

/**
 * Which entries are published, and in which languages.
 *
 * @param published the languages of each entry that may be named at all, full ones first; empty if the gate keeps it
 */
record Census(Map<EntryId, List<Lang>> published, List<HeldBack> heldBack) {
    Census {
        published = Ordered.map(published);
        heldBack = List.copyOf(heldBack);
    }

    static Census of(Site site, Config config, Today today) {
        Map<EntryId, List<Lang>> published = new LinkedHashMap<>();
        List<HeldBack> heldBack = new ArrayList<>();
        for (Entry entry : site.entries().values()) {
            Optional<Reason> hidden = hidden(entry, today);
            if (hidden.isPresent()) {
                heldBack.add(new HeldBack(entry.id(), hidden.get(), List.of()));
            } else {
                published.put(entry.id(), languages(entry, site.sectionOf(entry), config.languages(), heldBack));
            }
        }
        return new Census(published, heldBack);
    }

    private static Optional<Reason> hidden(Entry entry, Today today) {
        if (today.drafts()) {
            return Optional.empty();
        }
        if (entry.standing().draft()) {
            return Optional.of(Reason.DRAFT);
        }
        return entry.standing()
                .published()
                .filter(day -> day.isAfter(today.date()))
                .map(day -> Reason.FUTURE);
    }

    private static List<Lang> languages(Entry entry, Section section, Languages site, List<HeldBack> heldBack) {
        List<Lang> full = new ArrayList<>(section.languages());
        full.retainAll(site.full());
        List<Lang> missing = new ArrayList<>(full);
        missing.removeAll(entry.texts().byLang().keySet());
        List<Lang> languages = new ArrayList<>(full);
        switch (section.gate()) {
            case FALLBACK -> {}
            case EACH -> languages.removeAll(missing);
            case BOTH -> {
                if (!missing.isEmpty()) {
                    languages.clear();
                    heldBack.add(new HeldBack(entry.id(), Reason.TRANSLATION, missing));
                }
            }
        }
        if (!languages.isEmpty()) {
            section.languages().stream()
                    .filter(lang ->
                            site.isVariant(lang) && entry.texts().byLang().containsKey(lang))
                    .forEach(languages::add);
        }
        return List.copyOf(languages);
    }
}
