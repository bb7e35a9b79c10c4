package zwiesprache.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zwiesprache.edition.Link;
import zwiesprache.edition.Page;
import zwiesprache.model.Lang;
import zwiesprache.model.Picture;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.BlockKind;
import zwiesprache.model.Prose.Piece;
import zwiesprache.model.RichText;
import zwiesprache.model.Target;
import zwiesprache.render.template.Html;
import zwiesprache.render.view.ProseView;
import zwiesprache.render.view.Words;
import zwiesprache.translation.Anchors;

/** Writes one text: fills the holes of its prose with links, pictures, citations, footnote marks and headings. */
final class ProseWriter {
    private static final String TABLE = "<div class=\"table\">";

    private final Desk desk;
    private final Citations citations;
    private final RichText text;
    private final Lang in;
    private final String prefix;
    private final List<List<String>> mentions = new ArrayList<>();
    private String closing = "";

    /**
     * @param in the language that the text is in
     */
    ProseWriter(Desk desk, Citations citations, RichText text, Lang in) {
        this.desk = desk;
        this.citations = citations;
        this.text = text;
        this.in = in;
        this.prefix = citations.prefix();
        text.prose().notes().forEach(note -> mentions.add(new ArrayList<>()));
    }

    /**
     * The text of a page.
     *
     * @param twins the page in other languages: its headings link to theirs
     */
    ProseView page(Anchors anchors, List<Page.Alternate> twins) {
        Prose prose = text.prose();
        if (prose.isEmpty()) {
            return ProseView.none();
        }
        StringBuilder html = new StringBuilder(4096);
        for (Block block : prose.blocks()) {
            block(html, block, anchors, twins);
        }
        return new ProseView(html.toString(), notes(), outline(anchors), List.of());
    }

    /**
     * The HTML of each block.
     *
     * @param twins as of a page
     */
    List<String> blocks(Anchors anchors, List<Page.Alternate> twins) {
        List<String> blocks = new ArrayList<>();
        for (Block block : text.prose().blocks()) {
            StringBuilder html = new StringBuilder(512);
            block(html, block, anchors, twins);
            blocks.add(html.toString());
        }
        return blocks;
    }

    /** What belongs to the text but is in none of its blocks; to be called after these. */
    ProseView apparatus(Anchors anchors) {
        return new ProseView("", notes(), outline(anchors), List.of());
    }

    private void block(StringBuilder html, Block block, Anchors anchors, List<Page.Alternate> twins) {
        if (block.kind() == BlockKind.HEADING) {
            heading(html, block, anchors, twins);
        } else {
            pieces(html, block.html());
        }
        html.append('\n');
    }

    /** The text of a field: headings have no ids, footnotes no place. */
    String field() {
        StringBuilder html = new StringBuilder(256);
        for (Block block : text.prose().blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                html.append("<p><strong>");
                pieces(html, block.html());
                html.append("</strong></p>");
            } else {
                pieces(html, block.html());
            }
        }
        return html.toString();
    }

    private void heading(StringBuilder html, Block block, Anchors anchors, List<Page.Alternate> twins) {
        Prose.Heading heading = text.prose().headings().get(block.heading());
        String level = "h" + Math.max(2, heading.level());
        html.append("<div class=\"heading\"><").append(level).append(" id=\"");
        html.append(prefix).append(anchors.ids().get(block.heading())).append("\">");
        pieces(html, block.html());
        html.append("</").append(level).append('>');
        for (Page.Alternate twin : twins) {
            twin(html, block.heading(), anchors, twin);
        }
        html.append("</div>");
    }

    /** A link to the same heading in another language, or to the nearest above it that is there. */
    private void twin(StringBuilder html, int heading, Anchors anchors, Page.Alternate twin) {
        List<String> ids =
                twin.lang().equals(in) ? anchors.ids() : anchors.twins().get(twin.lang());
        if (ids == null) {
            return;
        }
        String id = ids.get(heading);
        String tag = twin.lang().tag();
        html.append("<a class=\"twin\" href=\"").append(desk.href(twin.path()));
        html.append(id.isEmpty() ? "" : "#" + id).append("\" hreflang=\"").append(tag);
        html.append("\" lang=\"")
                .append(tag)
                .append("\" aria-label=\"")
                .append(tag)
                .append(": ");
        Html.append(html, desk.in(twin.lang()).speech().message("same_section"));
        html.append("\">").append(tag).append("</a>");
    }

    private void pieces(StringBuilder html, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Html part) {
                html.append(reachable(prefix.isEmpty() ? part.html() : prefixed(part.html())));
            } else if (piece instanceof Piece.LinkStart start) {
                link(html, start.link());
            } else if (piece instanceof Piece.LinkEnd) {
                html.append(closing);
                closing = "";
            } else if (piece instanceof Piece.PictureHere here) {
                picture(html, here.picture());
            } else if (piece instanceof Piece.NoteMark mark) {
                noteMark(html, mark);
            }
        }
    }

    /** A table that is wider than the screen is moved sideways, by keyboard too (WCAG 2.1.1), so it has to have a name. */
    private String reachable(String html) {
        if (!html.contains(TABLE)) {
            return html;
        }
        StringBuilder open = new StringBuilder("<div class=\"table\" tabindex=\"0\"");
        Optional.ofNullable(desk.in(in).speech().messages().get("table"))
                .ifPresent(name -> Html.append(open.append(" role=\"group\" aria-label=\""), name)
                        .append('"'));
        return html.replace(TABLE, open.append('>'));
    }

    /** Finished HTML with the anchors that the text states itself, made unlike those of the text in another language. */
    private String prefixed(String html) {
        String own = html;
        for (String id : text.prose().anchors()) {
            own = own.replace(" id=\"" + id + "\"", " id=\"" + prefix + id + "\"");
        }
        return own;
    }

    private void link(StringBuilder html, int index) {
        Prose.Link written = text.prose().links().get(index);
        Link link = desk.edition().link(text.links().get(index), written.bare(), desk.lang());
        if (link instanceof Link.Citation citation) {
            citations.write(html, citation.source());
            return;
        }
        Words title = Words.none();
        if (link instanceof Link.ToPage to) {
            title = titled(to.title(), to.titleLang());
            open(html, desk.href(to.path()), written.title(), to.lang());
        } else if (link instanceof Link.Plain plain) {
            title = titled(plain.title(), plain.lang());
        } else if (link instanceof Link.Here here) {
            open(html, "#" + prefix + here.anchor(), written.title(), in);
        } else if (link instanceof Link.ToFile file) {
            open(html, desk.href(file.path()), written.title(), in);
        } else if (link instanceof Link.Away away) {
            title = new Words(Html.escape(away.url()), away.url());
            open(html, away.url(), written.title(), in);
        }
        if (written.bare()) {
            html.append(title.html()).append(closing);
            closing = "";
        }
    }

    private Words titled(String title, Lang titleLang) {
        boolean same = titleLang.base().equals(in.base());
        return desk.speech().words(title, same ? in : titleLang, in);
    }

    private void open(StringBuilder html, String href, String title, Lang to) {
        html.append("<a href=\"");
        Html.append(html, href).append('"');
        if (!title.isEmpty()) {
            Html.append(html.append(" title=\""), title).append('"');
        }
        if (!to.base().equals(desk.lang().base()) && !to.base().equals(in.base())) {
            html.append(" hreflang=\"").append(to.tag()).append('"');
        }
        html.append('>');
        closing = "</a>";
    }

    private void picture(StringBuilder html, int index) {
        Prose.Picture picture = text.prose().pictures().get(index);
        Target target = text.pictures().get(index);
        if (desk.edition().link(target, false, in) instanceof Link.ToFile file) {
            html.append("<img src=\"");
            Html.append(html, desk.href(file.path())).append("\" alt=\"");
            Html.append(html, desk.speech().words(picture.alt(), in, in).text()).append('"');
            desk.edition()
                    .site()
                    .picture(target)
                    .filter(Picture::hasSize)
                    .ifPresent(shown -> html.append(" width=\"")
                            .append(shown.width())
                            .append("\" height=\"")
                            .append(shown.height())
                            .append('"'));
            html.append(" loading=\"lazy\">");
        } else {
            Html.append(html, picture.alt());
        }
    }

    private void noteMark(StringBuilder html, Piece.NoteMark mark) {
        int number = mark.note() + 1;
        String note = prefix + "note-" + number;
        String id = note + "-" + (mark.mention() + 1);
        mentions.get(mark.note()).add(id);
        html.append("<sup class=\"note-mark\"><a id=\"")
                .append(id)
                .append("\" href=\"#")
                .append(note);
        html.append("\" role=\"doc-noteref\">").append(number).append("</a></sup>");
    }

    /** Called after the blocks: by then all mentions are known but those in the notes themselves. */
    private List<ProseView.Note> notes() {
        List<String> written = new ArrayList<>();
        for (Prose.Note note : text.prose().notes()) {
            StringBuilder html = new StringBuilder(128);
            note.blocks().forEach(block -> pieces(html, block.html()));
            written.add(html.toString());
        }
        List<ProseView.Note> notes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            notes.add(new ProseView.Note(prefix + "note-" + (i + 1), i + 1, written.get(i), mentions.get(i)));
        }
        return notes;
    }

    private List<ProseView.Heading> outline(Anchors anchors) {
        List<ProseView.Heading> outline = new ArrayList<>();
        for (int i = 0; i < text.prose().headings().size(); i++) {
            Prose.Heading heading = text.prose().headings().get(i);
            Words words = desk.speech().words(heading.words(), in, in);
            outline.add(new ProseView.Heading(prefix + anchors.ids().get(i), words, Math.max(2, heading.level())));
        }
        return outline;
    }

    /**
     * The first words of a text, for where a description is wanted and none is stated: whole words, 200 at most. A
     * paragraph that takes titles from what it links to has no words of its own there and is passed over.
     */
    static Optional<String> beginning(RichText text, Predicate<Target> isCitation) {
        return text.prose().blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .filter(block -> block.html().stream()
                        .noneMatch(piece -> piece instanceof Piece.LinkStart start
                                && text.prose().links().get(start.link()).bare()
                                && !isCitation.test(text.links().get(start.link()))))
                .flatMap(block -> block.units().stream())
                .map(Prose.Unit::words)
                .findFirst()
                .map(words -> words.length() <= 200
                        ? words
                        : words.substring(0, Math.max(1, words.lastIndexOf(' ', 199))) + " …");
    }
}
