package zwiesprache.render.view;

/**
 * An entry as an item of a list.
 *
 * @param title its title
 * @param href where it is; empty if it has no page: show the title alone
 * @param lang the language of its title and its page, if that is not the language of this page: mark it; else empty
 * @param date when it is or was; empty if it has no date
 * @param summary what it is about; empty if there is nothing stated or the list does not show it
 * @param kind what the site calls one such, such as "seminar"; empty where all items are of one kind
 * @param place where it is or was; no link if not stated or not shown
 * @param marks of an item of a timeline, what {@link TimelineView.Instant} tells it apart by, such as {@code a1 b2};
 *     else empty
 */
public record ItemView(
        Words title, String href, String lang, DateView date, Words summary, Words kind, LinkView place, String marks)
        implements View {}
