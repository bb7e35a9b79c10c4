package zwiesprache.build;

import java.util.List;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.edition.HeldBack;
import zwiesprache.model.Site;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.text.SourceText;
import zwiesprache.translation.Status;
import zwiesprache.typeset.Tongues;

/**
 * How the translations of a site stand.
 *
 * @param known absent if {@code site.yml} cannot be used
 */
public record Translations(Optional<Known> known, List<Diagnostic> diagnostics) {
    public Translations {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * @param site all that could be bound; what could not is among the diagnostics
     * @param files the ledgers as they stand on the disk, by path
     * @param ledgers those of them that say what they are
     * @param heldBack what is not, or not in all languages, published
     */
    public record Known(
            Config config,
            Site site,
            Tongues tongues,
            Status status,
            List<SourceText> files,
            List<Ledger> ledgers,
            List<HeldBack> heldBack) {
        public Known {
            files = List.copyOf(files);
            ledgers = List.copyOf(ledgers);
            heldBack = List.copyOf(heldBack);
        }
    }
}
