package zwiesprache.diagnostic;

/** What a site makes of a finding that is a warning of itself. */
public enum Level {
    ERROR,
    WARNING,
    /** The finding is not mentioned. */
    OFF
}
