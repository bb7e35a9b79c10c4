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
        edition.files().forEach(path -> lines.add("/" + Edition.FILES + encoded(path)));
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
            return anchors("", of.anchors(), of.shown().text().body().prose());
        }
        if (content instanceof Content.OfSection of) {
            return anchors("", of.anchors(), of.text().body().prose());
        }
        if (content instanceof Content.OfPair of) {
            return anchors(of.first()) + anchors(of.second());
        }
        return content instanceof Content.Redirect redirect ? " -> /" + redirect.to() : "";
    }

    private static String anchors(Content.Half half) {
        return half.text()
                .map(text -> anchors(half.prefix(), half.anchors(), text.body().prose()))
                .orElse("");
    }

    private static String anchors(String prefix, Anchors headings, Prose prose) {
        StringBuilder anchors = new StringBuilder();
        headings.ids().forEach(id -> anchors.append(" #").append(prefix).append(id));
        prose.anchors().forEach(id -> anchors.append(" #").append(prefix).append(id));
        return anchors.toString();
    }
}
