package zwiesprache.translation.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind.Is;
import zwiesprache.model.Lang;
import zwiesprache.model.Localized;
import zwiesprache.model.RichText;
import zwiesprache.model.Section;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Passages;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Status;
import zwiesprache.translation.names.Mentions.Said;
import zwiesprache.translation.names.Roster.Misspelt;
import zwiesprache.translation.names.Word.Shape;
import zwiesprache.typeset.Sounds;
import zwiesprache.typeset.Tongues;

/**
 * Reports names that only one side of a translation has, and words that look like a name and are none on record. One
 * side may say "he" where the other says the name; but texts that go side by side hardly do, and where they do, the name
 * is in a block nearby.
 */
public final class Names {
    /** What bears a name that others gave. */
    private static final Set<Is> NAMED = EnumSet.of(Is.SOURCE, Is.ORGANIZATION, Is.PLACE);

    /** How many blocks further a name may have moved. */
    private static final int NEARBY = 2;

    private final Site site;
    private final Tongues tongues;
    private final Diagnostics log;
    private final Slips slips = new Slips(Sounds.all());
    private final Map<Lang, Wording> wordings = new HashMap<>();
    private final Map<Lang, Roster> rosters = new HashMap<>();
    private final Map<Lang, Terms> terms = new HashMap<>();

    private Names(Site site, Tongues tongues, Diagnostics log) {
        this.site = site;
        this.tongues = tongues;
        this.log = log;
    }

    /** Looks at every block that both sides have; codes: {@link NameCode}. */
    public static void check(Site site, Status status, Tongues tongues, Diagnostics log) {
        Names names = new Names(site, tongues, log);
        status.entries()
                .forEach((id, ties) -> site.entry(id)
                        .map(Entry::texts)
                        .ifPresent(texts -> ties.reviews().values().forEach(review -> names.check(review, texts))));
        status.sections()
                .forEach((id, ties) -> ties.reviews()
                        .values()
                        .forEach(review -> names.check(review, site.section(id).texts())));
        names.checkTerms();
    }

    /** Every text in every language, whether translated or not; what is called so by others is not touched. */
    private void checkTerms() {
        for (Entry entry : site.entries().values()) {
            Section section = site.sectionOf(entry);
            boolean named = NAMED.contains(section.kind().is());
            for (Lang lang : entry.texts().byLang().keySet()) {
                if (!terms(lang).isEmpty()) {
                    Passages.of(entry, section.kind(), lang, List.of()).stream()
                            .filter(passage -> !named || !passage.kind().equals("title"))
                            .forEach(passage -> terms(lang).check(passage, roster(lang), Optional.of(entry), log));
                }
            }
        }
        for (Section section : site.sections().values()) {
            for (Lang lang : section.texts().byLang().keySet()) {
                if (!terms(lang).isEmpty()) {
                    Passages.of(section, lang, List.of())
                            .forEach(passage -> terms(lang).check(passage, roster(lang), Optional.empty(), log));
                }
            }
        }
    }

    private Terms terms(Lang lang) {
        return terms.computeIfAbsent(new Lang(lang.base()), each -> new Terms(site, each, wording(each)));
    }

    private Wording wording(Lang lang) {
        return wordings.computeIfAbsent(
                new Lang(lang.base()), each -> new Wording(tongues.in(each).stems()));
    }

    private Roster roster(Lang lang) {
        Lang base = new Lang(lang.base());
        return rosters.computeIfAbsent(base, each -> new Roster(site, each, wording(each)));
    }

    private void check(Review review, Localized<Text> texts) {
        List<Mentions> source = side(review, true, body(texts, review.from()));
        List<Mentions> translation = side(review, false, body(texts, review.to()));
        for (int i = 0; i < source.size(); i++) {
            source.get(i).misspelt().forEach(this::report);
            translation.get(i).misspelt().forEach(this::report);
            Row row = review.rows().get(i);
            if (!row.source().isEmpty() && !row.translation().isEmpty()) {
                compare(source, translation, i, review.to(), row.translation());
                compare(translation, source, i, review.from(), row.source());
            }
        }
    }

    private static RichText body(Localized<Text> texts, Lang lang) {
        Text text = texts.byLang().get(lang);
        return text == null ? RichText.EMPTY : text.body();
    }

    private List<Mentions> side(Review review, boolean source, RichText body) {
        Lang lang = source ? review.from() : review.to();
        List<Passage> all = new ArrayList<>();
        review.rows().forEach(row -> all.addAll(source ? row.source() : row.translation()));
        Linked linked = new Linked(body, all);
        List<Mentions> mentions = new ArrayList<>();
        for (Row row : review.rows()) {
            List<Passage> passages = source ? row.source() : row.translation();
            Mentions made = Mentions.of(passages, wording(lang), roster(lang), slips, linked.in(passages));
            made.addParts(roster(lang));
            made.addParts(roster(source ? review.to() : review.from()));
            mentions.add(made);
        }
        return mentions;
    }

    private void compare(List<Mentions> here, List<Mentions> there, int row, Lang other, List<Passage> block) {
        Roster roster = roster(other);
        Mentions counterpart = there.get(row);
        for (Sighting sighting : here.get(row).outer()) {
            if (sighting.entries().stream().anyMatch(roster::hasOwn)
                    && sighting.entries().stream().noneMatch(counterpart.entries()::contains)
                    && !isMisspelt(sighting, counterpart, roster)
                    && sighting.entries().stream().noneMatch(entry -> counterpart.hasTraceOf(entry, roster))
                    && !isMoved(sighting, here, there, row)) {
                log.at(sighting.place())
                        .seeAlso(block.get(0).origin())
                        .report(NameCode.NAMED_ALONE, sighting.words(), other.tag());
            }
        }
    }

    /**
     * Whether the other side has the name elsewhere: nearby, and of a person or an organisation in a block whose own
     * counterpart has it not; places come up as adjectives and half words. A topic may come up anywhere.
     */
    private static boolean isMoved(Sighting sighting, List<Mentions> here, List<Mentions> there, int row) {
        boolean proper = sighting.kinds().contains(Is.PERSON)
                || sighting.kinds().contains(Is.ORGANIZATION)
                || sighting.kinds().contains(Is.PLACE);
        int near = sighting.kinds().contains(Is.TOPIC) ? there.size() : NEARBY;
        for (int i = Math.max(0, row - near); i <= row + near && i < there.size(); i++) {
            for (EntryId entry : sighting.entries()) {
                if (there.get(i).entries().contains(entry)
                        && !(proper && here.get(i).entries().contains(entry))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void report(Misspelt misspelt) {
        Passage passage = misspelt.passage();
        Word word = misspelt.word();
        log.at(passage.place(word.start(), word.end()))
                .suggest(misspelt.name().written())
                .report(
                        NameCode.NOT_ON_RECORD,
                        passage.words().substring(word.start(), word.end()),
                        misspelt.name().written());
    }

    /** Looks for a word of the counterpart that could be meant, and reports it. */
    private boolean isMisspelt(Sighting sighting, Mentions counterpart, Roster roster) {
        for (EntryId entry : sighting.entries()) {
            for (Name name : roster.names(entry)) {
                Optional<Said> meant =
                        name.own() && name.is() != Is.TOPIC ? meant(name, counterpart, roster) : Optional.empty();
                if (meant.isPresent()) {
                    log.at(meant.get().place())
                            .seeAlso(sighting.place())
                            .suggest(name.written())
                            .report(NameCode.NOT_ON_RECORD, meant.get().words(), name.written());
                    return true;
                }
            }
        }
        return false;
    }

    /** The word that could be meant for one of a name. */
    private Optional<Said> meant(Name name, Mentions there, Roster roster) {
        for (Said each : there.said()) {
            for (Shape part : name.shapes()) {
                if (each.kinds().isEmpty()
                        && !each.word().shape().endsOtherwiseThan(part)
                        && !roster.isKnown(each.word().shape())
                        && each.word().capital()
                        && slips.isNear(each.word().shape(), part)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
