package zwiesprache.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.edition.Edition;
import zwiesprache.model.Entry;
import zwiesprache.model.EntryId;
import zwiesprache.model.Fact;
import zwiesprache.model.Field;
import zwiesprache.model.Kind;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.model.When.Certainty;

/** Finds dates that contradict each other, and pages that have not been looked through for too long. */
final class TimeCheck {
    private final Edition edition;
    private final LocalDate today;
    private final Diagnostics log;

    TimeCheck(Edition edition, LocalDate today, Diagnostics log) {
        this.edition = edition;
        this.today = today;
        this.log = log;
    }

    void run() {
        Held held = new Held(edition);
        for (Entry entry : edition.site().entries().values()) {
            if (held.hidden(entry.id()).isEmpty()) {
                days(entry.standing());
                review(entry.standing());
            }
            Kind kind = edition.site().sectionOf(entry).kind();
            entry.when(kind).ifPresent(when -> within(when, kind.fields(), entry.facts()));
        }
    }

    private void days(Entry.Standing standing) {
        Optional<LocalDate> published = standing.published();
        Optional<LocalDate> updated = standing.updated();
        if (updated.filter(day -> day.isAfter(today)).isPresent()) {
            log.at(standing.upkeep().origin("updated")).report(CheckCode.UPDATED_LATER, updated.get());
        } else if (updated.isPresent()
                && published.filter(updated.get()::isBefore).isPresent()) {
            log.at(standing.upkeep().origin("updated"))
                    .seeAlso(standing.upkeep().origin("published"))
                    .report(CheckCode.UPDATED_BEFORE_PUBLISHED, updated.get(), published.get());
        }
    }

    private void review(Entry.Standing standing) {
        standing.upkeep().review().ifPresent(every -> {
            Diagnostics.Finding finding = log.at(standing.upkeep().origin("review"));
            Optional<LocalDate> last = standing.updated().or(standing::published);
            if (last.isEmpty()) {
                finding.report(CheckCode.REVIEW_WITHOUT_DAY);
            } else if (last.get().plus(every).isBefore(today)) {
                finding.report(CheckCode.REVIEW_DUE, every, last.get());
            }
        });
    }

    private void within(When when, List<Field> fields, Map<String, Fact> facts) {
        for (Field field : fields) {
            Optional<Fact> fact = Optional.ofNullable(facts.get(field.name()));
            if (fact.isPresent() && fact.get().value() instanceof Value.Records records) {
                records.records().forEach(record -> within(when, field.shape().fields(), record));
            } else if (field.rules().within()
                    && fact.isPresent()
                    && fact.get().value() instanceof Value.References references) {
                references.ids().forEach(id -> within(when, field, fact.get(), id));
            }
        }
    }

    private void within(When when, Field field, Fact fact, EntryId id) {
        edition.site()
                .entry(id)
                .flatMap(other -> other.when(edition.site().sectionOf(other).kind()))
                .filter(whole -> isOutside(when, whole))
                .ifPresent(whole -> log.at(fact.origin())
                        .report(CheckCode.OUTSIDE, when.edtf(), field.name(), id.path(), whole.edtf()));
    }

    /** Whether something surely begins before another begins or after it ends; nothing that is not sure is outside. */
    private static boolean isOutside(When part, When whole) {
        if (!isSure(part) || !isSure(whole)) {
            return false;
        }
        Optional<LocalDate> last = start(part).map(When.Point::last);
        Optional<LocalDate> first = start(part).map(When.Point::first);
        boolean before = last.isPresent()
                && whole.earliest().filter(last.get()::isBefore).isPresent();
        return before
                || first.isPresent()
                        && whole.latest().filter(first.get()::isAfter).isPresent();
    }

    private static Optional<When.Point> start(When when) {
        return when instanceof When.Period period ? period.start().point() : Optional.of((When.Point) when);
    }

    private static boolean isSure(When when) {
        if (when instanceof When.Period period) {
            return period.start().point().filter(point -> !isSure(point)).isEmpty()
                    && period.end().point().filter(point -> !isSure(point)).isEmpty();
        }
        return ((When.Point) when).certainty() == Certainty.SURE;
    }
}
