package zwiesprache.edition;

import java.util.List;
import java.util.Optional;
import zwiesprache.model.EntryId;
import zwiesprache.model.Lang;
import zwiesprache.model.When;

/**
 * Entries that the readers of one language can subscribe to together: all that there are, a section's, or a topic's.
 *
 * @param page the page that offers it, below the site's root; its files lie in {@code folder}
 * @param title what it is about; absent for all that there are
 * @param entries in the order of the section or of their ids
 * @param news whether there is a feed: an entry with a page in that language states when it was published or updated
 * @param dates whether there is a calendar: a date is known to the day
 */
public record Channel(
        Lang lang,
        String page,
        String folder,
        Optional<Title> title,
        List<EntryId> entries,
        boolean news,
        boolean dates) {
    /** The name of the feed as Atom, in the folder. */
    public static final String ATOM = "feed.xml";

    /** The name of the feed as JSON Feed. */
    public static final String JSON = "feed.json";

    /** The name of the calendar. */
    public static final String CALENDAR = "calendar.ics";

    public Channel {
        entries = List.copyOf(entries);
    }

    /** A name and the language it is in. */
    public record Title(String words, Lang lang) {}

    /** Whether an entry is news: it has a page in the language and states when it was published or updated. */
    public static boolean isNews(Shown shown, Lang lang) {
        return shown.path().isPresent()
                && !shown.isFallback(lang)
                && (shown.entry().standing().published().isPresent()
                        || shown.entry().standing().updated().isPresent());
    }

    /** Whether both ends of an entry's date are known to the day. */
    public static boolean isDated(Shown shown) {
        return shown.entry()
                .when(shown.section().kind())
                .filter(Channel::toTheDay)
                .isPresent();
    }

    private static boolean toTheDay(When when) {
        if (when instanceof When.Period period) {
            return toTheDay(period.start().point()) && toTheDay(period.end().point());
        }
        return when instanceof When.Point point && toTheDay(Optional.of(point));
    }

    private static boolean toTheDay(Optional<When.Point> point) {
        return point.filter(each -> each.precision() == When.Precision.DAY).isPresent();
    }
}
