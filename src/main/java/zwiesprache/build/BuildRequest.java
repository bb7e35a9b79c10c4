package zwiesprache.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build.
 *
 * @param root the folder that holds {@code site.yml}
 * @param baseUrl instead of the site's own
 * @param today the day that decides what lies in the future; absent: the clock's, in the site's zone
 * @param drafts whether drafts are shown
 * @param strict whether warnings count as errors
 * @param threads how many to use, at least 1
 */
public record BuildRequest(
        Path root,
        Optional<String> baseUrl,
        Optional<LocalDate> today,
        Clock clock,
        boolean drafts,
        boolean strict,
        int threads) {}
