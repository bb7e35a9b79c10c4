package zwiesprache.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;

/** Compares all translations with their ledgers and reports what is out of date. Variants have no ledger. */
final class Reviews {
    /** What the ledger of a section's list page is named by; no entry can be called so. */
    private static final String SECTION = "_section";

    private final Map<String, Ledger> ledgers = new TreeMap<>();
    private final Diagnostics log;

    Reviews(List<Ledger> ledgers, Diagnostics log) {
        ledgers.forEach(ledger -> this.ledgers.put(ledger.path(), ledger));
        this.log = log;
    }

    /** @param anchors the ids of the headings per language */
    Map<Lang, Review> of(Entry entry, Section section, Map<Lang, Anchors> anchors) {
        List<Lang> languages = full(section.languages());
        Optional<Lang> original = entry.standing().original();
        Map<Lang, List<Passage>> passages = new LinkedHashMap<>();
        for (Lang lang : languages) {
            List<String> ids = anchors.getOrDefault(lang, Anchors.NONE).ids();
            boolean there = entry.texts().byLang().containsKey(lang);
            passages.put(lang, there ? Passages.of(entry, section.kind(), lang, ids) : List.of());
        }
        original.filter(lang -> !log.hasErrors() && !entry.texts().byLang().containsKey(lang))
                .ifPresent(lang -> reportAbsent(entry, lang));
        return reviews(entry.id().path(), passages, original);
    }

    private void reportAbsent(Entry entry, Lang original) {
        Origin stated = entry.standing().upkeep().origins().getOrDefault("original", entry.origin());
        log.at(stated).report(TranslationCode.NO_TEXT_OF_ORIGINAL, original.tag());
    }

    Map<Lang, Review> of(Section section, Map<Lang, Anchors> anchors) {
        Map<Lang, List<Passage>> passages = new LinkedHashMap<>();
        for (Lang lang : full(section.languages())) {
            List<String> ids = anchors.getOrDefault(lang, Anchors.NONE).ids();
            passages.put(lang, Passages.of(section, lang, ids));
        }
        String folder = section.id().isRoot() ? "" : section.id().path() + "/";
        return reviews(folder + SECTION, passages, Optional.empty());
    }

    /**
     * Reports the ledgers that nothing was compared with. To be called last. Where the content has errors, what they
     * are of may only be unreadable.
     */
    void reportUnused() {
        if (log.hasErrors()) {
            return;
        }
        for (Ledger ledger : ledgers.values()) {
            String id = ledger.path().replaceFirst("\\.[^./]+\\.txt$", "");
            log.at(start(ledger)).report(TranslationCode.NO_SUCH_TRANSLATION, id);
        }
    }

    private static Origin start(Ledger ledger) {
        return SourceText.nowhere(LedgerReader.FOLDER + ledger.path()).start();
    }

    private static List<Lang> full(List<Lang> languages) {
        return languages.stream().filter(lang -> lang.tag().equals(lang.base())).toList();
    }

    private Map<Lang, Review> reviews(String id, Map<Lang, List<Passage>> passages, Optional<Lang> original) {
        Optional<Lang> from = original.filter(
                        lang -> !passages.getOrDefault(lang, List.of()).isEmpty())
                .or(() -> passages.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .findFirst());
        Map<Lang, Review> reviews = new LinkedHashMap<>();
        if (from.isPresent()) {
            passages.forEach((to, there) -> {
                if (!to.equals(from.get())) {
                    List<Passage> here = passages.getOrDefault(from.get(), List.of());
                    reviews.put(to, review(id, from.get(), here, to, there, original.isEmpty()));
                }
            });
        }
        return reviews;
    }

    private Review review(String id, Lang from, List<Passage> here, Lang to, List<Passage> there, boolean both) {
        String path = id + "." + to.tag() + ".txt";
        Optional<Ledger> ledger = there.isEmpty() ? Optional.empty() : Optional.ofNullable(ledgers.remove(path));
        if (ledger.isPresent()
                && (!ledger.get().from().equals(from) || !ledger.get().to().equals(to))) {
            log.at(start(ledger.get()))
                    .report(TranslationCode.OTHER_ORIGINAL, ledger.get().from().tag(), from.tag());
            ledger = Optional.empty();
        }
        if (ledger.isEmpty()) {
            return new Review(path, from, to, both, false, Comparison.first(here, there));
        }
        List<Row> rows = Comparison.since(ledger.get(), here, there, both);
        rows.forEach(row -> report(row, from, to));
        return new Review(path, from, to, both, true, rows);
    }

    private void report(Row row, Lang from, Lang to) {
        if (row.verdict() == Verdict.CURRENT) {
            return;
        }
        Lang ahead = row.ahead() == Side.SOURCE ? from : to;
        Lang behind = row.ahead() == Side.SOURCE ? to : from;
        List<Passage> late = row.ahead() == Side.SOURCE ? row.translation() : row.source();
        List<Passage> early = row.ahead() == Side.SOURCE ? row.source() : row.translation();
        boolean isNew = row.verdict() == Verdict.NEW;
        List<Passage> places = new ArrayList<>(isNew ? early : late);
        places.addAll(isNew ? late : early);
        Diagnostics.Finding finding = log.at(places.get(0).origin());
        if (!late.isEmpty() && !early.isEmpty()) {
            finding.seeAlso((isNew ? late : early).get(0).origin());
        }
        switch (row.verdict()) {
            case CHANGED -> finding.report(TranslationCode.CHANGED, ahead.tag());
            case NEW -> finding.report(TranslationCode.NEW, behind.tag());
            case REMOVED -> finding.report(TranslationCode.REMOVED, ahead.tag());
            default -> finding.report(TranslationCode.MOVED, ahead.tag());
        }
    }
}
