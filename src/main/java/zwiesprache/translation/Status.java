package zwiesprache.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.Section;
import zwiesprache.model.SectionId;
import zwiesprache.model.Site;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.text.Ordered;
import zwiesprache.typeset.Tongues;

/** What is known of all translations: which heading is which, and how each stands to its original. */
public record Status(Map<EntryId, Ties> entries, Map<SectionId, Ties> sections) {
    public Status {
        entries = Ordered.map(entries);
        sections = Ordered.map(sections);
    }

    /**
     * What ties the languages of one text together.
     *
     * @param anchors the headings, per language that has any
     * @param reviews per language that is not the original
     */
    public record Ties(Map<Lang, Anchors> anchors, Map<Lang, Review> reviews) {
        static final Ties NONE = new Ties(Map.<Lang, Anchors>of(), Map.<Lang, Review>of());

        public Ties {
            anchors = Ordered.map(anchors);
            reviews = Ordered.map(reviews);
        }
    }

    /** Pairs the headings of every entry and section, and their blocks; reports what is out of date. */
    public static Status compare(Site site, List<Ledger> ledgers, Tongues tongues, Diagnostics log) {
        Pairing pairing = new Pairing(tongues);
        Reviews reviews = new Reviews(ledgers, log);
        Map<EntryId, Ties> entries = new LinkedHashMap<>();
        for (Entry entry : site.entries().values()) {
            Map<Lang, Anchors> anchors =
                    pairing.anchors(entry.texts(), entry.standing().original());
            entries.put(entry.id(), new Ties(anchors, reviews.of(entry, site.sectionOf(entry), anchors)));
        }
        Map<SectionId, Ties> sections = new LinkedHashMap<>();
        for (Section section : site.sections().values()) {
            Map<Lang, Anchors> anchors = pairing.anchors(section.texts(), Optional.empty());
            sections.put(section.id(), new Ties(anchors, reviews.of(section, anchors)));
        }
        reviews.reportUnused();
        return new Status(entries, sections);
    }

    /** What is known of all translations together. */
    public Tally tally() {
        Tally tally = Tally.NONE;
        List<Ties> all = new ArrayList<>(entries.values());
        all.addAll(sections.values());
        for (Ties ties : all) {
            for (Review review : ties.reviews().values()) {
                tally = tally.and(review);
            }
        }
        return tally;
    }

    public Anchors of(EntryId id, Lang lang) {
        return entries.getOrDefault(id, Ties.NONE).anchors().getOrDefault(lang, Anchors.NONE);
    }

    public Anchors of(SectionId id, Lang lang) {
        return sections.getOrDefault(id, Ties.NONE).anchors().getOrDefault(lang, Anchors.NONE);
    }

    /** How a translation stands; empty for the original itself, a variant, and a language the section has not. */
    public Optional<Review> review(EntryId id, Lang lang) {
        return Optional.ofNullable(entries.getOrDefault(id, Ties.NONE).reviews().get(lang));
    }

    /** How two languages stand to each other, whichever is the original; empty if neither is. */
    public Optional<Review> between(EntryId id, Lang one, Lang other) {
        return between(review(id, one), review(id, other), one, other);
    }

    public Optional<Review> between(SectionId id, Lang one, Lang other) {
        return between(review(id, one), review(id, other), one, other);
    }

    private static Optional<Review> between(Optional<Review> of, Optional<Review> ofOther, Lang one, Lang other) {
        return of.filter(review -> review.from().equals(other))
                .or(() -> ofOther.filter(review -> review.from().equals(one)));
    }

    public Optional<Review> review(SectionId id, Lang lang) {
        return Optional.ofNullable(
                sections.getOrDefault(id, Ties.NONE).reviews().get(lang));
    }
}
