package zwiesprache.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.theme.PageKind;
import zwiesprache.render.template.Templates;

/**
 * What failed on pages, kept until all are written. A thousand pages whose template runs without end would each take a
 * second to fail, so pages that come after such a one are not tried. Which of those were tried before it failed is a
 * matter of chance among threads; what was found on them is therefore not reported. Thread-safe.
 */
final class Failures {
    private final Map<PageKind, OfKind> kinds = new EnumMap<>(PageKind.class);

    private static final class OfKind {
        /** Findings, with the first page in order that has each. */
        final Map<Diagnostic, Integer> found = new TreeMap<>();

        int firstDear = Integer.MAX_VALUE;
    }

    /** Whether a page before has failed after so much work that this one need not be tried. */
    synchronized boolean isHopeless(PageKind kind, int page) {
        OfKind known = kinds.get(kind);
        return known != null && page > known.firstDear;
    }

    /**
     * Takes what was found on a page.
     *
     * @param page its number in the order of pages
     */
    synchronized void add(PageKind kind, int page, List<Diagnostic> found) {
        OfKind known = kinds.computeIfAbsent(kind, none -> new OfKind());
        found.forEach(finding -> known.found.merge(finding, page, Math::min));
        if (found.stream().anyMatch(Templates::isDear)) {
            known.firstDear = Math.min(known.firstDear, page);
        }
    }

    /** Reports all of it, but nothing from pages that need not have been tried. */
    synchronized void report(Diagnostics log) {
        kinds.values()
                .forEach(known -> known.found.forEach((finding, page) -> {
                    if (page <= known.firstDear) {
                        log.add(finding);
                    }
                }));
    }
}
