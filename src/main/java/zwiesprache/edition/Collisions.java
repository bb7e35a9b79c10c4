package zwiesprache.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;

/** Finds pages that would be written to one file; on some file systems names that differ in case are one. */
final class Collisions {
    private Collisions() {}

    static void report(List<Page> pages, Diagnostics log) {
        Map<String, Page> taken = new HashMap<>();
        for (Page page : pages) {
            Page first = taken.putIfAbsent(page.file().toLowerCase(Locale.ROOT), page);
            if (first != null) {
                // Of an old address and a page, the old address is what can be changed.
                boolean old =
                        first.content() instanceof Content.Redirect && !(page.content() instanceof Content.Redirect);
                log.at(origin(old ? first : page))
                        .seeAlso(origin(old ? page : first))
                        .report(EditionCode.DUPLICATE_ADDRESS, page.path());
            }
        }
    }

    private static Origin origin(Page page) {
        if (page.content() instanceof Content.OfEntry of) {
            return of.shown().text().origin();
        }
        if (page.content() instanceof Content.OfSection of) {
            return of.text().origin();
        }
        if (page.content() instanceof Content.OfPair of) {
            return of.first().text().or(() -> of.second().text()).orElseThrow().origin();
        }
        if (page.content() instanceof Content.Redirect of) {
            return of.origin();
        }
        return SourceText.nowhere(page.path()).start();
    }
}
