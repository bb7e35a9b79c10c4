package zwiesprache.model;

import java.util.Locale;

/** The part that a field plays for timelines, calendars, structured data and indexes, whatever it is called. */
public enum Role {
    WHEN,
    LOCATION,
    ORGANIZER,
    PERFORMER,
    TOPICS,
    SOURCES,
    BROADER,
    RELATED,
    OTHER_NAMES,
    AFFILIATION,
    PUBLISHER,
    URL,
    ABBREVIATION,
    DEPRECATED;

    /** Its name in {@code _section.yml}, such as {@code other-names}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
