package zwiesprache.parse.markdown;

import java.util.List;
import java.util.Locale;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.text.Origin;
import zwiesprache.text.Position;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;

/** A prose and its diagnostics as readable lines, places as {@code line:column}. */
final class ProseDump {
    private final SourceText source;
    private final StringBuilder out = new StringBuilder();

    private ProseDump(SourceText source) {
        this.source = source;
    }

    static String of(SourceText source, Prose prose, List<Diagnostic> found) {
        ProseDump dump = new ProseDump(source);
        dump.prose(prose);
        found.forEach(dump::diagnostic);
        return dump.out.toString();
    }

    private void prose(Prose prose) {
        prose.blocks().forEach(block -> block(block, ""));
        prose.headings()
                .forEach(heading -> line(
                        "heading %d %s %s %s",
                        heading.level(),
                        heading.words(),
                        heading.id().map(id -> "#" + id).orElse("-"),
                        place(heading.span())));
        prose.anchors().forEach(anchor -> line("anchor #%s", anchor));
        for (int i = 0; i < prose.links().size(); i++) {
            Prose.Link link = prose.links().get(i);
            String bare = link.bare() ? " bare" : "";
            line("link %d <%s> %s title=[%s]%s", i, link.target(), place(link.span()), link.title(), bare);
        }
        for (int i = 0; i < prose.pictures().size(); i++) {
            Prose.Picture picture = prose.pictures().get(i);
            String words = "alt=[" + picture.alt() + "] title=[" + picture.title() + "]";
            line("picture %d <%s> %s %s", i, picture.target(), place(picture.span()), words);
        }
        for (int i = 0; i < prose.notes().size(); i++) {
            line("note %d", i);
            prose.notes().get(i).blocks().forEach(block -> block(block, "  "));
        }
    }

    private void block(Prose.Block block, String indent) {
        String heading = block.heading() < 0 ? "" : " heading " + block.heading();
        line("%s%s %s%s", indent, block.kind(), place(block.span()), heading);
        StringBuilder html = new StringBuilder();
        block.html().forEach(piece -> html.append(piece(piece)));
        html.toString().lines().forEach(text -> line("%s  | %s", indent, text.replace('\u00a0', '~')));
        block.units()
                .forEach(unit ->
                        line("%s  %s [%s] %s %s", indent, unit.kind(), unit.path(), place(unit.span()), unit.words()));
    }

    private static String piece(Piece piece) {
        if (piece instanceof Piece.Html html) {
            return html.html();
        } else if (piece instanceof Piece.LinkStart start) {
            return "⟦" + start.link() + ":";
        } else if (piece instanceof Piece.LinkEnd end) {
            return ":" + end.link() + "⟧";
        } else if (piece instanceof Piece.PictureHere picture) {
            return "⟦picture " + picture.picture() + "⟧";
        }
        Piece.NoteMark mark = (Piece.NoteMark) piece;
        return "⟦note " + mark.note() + "." + mark.mention() + "⟧";
    }

    private void diagnostic(Diagnostic found) {
        List<String> related =
                found.related().stream().map(Origin::span).map(this::place).toList();
        line(
                "%s %s %s %s %s%s%s",
                found.severity().name().toLowerCase(Locale.ROOT),
                found.code().id(),
                found.code(),
                place(found.origin().span()),
                found.arguments(),
                found.suggestion().map(name -> " suggests " + name).orElse(""),
                related.isEmpty() ? "" : " see " + related);
    }

    private String place(Span span) {
        Position start = source.position(span.start());
        Position end = source.position(span.end());
        return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
