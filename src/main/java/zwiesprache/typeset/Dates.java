package zwiesprache.typeset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import zwiesprache.model.When;
import zwiesprache.model.When.Bound;
import zwiesprache.model.When.Certainty;
import zwiesprache.model.When.Period;
import zwiesprache.model.When.Point;
import zwiesprache.model.When.Precision;

/** Writes dates in one language: patterns by {@link DatePatterns}, the words around them by the data files. */
final class Dates {
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private static final int FULL_NAME = 4;

    private final Rules rules;
    private final DatePatterns patterns;
    private final DateNames names;
    private final IntFunction<String> ordinalCategory;

    /** @param ordinalCategory CLDR's category of an ordinal number, such as {@code one}; asked for centuries only */
    Dates(Rules rules, DatePatterns patterns, DateNames names, IntFunction<String> ordinalCategory) {
        this.rules = rules;
        this.patterns = patterns;
        this.names = names;
        this.ordinalCategory = ordinalCategory;
    }

    static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    String write(When when, DateStyle style) {
        String written = when instanceof Point point ? point(point, style) : period((Period) when, style);
        return style == DateStyle.HEADING ? Letters.capitalised(written) : written;
    }

    String year(int year, DateStyle style) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Letters.capitalised(format(patterns.single(Precision.YEAR, style, ""), first, first));
    }

    String month(int month) {
        return names.month(month, true, FULL_NAME);
    }

    private String point(Point point, DateStyle style) {
        String word = isAbout(point.certainty()) ? "about" : "";
        String written = bare(point, style, word);
        String said = word.isEmpty() ? written : around(word, point.precision(), style, written);
        return unsure(said, point.certainty(), style);
    }

    private static boolean isAbout(Certainty certainty) {
        return certainty == Certainty.APPROXIMATE || certainty == Certainty.BOTH;
    }

    private String unsure(String written, Certainty certainty, DateStyle style) {
        boolean sure = certainty == Certainty.SURE || certainty == Certainty.APPROXIMATE;
        return sure ? written : around("unsure", Precision.DAY, style, written);
    }

    /** Puts the words of a key around a date; signs instead of words where it is to be short. */
    private String around(String key, Precision precision, DateStyle style, String written) {
        Rules words = style == DateStyle.SHORT ? rules.neutral() : rules;
        String pattern = words.text(key + "." + name(precision))
                .or(() -> words.text(key))
                .orElse("{0}");
        return pattern.replace("{0}", written);
    }

    // Without what is said of its certainty.
    private String bare(Point point, DateStyle style, String word) {
        if (point.precision() == Precision.CENTURY && style != DateStyle.SHORT) {
            Optional<String> words = century(point.first().getYear() / 100 + 1, word);
            if (words.isPresent()) {
                return words.get();
            }
        }
        String day = format(patterns.single(point.precision(), style, word), point.first(), point.last());
        return point.time().isEmpty() ? day : withTime(day, time(point.time().get()));
    }

    private Optional<String> century(int number, String word) {
        Optional<String> after = word.isEmpty() ? Optional.empty() : rules.text("century.after");
        return after.or(() -> rules.text("century"))
                .map(plain -> after.or(() -> rules.text("century." + ordinalCategory.apply(number)))
                        .orElse(plain))
                .map(text -> text.replace("{0}", names.figures(number, 1)).replace("{1}", roman(number)));
    }

    static String roman(int number) {
        StringBuilder made = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                made.append(ROMAN[i]);
            }
        }
        return made.toString();
    }

    private String format(DatePattern pattern, LocalDate from, LocalDate to) {
        return pattern.format(names, from, to, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private String time(LocalTime time) {
        return patterns.time().format(names, LocalDate.EPOCH, LocalDate.EPOCH, time, time);
    }

    private String withTime(String day, String time) {
        return patterns.dayAndTime().replace("{0}", day).replace("{1}", time);
    }

    private String period(Period period, DateStyle style) {
        Optional<Point> from = period.start().point();
        Optional<Point> to = period.end().point();
        if (from.isPresent() && to.isPresent()) {
            return closed(from.get(), to.get(), style);
        }
        return from.map(start -> half(start, period.end(), "since", "from", style))
                .or(() -> to.map(end -> half(end, period.start(), "until", "upto", style)))
                .orElse("");
    }

    /** A period with one end known. */
    private String half(Point known, Bound other, String keyOfOpen, String keyOfUnknown, DateStyle style) {
        String key = other.open() ? keyOfOpen : keyOfUnknown;
        String written = around(key, known.precision(), style, bare(known, style, key));
        return roughly(written, known.certainty(), style);
    }

    private String roughly(String written, Certainty certainty, DateStyle style) {
        String said = isAbout(certainty) ? around("roughly", Precision.DAY, style, written) : written;
        return unsure(said, certainty, style);
    }

    private String closed(Point from, Point to, DateStyle style) {
        boolean alike = from.precision() == to.precision() && from.certainty() == to.certainty();
        if (alike && from.first().equals(to.first()) && from.time().equals(to.time())) {
            return point(from, style);
        }
        if (alike
                && from.time().isEmpty()
                && to.time().isEmpty()
                && from.precision().compareTo(Precision.YEAR) <= 0) {
            char differing = differing(from.first(), to.first());
            String range = format(patterns.range(from.precision(), style, differing), from.first(), to.first());
            return roughly(range, from.certainty(), style);
        }
        if (alike
                && from.first().equals(to.first())
                && from.time().isPresent()
                && to.time().isPresent()) {
            return roughly(sameDay(from, from.time().get(), to.time().get(), style), from.certainty(), style);
        }
        return patterns.join().replace("{0}", point(from, style)).replace("{1}", point(to, style));
    }

    private static char differing(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return 'y';
        }
        return from.getMonthValue() != to.getMonthValue() ? 'M' : 'd';
    }

    private String sameDay(Point point, LocalTime from, LocalTime to, DateStyle style) {
        boolean halves = from.getHour() < 12 != to.getHour() < 12;
        String times = patterns.times(from.getHour() != to.getHour(), halves)
                .format(names, point.first(), point.first(), from, to);
        String day = format(patterns.single(Precision.DAY, style, ""), point.first(), point.first());
        return withTime(day, times);
    }
}
