package zwiesprache.build;

import java.util.Optional;
import java.util.function.Function;
import zwiesprache.diagnostic.Diagnostic;

/**
 * For whom a site is built.
 *
 * @param drafts whether drafts are shown
 * @param desk with what is shown to translators besides; absent if the site is for readers. Never for a site that is
 *     published
 */
public record Audience(boolean drafts, Optional<Desk> desk) {
    /**
     * How translators are spoken to: they are shown, beside the text, what is out of date and what was found wrong.
     *
     * @param lang the language (BCP 47)
     * @param words says a finding in it
     */
    public record Desk(String lang, Function<Diagnostic, String> words) {}

    /** Readers. */
    static Audience readers(boolean drafts) {
        return new Audience(drafts, Optional.empty());
    }
}
