package zwiesprache.emit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import zwiesprache.edition.Content;
import zwiesprache.edition.Edition;
import zwiesprache.edition.Page;
import zwiesprache.model.Prose;
import zwiesprache.translation.Anchors;

/**
 * The addresses that the site answers, one to a line, sorted: the path below the site's root; then, after a space each,
 * the anchors that its text states or its headings have ({@code #id}); or {@code -> path} where it has moved. Two such
 * lists of two builds tell what vanished.
 */
final class UrlList {
    private final Edition edition;

    UrlList(Edition edition) {
        this.edition = edition;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (Page page : edition.pages()) {
            if (!(page.content() instanceof Content.NotFound)) {
                lines.add("/" + page.path() + rest(page.content()));
            }
        }
        edition.site().files().forEach(path -> lines.add("/" + Edition.FILES + encoded(path)));
        Collections.sort(lines);
        return String.join("\n", lines) + "\n";
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static String rest(Content content) {
        if (content instanceof Content.OfEntry of) {
            return anchors(of.anchors(), of.shown().text().body().prose());
        }
        if (content instanceof Content.OfSection of) {
            return anchors(of.anchors(), of.text().body().prose());
        }
        return content instanceof Content.Redirect redirect ? " -> /" + redirect.to() : "";
    }

    private static String anchors(Anchors headings, Prose prose) {
        StringBuilder anchors = new StringBuilder();
        headings.ids().forEach(id -> anchors.append(" #").append(id));
        prose.anchors().forEach(id -> anchors.append(" #").append(id));
        return anchors.toString();
    }
}
