package zwiesprache.translation;

import zwiesprache.diagnostic.Code;
import zwiesprache.diagnostic.Severity;

/** What can be wrong between the languages of an entry. */
public enum TranslationCode implements Code {
    /** A ledger is of nothing that has a text in its language. {0}: the id it is named by. */
    NO_SUCH_TRANSLATION("ZW0480"),
    /** A ledger is of other languages than the entry. {0}: the ledger's original, {1}: the entry's. */
    OTHER_ORIGINAL("ZW0481"),
    /** A block of the other language changed since the two were put together. {0}: the other language. */
    CHANGED("ZW0482"),
    /** A block has no counterpart that somebody has looked at. {0}: the language it is missing in. */
    NEW("ZW0483"),
    /** The counterpart of a block was taken out. {0}: the language it was taken out of. */
    REMOVED("ZW0484"),
    /** A block stands at another place than its counterpart. {0}: the other language. */
    MOVED("ZW0485"),
    /** The entry is said to be written in a language that it has no text in. {0}: that language. */
    NO_TEXT_OF_ORIGINAL("ZW0488");

    private final String id;

    TranslationCode(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
