package zwiesprache.book;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import zwiesprache.output.OutputFile;
import zwiesprache.text.Ordered;

/** Makes chapters of pages. */
final class Pages {
    private static final String LEFT_OUT =
            "nav, script, style, template, form, fieldset, input, button, select, dialog, svg, video, audio, iframe,"
                    + " [data-web]";

    private final Imprint imprint;
    private final Map<String, String> names;

    /** @param names what the chapters are called, by the paths of their pages from the host's root on */
    Pages(Imprint imprint, Map<String, String> names) {
        this.imprint = imprint;
        this.names = Ordered.map(names);
    }

    /**
     * A chapter.
     *
     * @param ids what a link can lead to
     */
    record Written(String xhtml, Set<String> ids) {
        static final Written NOTHING = new Written("", Set.of());

        Written {
            ids = Ordered.set(ids);
        }
    }

    Written write(OutputFile file, Chapter chapter) {
        Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
        Element main = page.selectFirst("main");
        if (main == null) {
            return Written.NOTHING;
        }
        main.removeAttr("id");
        main.select(LEFT_OUT).remove();
        Set<String> ids = new TreeSet<>();
        main.select("[id]").forEach(element -> ids.add(element.id()));
        main.select("a[href]").forEach(link -> link(link, ids));
        main.select("img").forEach(this::picture);
        main.getAllElements().forEach(Pages::attributes);
        Document chapterOf = Document.createShell("");
        chapterOf.outputSettings(new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false));
        chapterOf.body().append("<section></section>");
        Element section = chapterOf.body().child(0);
        section.appendChildren(new ArrayList<>(main.childNodes()));
        String xhtml = Contents.HEAD.formatted(imprint.lang(), imprint.lang(), Contents.escaped(chapter.title()))
                + section.outerHtml() + "\n</body>\n</html>\n";
        return new Written(xhtml, ids);
    }

    /** To another chapter, within this one, else to the site. */
    private void link(Element link, Set<String> ids) {
        String href = link.attr("href");
        link.removeAttr("rel").removeAttr("type");
        if (href.startsWith("#")) {
            if (!ids.contains(href.substring(1))) {
                link.removeAttr("href");
            }
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String chapter = names.get(path);
        if (chapter != null) {
            link.attr("href", chapter + (hash < 0 ? "" : href.substring(hash)));
        } else if (href.startsWith("/")) {
            link.attr("href", imprint.address().origin() + href);
        }
    }

    /** One of the site's own is named by its path below the root; of another, the words are left that stand for it. */
    private void picture(Element picture) {
        String base = imprint.address().base();
        String source = picture.attr("src");
        if (source.startsWith(base) && Pictures.isPicture(source)) {
            picture.attr("src", Pictures.MARK + source.substring(base.length()));
            picture.removeAttr("loading")
                    .removeAttr("decoding")
                    .removeAttr("srcset")
                    .removeAttr("sizes");
        } else {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        }
    }

    private static void attributes(Element element) {
        List<String> names =
                element.attributes().asList().stream().map(Attribute::getKey).toList();
        for (String name : names) {
            if (name.startsWith("data-") || name.equals("style") || name.equals("popover") || name.startsWith("on")) {
                element.removeAttr(name);
            }
        }
        if (element.hasAttr("lang")) {
            element.attr("xml:lang", element.attr("lang"));
        }
    }
}
