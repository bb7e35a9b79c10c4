package zwiesprache.model;

import java.util.Locale;

/** What a field can hold. */
public enum FieldType {
    TEXT,
    MARKDOWN,
    INTEGER,
    DATE,
    URL,
    EMAIL,
    FLAG,
    CHOICE,
    REFERENCE,
    REFERENCES,
    RECORD,
    RECORDS;

    /** Its name in {@code _section.yml}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
