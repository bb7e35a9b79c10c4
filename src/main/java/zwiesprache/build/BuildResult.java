package zwiesprache.build;

import java.util.List;
import java.util.Map;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.diagnostic.Severity;
import zwiesprache.text.Ordered;

/**
 * How a build ended.
 *
 * @param failed whether there are errors, or warnings when the build is strict
 * @param pages how many pages each language has, by tag in the site's order; empty if the build failed before
 * @param heldBack the ids of entries that are not, or not in all languages, published
 */
public record BuildResult(
        boolean failed, List<Diagnostic> diagnostics, Map<String, Integer> pages, List<String> heldBack) {
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        pages = Ordered.map(pages);
        heldBack = List.copyOf(heldBack);
    }

    static BuildResult of(Diagnostics log, boolean strict, Map<String, Integer> pages, List<String> heldBack) {
        List<Diagnostic> all = log.sorted();
        boolean failed = all.stream().anyMatch(each -> strict || each.severity() == Severity.ERROR);
        return new BuildResult(failed, all, pages, heldBack);
    }
}
