package zwiesprache.check;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Block;
import zwiesprache.model.Prose.Piece;

/** Finds the words by which the links of a text are shown. */
final class LinkWords {
    private final Prose prose;
    private final List<StringBuilder> words = new ArrayList<>();
    private int open = -1;

    private LinkWords(Prose prose) {
        this.prose = prose;
        prose.links().forEach(none -> words.add(new StringBuilder()));
    }

    /** @return for each link of the text its words, white space collapsed; empty for a link without */
    static List<String> of(Prose prose) {
        LinkWords found = new LinkWords(prose);
        prose.blocks().forEach(found::block);
        prose.notes().forEach(note -> note.blocks().forEach(found::block));
        return found.words.stream().map(LinkWords::plain).toList();
    }

    private void block(Block block) {
        for (Piece piece : block.html()) {
            if (piece instanceof Piece.LinkStart start) {
                open = prose.links().get(start.link()).bare() ? -1 : start.link();
            } else if (piece instanceof Piece.LinkEnd) {
                open = -1;
            } else if (open >= 0 && piece instanceof Piece.Html html) {
                words.get(open).append(html.html());
            } else if (open >= 0 && piece instanceof Piece.PictureHere here) {
                words.get(open).append(prose.pictures().get(here.picture()).alt());
            }
        }
    }

    private static String plain(StringBuilder html) {
        StringBuilder plain = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            tag = c == '<' || tag && c != '>';
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            } else if (!space && !tag && c != '>' && Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString()
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
