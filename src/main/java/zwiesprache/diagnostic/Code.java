package zwiesprache.diagnostic;

/** What can go wrong, once and for all. Each room has one enum of these; the words are in the catalogue of `report`. */
public interface Code {
    /** {@code ZW} and four digits; never reused for something else. */
    String id();

    Severity severity();
}
