package zwiesprache.render;

import zwiesprache.model.When;

/** Dates as machines want them in HTML. */
final class Machine {
    private Machine() {}

    /**
     * The beginning of a date as a valid year, month, date or local date and time string (HTML, §2.3.5); empty where
     * there is none as exact as a year.
     */
    static String datetime(When when) {
        if (when instanceof When.Period period) {
            return period.start()
                    .point()
                    .or(() -> period.end().point())
                    .map(Machine::datetime)
                    .orElse("");
        }
        When.Point point = (When.Point) when;
        String day = point.first().toString();
        return switch (point.precision()) {
            case DAY -> day + point.time().map(time -> "T" + time).orElse("");
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
            case DECADE, CENTURY -> "";
        };
    }

    static boolean uncertain(When when) {
        if (when instanceof When.Period period) {
            return period.start().point().filter(Machine::uncertain).isPresent()
                    || period.end().point().filter(Machine::uncertain).isPresent();
        }
        When.Point point = (When.Point) when;
        boolean coarse = point.precision() == When.Precision.DECADE || point.precision() == When.Precision.CENTURY;
        return coarse || point.certainty() != When.Certainty.SURE;
    }
}
