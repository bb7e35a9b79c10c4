package zwiesprache.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import zwiesprache.text.Limits;

/**
 * What to build.
 *
 * @param root the folder that holds {@code site.yml}
 * @param baseUrl instead of the site's own
 * @param today the day that decides what lies in the future; absent: the clock's, in the site's zone
 * @param audience for whom it is
 * @param strict whether warnings count as errors
 * @param threads how many to use, at least 1
 * @param ceilings the most that the site may set its limits to
 */
public record BuildRequest(
        Path root,
        Optional<String> baseUrl,
        Optional<LocalDate> today,
        Clock clock,
        Audience audience,
        boolean strict,
        int threads,
        Limits ceilings) {
    /** A request for a site for readers. */
    public BuildRequest(
            Path root,
            Optional<String> baseUrl,
            Optional<LocalDate> today,
            Clock clock,
            boolean drafts,
            boolean strict,
            int threads,
            Limits ceilings) {
        this(root, baseUrl, today, clock, Audience.readers(drafts), strict, threads, ceilings);
    }

    /** One with the ceilings that hold unless the command line lifts them. */
    public BuildRequest(
            Path root,
            Optional<String> baseUrl,
            Optional<LocalDate> today,
            Clock clock,
            boolean drafts,
            boolean strict,
            int threads) {
        this(root, baseUrl, today, clock, drafts, strict, threads, Limits.STANDARD);
    }

    /** Whether drafts are shown. */
    public boolean drafts() {
        return audience.drafts();
    }

    /** The same, with what translators are shown besides. */
    public BuildRequest with(Audience.Desk desk) {
        Audience translators = new Audience(audience.drafts(), Optional.of(desk));
        return new BuildRequest(root, baseUrl, today, clock, translators, strict, threads, ceilings);
    }
}
