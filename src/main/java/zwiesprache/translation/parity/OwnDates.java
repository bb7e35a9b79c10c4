package zwiesprache.translation.parity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Entry;
import zwiesprache.model.Fact;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.Role;
import zwiesprache.model.Site;
import zwiesprache.model.Text;
import zwiesprache.model.Value;
import zwiesprache.model.When;
import zwiesprache.model.When.Period;
import zwiesprache.model.When.Point;
import zwiesprache.model.When.Precision;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;
import zwiesprache.typeset.Quantity;
import zwiesprache.typeset.Quantity.Form;
import zwiesprache.typeset.Tongues;

/**
 * Compares the dates that title and summary of an event name with the event's own. Careful: a summary may well speak of
 * other days; only where no date named is the event's, another day of its month or another month of its year is taken
 * for a slip, and so is a range of days that shares some with the event's and is not the same.
 */
final class OwnDates {
    private final Tongues tongues;
    private final Diagnostics log;

    OwnDates(Tongues tongues, Diagnostics log) {
        this.tongues = tongues;
        this.log = log;
    }

    void check(Site site) {
        for (Entry entry : site.entries().values()) {
            Kind kind = site.sectionOf(entry).kind();
            if (kind.is() == Kind.Is.EVENT) {
                kind.field(Role.WHEN).flatMap(field -> entry.fact(field.name())).ifPresent(fact -> check(entry, fact));
            }
        }
    }

    /** Days from one to another. */
    private record Days(LocalDate first, LocalDate last) {
        boolean touches(Days other) {
            return !other.last.isBefore(first) && !other.first.isAfter(last);
        }

        boolean isNear(LocalDate day) {
            return isSameMonth(day, first) || isSameMonth(day, last);
        }

        private static boolean isSameMonth(LocalDate one, LocalDate other) {
            return one.getYear() == other.getYear() && one.getMonth() == other.getMonth();
        }
    }

    private void check(Entry entry, Fact fact) {
        List<Days> known = new ArrayList<>();
        days(fact.value()).ifPresent(known::add);
        fact.otherwise().forEach(other -> days(other.value()).ifPresent(known::add));
        if (known.isEmpty() || days(fact.value()).isEmpty()) {
            return;
        }
        entry.texts().byLang().forEach((lang, text) -> check(text, lang, fact, known));
    }

    /** The days of a date that is known to the day. */
    private static Optional<Days> days(Value value) {
        if (!(value instanceof Value.Date date)) {
            return Optional.empty();
        }
        When when = date.when();
        if (when instanceof Point point) {
            return isDay(Optional.of(point))
                    ? Optional.of(new Days(point.first(), point.last()))
                    : Optional.<Days>empty();
        }
        Period period = (Period) when;
        Optional<Point> start = period.start().point();
        Optional<Point> end = period.end().point();
        return isDay(start) && isDay(end)
                ? Optional.of(new Days(start.get().first(), end.get().last()))
                : Optional.<Days>empty();
    }

    private static boolean isDay(Optional<Point> point) {
        return point.filter(each -> each.precision() == Precision.DAY).isPresent();
    }

    /**
     * What a text names.
     *
     * @param exact whether to the day; else it is a month
     */
    private record Named(Days days, boolean exact, Mention mention) {
        boolean isRange() {
            return exact && !days.first().equals(days.last());
        }
    }

    private void check(Text text, Lang lang, Fact fact, List<Days> known) {
        List<Named> named = new ArrayList<>();
        named(text.title().words(), text.places().title(), lang, named);
        named(text.summary(), text.places().summary(), lang, named);
        boolean own = named.stream().anyMatch(each -> known.stream().anyMatch(days -> days.touches(each.days())));
        String written = ((Value.Date) fact.value()).when().edtf();
        for (Named each : named) {
            if (each.isRange() ? isOff(each.days(), known) : !own && isNear(each, known)) {
                log.at(each.mention().place())
                        .seeAlso(fact.origin())
                        .report(ParityCode.NOT_ITS_DATE, each.mention().words(), written);
            }
        }
    }

    /** Whether a range shares days with those known and is none of them. */
    private static boolean isOff(Days range, List<Days> known) {
        return !known.contains(range) && known.stream().anyMatch(days -> days.touches(range));
    }

    /** Whether a day is in the month of one known, or a month in its year. */
    private static boolean isNear(Named named, List<Days> known) {
        LocalDate day = named.days().first();
        return known.stream()
                .anyMatch(days -> named.exact()
                        ? days.isNear(day)
                        : day.getYear() == days.first().getYear());
    }

    private void named(String words, Origin place, Lang lang, List<Named> named) {
        Passage passage = new Passage("", words, place, "");
        List<Quantity> facts = tongues.in(lang).quantities(words);
        for (int i = 0; i < facts.size(); i++) {
            Quantity fact = facts.get(i);
            boolean exact = fact.day() > 0;
            boolean range = exact && fact.form() == Form.LENT && i + 1 < facts.size();
            Quantity last = range ? facts.get(i + 1) : fact;
            Optional<LocalDate> from = day(fact, false);
            Optional<LocalDate> to = day(last, true);
            if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
                Days days = new Days(from.get(), to.get());
                named.add(new Named(days, exact, new Mention(spanning(fact, last), passage, 0)));
                i += range ? 1 : 0;
            }
        }
    }

    private static Quantity spanning(Quantity first, Quantity last) {
        return new Quantity(first.kind(), first.normal(), "", first.form(), first.start(), last.end());
    }

    /** @param end whether the last day is wanted of a month */
    private static Optional<LocalDate> day(Quantity fact, boolean end) {
        if (fact.year() == 0 || fact.month() == 0) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(fact.year(), fact.month());
        if (fact.day() == 0) {
            return Optional.of(end ? month.atEndOfMonth() : month.atDay(1));
        }
        return month.isValidDay(fact.day()) ? Optional.of(month.atDay(fact.day())) : Optional.<LocalDate>empty();
    }
}
