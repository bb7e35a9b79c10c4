package zwiesprache.book;

import java.util.List;
import java.util.Map;
import zwiesprache.text.Ordered;

/** What a book says of itself: the package document and the table of contents. */
final class Contents {
    static final String CONTAINER = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>
        """;

    /** What a chapter begins with; the language twice, then the title. */
    static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%s" xml:lang="%s">
        <head>
        <meta charset="utf-8"/>
        <title>%s</title>
        <link rel="stylesheet" href="style.css"/>
        </head>
        <body>
        """;

    static final String STYLE = """
        body { line-height: 1.5 }
        h1, h2, h3 { line-height: 1.2; hyphens: none }
        table { border-collapse: collapse }
        th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top }
        img { max-width: 100% }
        dt { font-weight: bold }
        dd { margin-inline-start: 1em }
        sup { font-size: 0.75em; line-height: 0 }
        """;

    private final Imprint imprint;
    private final List<Item> items;
    private final Map<String, byte[]> pictures;

    /** A chapter by the name of its file in the book. */
    record Item(String name, Chapter chapter) {}

    Contents(Imprint imprint, List<Item> items, Map<String, byte[]> pictures) {
        this.imprint = imprint;
        this.items = List.copyOf(items);
        this.pictures = Ordered.map(pictures);
    }

    /** The package document; accessibility metadata after EPUB Accessibility 1.1. */
    String opf() {
        StringBuilder opf = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + imprint.lang() + "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        opf.append("<dc:identifier id=\"id\">")
                .append(escaped(imprint.address().home()))
                .append("</dc:identifier>\n");
        opf.append("<dc:title>").append(escaped(imprint.title())).append("</dc:title>\n");
        opf.append("<dc:language>").append(imprint.lang()).append("</dc:language>\n");
        opf.append("<dc:source>").append(escaped(imprint.address().home())).append("</dc:source>\n");
        if (!imprint.rights().isEmpty()) {
            opf.append("<dc:rights>").append(escaped(imprint.rights())).append("</dc:rights>\n");
        }
        meta(opf, "dcterms:modified", imprint.modified() + "T00:00:00Z");
        meta(opf, "schema:accessMode", "textual");
        meta(opf, "schema:accessModeSufficient", "textual");
        meta(opf, "schema:accessibilityFeature", "structuralNavigation");
        meta(opf, "schema:accessibilityFeature", "tableOfContents");
        meta(opf, "schema:accessibilityHazard", "none");
        opf.append("</metadata>\n<manifest>\n");
        item(opf, "nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
        item(opf, "style", "style.css", "text/css", "");
        for (Item item : items) {
            item(opf, id(item.name()), item.name(), "application/xhtml+xml", "");
        }
        for (String name : pictures.keySet()) {
            item(opf, id(name), name, Pictures.type(name).orElseThrow(), "");
        }
        opf.append("</manifest>\n<spine>\n<itemref idref=\"nav\"/>\n");
        items.forEach(
                item -> opf.append("<itemref idref=\"").append(id(item.name())).append("\"/>\n"));
        return opf.append("</spine>\n</package>\n").toString();
    }

    private static String id(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private static void meta(StringBuilder opf, String property, String value) {
        opf.append("<meta property=\"")
                .append(property)
                .append("\">")
                .append(value)
                .append("</meta>\n");
    }

    private static void item(StringBuilder opf, String id, String href, String type, String more) {
        opf.append("<item id=\"").append(id).append("\" href=\"").append(href);
        opf.append("\" media-type=\"").append(type).append('"').append(more).append("/>\n");
    }

    /** The table of contents: parts, and under each its chapters. */
    String nav() {
        StringBuilder nav = new StringBuilder(HEAD.formatted(imprint.lang(), imprint.lang(), escaped(imprint.title())));
        nav.append("<h1>")
                .append(escaped(imprint.title()))
                .append("</h1>\n<nav epub:type=\"toc\" role=\"doc-toc\">\n<ol>\n");
        boolean open = false;
        boolean within = false;
        for (Item item : items) {
            if (item.chapter().isPart()) {
                nav.append(within ? "</ol>" : "").append(open ? "</li>\n" : "");
                within = false;
            } else if (open) {
                nav.append(within ? "" : "<ol>\n");
                within = true;
            }
            nav.append("<li>").append(link(item));
            open |= item.chapter().isPart();
            nav.append(item.chapter().isPart() ? "" : "</li>\n");
        }
        nav.append(within ? "</ol>" : "").append(open ? "</li>\n" : "");
        return nav.append("</ol>\n</nav>\n</body>\n</html>\n").toString();
    }

    private String link(Item item) {
        String lang = item.chapter().lang();
        String mark = lang.equals(imprint.lang()) ? "" : " lang=\"" + lang + "\" xml:lang=\"" + lang + "\"";
        return "<a href=\"" + item.name() + "\"" + mark + ">"
                + escaped(item.chapter().title()) + "</a>";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
