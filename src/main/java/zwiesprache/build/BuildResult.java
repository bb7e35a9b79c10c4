package zwiesprache.build;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Waived;
import zwiesprache.edition.HeldBack;
import zwiesprache.model.Lang;
import zwiesprache.text.Ordered;
import zwiesprache.translation.Tally;

/**
 * How a build ended.
 *
 * @param failed whether there are errors, or warnings when the build is strict
 * @param diagnostics what counts, as bad as the site judges it
 * @param waived what a comment in the files waives; it counts neither as error nor as warning
 * @param pages how many pages each language has, by tag in the site's order; empty if the build failed before
 * @param heldBack the entries that are not, or not in all languages, published
 * @param tally how many blocks of translations are known to fit their originals
 */
public record BuildResult(
        boolean failed,
        List<Diagnostic> diagnostics,
        List<Waived> waived,
        Map<String, Integer> pages,
        List<Held> heldBack,
        Tally tally) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        waived = List.copyOf(waived);
        pages = Ordered.map(pages);
        heldBack = List.copyOf(heldBack);
    }

    /** A result in which nothing is waived and nothing translated. */
    public BuildResult(boolean failed, List<Diagnostic> diagnostics, Map<String, Integer> pages, List<Held> heldBack) {
        this(failed, diagnostics, List.of(), pages, heldBack, Tally.NONE);
    }

    /**
     * An entry that waits.
     *
     * @param reason {@code draft}, {@code future} or {@code translation}
     * @param missing the tags of the languages that it waits for, if for a translation
     */
    public record Held(String id, String reason, List<String> missing) {
        public Held {
            missing = List.copyOf(missing);
        }

        /** The same in plain words. */
        public static Held of(HeldBack held) {
            return new Held(
                    held.id().path(),
                    held.reason().name().toLowerCase(Locale.ROOT),
                    held.missing().stream().map(Lang::tag).toList());
        }

        @Override
        public String toString() {
            return id + " " + reason + (missing.isEmpty() ? "" : " " + missing);
        }
    }

    /** The same with other findings. */
    public BuildResult with(boolean nowFailed, List<Diagnostic> others) {
        return new BuildResult(nowFailed, others, waived, pages, heldBack, tally);
    }
}
