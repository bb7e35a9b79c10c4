package zwiesprache.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.text.Span;

/** The lists of a prose in the making, to which pieces refer by index. */
final class Draft {
    private final Source source;
    private final List<Prose.Heading> headings = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<Prose.Link> links = new ArrayList<>();
    private final List<Prose.Picture> pictures = new ArrayList<>();
    private final Map<String, Span> ids = new LinkedHashMap<>();
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final List<Integer> mentions = new ArrayList<>();

    Draft(Source source) {
        this.source = source;
    }

    int heading(Prose.Heading heading) {
        headings.add(heading);
        return headings.size() - 1;
    }

    int link(Prose.Link link) {
        links.add(link);
        return links.size() - 1;
    }

    Piece picture(Prose.Picture picture) {
        pictures.add(picture);
        return new Piece.PictureHere(pictures.size() - 1);
    }

    /** The pictures so far. */
    List<Prose.Picture> pictures() {
        return pictures;
    }

    /** A mention of a footnote, which gets its number by the first. */
    Piece mention(FootnoteBlock note) {
        int number = notes.indexOf(note);
        if (number < 0) {
            number = notes.size();
            notes.add(note);
            mentions.add(0);
        }
        int mention = mentions.get(number);
        mentions.set(number, mention + 1);
        return new Piece.NoteMark(number, mention);
    }

    /** The footnotes mentioned so far, in that order; grows while notes that mention others are written. */
    List<FootnoteBlock> notes() {
        return notes;
    }

    /** Takes an id; reports one that the text has already. */
    boolean claim(Attributes.Id id) {
        Span first = ids.putIfAbsent(id.name(), id.span());
        if (first != null) {
            source.at(id.span()).seeAlso(source.origin(first)).report(MarkdownCode.DUPLICATE_ID, id.name());
        }
        return first == null;
    }

    /** An opening tag with attributes as stated and classes of our own before them. */
    String open(String tag, Attributes attributes, String... classes) {
        StringBuilder html = new StringBuilder("<").append(tag);
        attributes.id().filter(this::claim).ifPresent(id -> {
            anchors.add(id.name());
            html.append(" id=\"").append(id.name()).append('"');
        });
        Set<String> all = new LinkedHashSet<>(Arrays.asList(classes));
        all.addAll(attributes.classes());
        if (!all.isEmpty()) {
            html.append(" class=\"").append(String.join(" ", all)).append('"');
        }
        attributes.lang().ifPresent(lang -> html.append(" lang=\"").append(lang).append('"'));
        return html.append('>').toString();
    }

    Prose finish(List<Prose.Block> blocks, List<Prose.Note> written) {
        return new Prose(blocks, headings, anchors, links, pictures, written);
    }
}
