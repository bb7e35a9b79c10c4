package zwiesprache.translation.exchange;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong with a file that comes back from a translator. */
public enum ExchangeCode implements Code {
    /** The file breaks the rules of its format, so that nothing of it is used. {0}: what the reader says. */
    MALFORMED("ZW0520", Severity.ERROR),
    /** The file is not in UTF-8 or says that it is not. */
    WRONG_ENCODING("ZW0521", Severity.ERROR),
    /** The XML has a document type declaration. */
    DOCUMENT_TYPE("ZW0522", Severity.ERROR),
    /** The file is something else than XLIFF 2.0 or 2.1, or PO. {0}: what it is. */
    OTHER_FORMAT("ZW0523", Severity.ERROR),
    /** The file is of another site, entry or pair of languages. {0}: what it says, {1}: what there is. */
    FOREIGN("ZW0524", Severity.ERROR),
    /** The original has a passage no more, or not in these words. {0}: the passage's id. The passage is left out. */
    SOURCE_CHANGED("ZW0525", Severity.WARNING),
    /** The translation of a passage changed since the export. {0}: the passage's id. The passage is left out. */
    TARGET_CHANGED("ZW0526", Severity.WARNING),
    /** A file has a passage or a code within a passage twice. {0}: its id. */
    DUPLICATE("ZW0527", Severity.ERROR),
    /** A translation has other markup than its original, or words that would be markup. {0}: which, {1}: the id. */
    MARKUP("ZW0528", Severity.ERROR),
    /** There is no place in the translation's files for a passage. {0}: the passage's id. */
    NO_PLACE("ZW0529", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ExchangeCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
