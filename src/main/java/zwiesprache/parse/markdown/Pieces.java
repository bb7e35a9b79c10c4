package zwiesprache.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.model.Prose.Piece;

/** A block's pieces in the making; HTML is merged as far as possible. */
final class Pieces {
    private final List<Piece> done = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    Pieces html(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a text, escaped. */
    Pieces text(String text) {
        Escapes.appendHtml(html, text);
        return this;
    }

    void hole(Piece piece) {
        close();
        done.add(piece);
    }

    boolean isEmpty() {
        return done.isEmpty() && html.length() == 0;
    }

    List<Piece> finish() {
        close();
        return done;
    }

    private void close() {
        if (html.length() > 0) {
            done.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
    }
}
