package zwiesprache.build;

import java.util.List;
import java.util.Optional;
import zwiesprache.config.Config;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.model.Site;
import zwiesprache.typeset.Tongues;

/**
 * What a site says, before anything is made of it.
 *
 * @param known absent if {@code site.yml} cannot be used
 */
public record Reading(Optional<Known> known, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** @param site all that could be bound; what could not is among the diagnostics */
    public record Known(Config config, Site site, Tongues tongues) {}
}
