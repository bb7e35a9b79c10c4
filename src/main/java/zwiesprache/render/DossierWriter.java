package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.edition.Dossier;
import zwiesprache.edition.Shown;
import zwiesprache.render.view.DossierView;
import zwiesprache.render.view.DossierView.Chapter;
import zwiesprache.render.view.GroupView;
import zwiesprache.render.view.ItemView;
import zwiesprache.render.view.LinkView;
import zwiesprache.render.view.Words;

/** Writes the frame of a dossier. */
final class DossierWriter {
    private final Desk desk;

    DossierWriter(Desk desk) {
        this.desk = desk;
    }

    DossierView view(Dossier dossier) {
        List<GroupView> groups = new ArrayList<>();
        if (!dossier.dated().isEmpty()) {
            groups.add(new GroupView("", Words.none(), items(dossier.dated())));
        }
        int number = 1;
        for (Dossier.Group group : dossier.undated()) {
            Words label = desk.speech().words(group.label());
            groups.add(new GroupView("_undated-" + number++, label, items(group.entries())));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (Shown entry : dossier.entries()) {
            entry.path().ifPresent(path -> chapters.add(chapter(entry, path)));
        }
        return new DossierView(
                chapter(dossier.topic(), dossier.page().path()),
                desk.speech().counted("entries", dossier.entries().size()),
                groups,
                chapters,
                license());
    }

    private List<ItemView> items(List<Shown> entries) {
        return entries.stream().map(entry -> desk.item(entry, true)).toList();
    }

    /** An id has no slash and no underscore, so that the ids that begin with it are its own. */
    private Chapter chapter(Shown entry, String path) {
        return new Chapter(entry.entry().id().path().replace('/', '.'), desk.href(path));
    }

    private LinkView license() {
        return desk.edition()
                .config()
                .policy()
                .license()
                .map(it -> new LinkView(desk.speech().words(it.name()), it.url(), ""))
                .orElse(LinkView.none());
    }
}
