package zwiesprache.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zwiesprache.model.EntryId;
import zwiesprache.model.Kind;
import zwiesprache.model.Lang;
import zwiesprache.model.When;
import zwiesprache.typeset.Tongues;

/**
 * Gathers the topics of one language with what is about each: entries that name it in a field, and are no topics
 * themselves. What only mentions it in passing is not about it.
 */
final class Dossiers {
    private final Edition edition;
    private final Lang lang;
    private final Ordering ordering;

    Dossiers(Edition edition, Tongues tongues, Lang lang) {
        this.edition = edition;
        this.lang = lang;
        this.ordering = new Ordering(edition.site(), tongues, lang);
    }

    List<Dossier> all() {
        List<Dossier> all = new ArrayList<>();
        for (Page page : edition.pages()) {
            // A page that has no folder of its own has no place for another file.
            if (page.lang().equals(lang)
                    && page.path().endsWith("/")
                    && page.content() instanceof Content.OfEntry of
                    && isTopic(of.shown())) {
                Dossier dossier = dossier(page, of);
                if (!dossier.entries().isEmpty()) {
                    all.add(dossier);
                }
            }
        }
        return all;
    }

    private static boolean isTopic(Shown shown) {
        return shown.section().kind().is() == Kind.Is.TOPIC;
    }

    private Dossier dossier(Page page, Content.OfEntry of) {
        List<Shown> dated = new ArrayList<>();
        List<Dossier.Group> undated = new ArrayList<>();
        Set<EntryId> taken = new LinkedHashSet<>();
        for (Backlinks group : of.backlinks()) {
            List<Shown> rest = new ArrayList<>();
            for (Shown entry : group.label().isEmpty() ? List.<Shown>of() : about(group)) {
                if (taken.add(entry.entry().id())) {
                    (when(entry).isPresent() ? dated : rest).add(entry);
                }
            }
            if (!rest.isEmpty()) {
                rest.sort(ordering.byDate());
                undated.add(new Dossier.Group(group.label(), rest));
            }
        }
        dated.sort(ordering.byDate());
        return new Dossier(page, of.shown(), dated, undated);
    }

    private List<Shown> about(Backlinks group) {
        return group.from().stream()
                .map(id -> edition.directory().entry(id, lang))
                .flatMap(Optional::stream)
                .filter(shown -> !isTopic(shown))
                .toList();
    }

    private static Optional<When> when(Shown shown) {
        return shown.entry().when(shown.section().kind());
    }
}
