package zwiesprache.book;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import zwiesprache.output.OutputFile;

/** Takes from a finished page what is read. */
final class Pages {
    private static final String LEFT_OUT =
            "nav, script, style, template, form, fieldset, input, button, select, dialog, svg, video, audio, iframe,"
                    + " [data-web]";
    private static final String ALONE = "[data-alone]";
    private static final String HEAD = "header:has(h1)";

    private final String base;

    /** @param base the path of the site's root on its host; begins and ends with a slash */
    Pages(String base) {
        this.base = base;
    }

    /** XML as browsers and reading systems take it (HTML standard, section 14). */
    static OutputSettings settings() {
        return new OutputSettings()
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
    }

    /** @return what the page says in its {@code main}; absent if it has none */
    Optional<Written> write(OutputFile file) {
        Document page = Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
        Element main = page.selectFirst("main");
        if (main == null) {
            return Optional.empty();
        }
        main.removeAttr("id");
        main.select(LEFT_OUT).remove();
        main.nodeStream(Comment.class).toList().forEach(Node::remove);
        Map<Written.Kind, Set<String>> ids = new EnumMap<>(Written.Kind.class);
        main.select("[id]")
                .forEach(element -> ids.computeIfAbsent(kind(element), none -> new TreeSet<>())
                        .add(element.id()));
        main.select("a[href]").forEach(link -> link(link, ids));
        main.select("img").forEach(this::picture);
        main.select(HEAD).stream().limit(1).forEach(head -> mark(head, Written.Kind.HEAD));
        main.select(ALONE).forEach(part -> mark(part, Written.Kind.ALONE));
        main.getAllElements().forEach(Pages::attributes);
        page.outputSettings(settings());
        return Optional.of(Written.of(main.html(), ids));
    }

    private static Written.Kind kind(Element element) {
        return element.closest(ALONE) != null
                ? Written.Kind.ALONE
                : element.closest(HEAD) != null ? Written.Kind.HEAD : Written.Kind.TEXT;
    }

    private static void mark(Element part, Written.Kind kind) {
        part.before(new Comment(kind.mark()));
        part.after(new Comment(Written.END));
    }

    /** One that leads nowhere becomes mere words. */
    private static void link(Element link, Map<Written.Kind, Set<String>> ids) {
        String href = link.attr("href");
        link.removeAttr("rel").removeAttr("type");
        if (href.startsWith("#") && ids.values().stream().noneMatch(some -> some.contains(href.substring(1)))) {
            link.removeAttr("href");
        }
    }

    /** One of the site's own is named by its path below the root; of another, the words are left that stand for it. */
    private void picture(Element picture) {
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

    /** Without what serves scripts and styles on the site. */
    static void attributes(Element element) {
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
