package zwiesprache.typeset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import zwiesprache.model.When.Precision;

/** Finds the pattern for a date: the data file's, else CLDR's. */
final class DatePatterns {
    private static final String GREGORIAN = "calendar/gregorian/";
    private static final String SINGLE = GREGORIAN + "availableFormats/";
    private static final String RANGE = GREGORIAN + "intervalFormats/";
    private static final int CLDR_LONG_DATE = 5;
    private static final int CLDR_SHORT_TIME = 3;
    private static final int CLDR_LONG_DATE_AND_TIME = 10;

    private final Rules rules;
    private final Cldr cldr;
    private final Map<String, DatePattern> known = new ConcurrentHashMap<>();

    DatePatterns(Rules rules, Cldr cldr) {
        this.rules = rules;
        this.cldr = cldr;
    }

    /** @param word the key of the word before it that decides its form, such as {@code since}; empty without */
    DatePattern single(Precision precision, DateStyle style, String word) {
        String name = Dates.name(precision);
        return known.computeIfAbsent(
                style + name + word,
                key -> DatePattern.of(
                        style == DateStyle.SHORT ? inFigures(name, precision) : inWords(name, precision, style, word)));
    }

    private String inFigures(String name, Precision precision) {
        return rules.ownText("short." + name)
                .or(() -> numeric(precision))
                .or(() -> rules.neutral().text("date." + name))
                .orElseThrow();
    }

    private String inWords(String name, Precision precision, DateStyle style, String word) {
        Optional<String> special = !word.isEmpty()
                ? rules.text("date." + name + "." + word).or(() -> rules.text("date." + name + ".after"))
                : style == DateStyle.HEADING ? rules.text("head." + name) : Optional.empty();
        return special.or(() -> rules.ownText("date." + name))
                .or(() -> inWords(precision))
                .or(() -> rules.text("date." + name))
                .orElseThrow();
    }

    private Optional<String> inWords(Precision precision) {
        return switch (precision) {
            case DAY -> Optional.of(cldr.array(GREGORIAN + "DateTimePatterns").get(CLDR_LONG_DATE));
            case MONTH -> cldr.text(SINGLE + "yMMMM");
            case YEAR -> cldr.text(SINGLE + "y");
            case DECADE, CENTURY -> Optional.empty();
        };
    }

    private Optional<String> numeric(Precision precision) {
        return switch (precision) {
            case DAY -> cldr.text(SINGLE + "yMd");
            case MONTH -> cldr.text(SINGLE + "yM");
            case YEAR -> cldr.text(SINGLE + "y");
            case DECADE, CENTURY -> Optional.empty();
        };
    }

    /**
     * @param differing the greatest field that differs: d, M or y
     * @return the pattern of a range of days, months or years
     */
    DatePattern range(Precision precision, DateStyle style, char differing) {
        String name = Dates.name(precision) + (precision == Precision.YEAR ? "" : "." + differing);
        boolean inFigures = style == DateStyle.SHORT;
        return known.computeIfAbsent(
                style + " " + name,
                key -> DatePattern.of(rules.ownText((inFigures ? "short.range." : "range.") + name)
                        .or(() -> cldrRange(precision, inFigures, differing))
                        .orElseGet(() -> twice(precision, style))));
    }

    private Optional<String> cldrRange(Precision precision, boolean inFigures, char differing) {
        return switch (precision) {
            case DAY -> inFigures ? cldr.text(RANGE + "yMd/" + differing) : days(differing);
            case MONTH -> cldr.text(RANGE + (inFigures ? "yM/" : "yMMMM/") + differing);
            case YEAR, DECADE, CENTURY -> cldr.text(RANGE + "y/y");
        };
    }

    // Where CLDR has no range with the month's full name it is made of the one with the short name, as ICU does.
    private Optional<String> days(char differing) {
        return cldr.text(RANGE + "yMMMMd/" + differing)
                .or(() -> cldr.text(RANGE + "yMMMd/" + differing))
                .map(pattern -> pattern.contains("MMMM") || pattern.contains("LLLL")
                        ? pattern
                        : pattern.replace("MMM", "MMMM").replace("LLL", "LLLL"));
    }

    private String twice(Precision precision, DateStyle style) {
        String skeleton = (style == DateStyle.SHORT ? numeric(precision) : inWords(precision)).orElse("y");
        return join().replace("{0}", skeleton).replace("{1}", skeleton);
    }

    /** How any two dates are joined: {0} – {1}. */
    String join() {
        String join =
                rules.ownText("range").or(() -> cldr.text(RANGE + "fallback")).orElse("{0} – {1}");
        return join.replace('\u2009', ' ').replace(" –", Letters.NO_BREAK + "–").replace(" —", Letters.NO_BREAK + "—");
    }

    DatePattern time() {
        return known.computeIfAbsent(
                "time", key -> DatePattern.of(rules.ownText(key).orElseGet(this::cldrTime)));
    }

    private String cldrTime() {
        return cldr.array(GREGORIAN + "DateTimePatterns").get(CLDR_SHORT_TIME);
    }

    /** @param hours whether the hours differ; @param halves whether one is before noon and one after */
    DatePattern times(boolean hours, boolean halves) {
        boolean half = cldrTime().indexOf('h') >= 0 || cldrTime().indexOf('K') >= 0;
        String field = half ? halves ? "hm/a" : hours ? "hm/h" : "hm/m" : hours ? "Hm/H" : "Hm/m";
        return known.computeIfAbsent(
                field,
                key -> DatePattern.of(rules.ownText("range.time")
                        .or(() -> cldr.text(RANGE + key))
                        .orElseGet(() -> join().replace("{0}", cldrTime()).replace("{1}", cldrTime()))));
    }

    /** A day and a time of it, as a text with {0} for the day and {1} for the time. */
    String dayAndTime() {
        List<String> patterns = cldr.array(GREGORIAN + "DateTimePatterns");
        return rules.ownText("date.time")
                .orElseGet(() -> patterns.get(CLDR_LONG_DATE_AND_TIME)
                        .replace("{0}", "{time}")
                        .replace("{1}", "{0}")
                        .replace("{time}", "{1}")
                        .replace("'", ""));
    }
}
