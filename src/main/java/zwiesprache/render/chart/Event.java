package zwiesprache.render.chart;

import java.time.LocalDate;
import java.util.Optional;
import zwiesprache.model.When;

/**
 * What is drawn of an entry.
 *
 * @param from the first day it may mean; of one that began nobody knows when, its last
 * @param to the last day it may mean; of one that is open, its first
 * @param openStart whether its beginning is open or unknown
 * @param openEnd whether its end is
 * @param unsure whether its date is approximate or doubted
 */
public record Event(LocalDate from, LocalDate to, boolean openStart, boolean openEnd, boolean unsure) {
    /** @return absent of a date that says nothing */
    public static Optional<Event> of(When when, boolean unsure) {
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        return first.or(() -> last)
                .map(from -> new Event(from, last.orElse(from), first.isEmpty(), last.isEmpty(), unsure));
    }
}
