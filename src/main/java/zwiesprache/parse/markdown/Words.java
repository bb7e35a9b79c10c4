package zwiesprache.parse.markdown;

import java.util.Optional;
import zwiesprache.model.Prose;
import zwiesprache.model.Prose.Piece;
import zwiesprache.text.Span;

/**
 * Writes a stretch of plain text: resolves its escapes and finds what Flexmark leaves to us, abbreviations, bare web
 * and mail addresses and attributes that belong to nothing.
 */
final class Words {
    private final Manuscript all;
    private final Line line;
    private final String text;

    Words(Manuscript all, Line line) {
        this.all = all;
        this.line = line;
        this.text = all.source.markdown();
    }

    /** @param linked whether the stretch is in a link already */
    void write(int start, int end, boolean linked) {
        int from = start;
        for (int at = start; all.source.masked() && at < end; at++) {
            int after = Waivers.end(text, at, end);
            if (after > at) {
                stretch(from, at, linked);
                from = after;
                at = after;
            }
        }
        stretch(from, end, linked);
    }

    private void stretch(int start, int end, boolean linked) {
        boolean abbreviations = !all.abbreviations.isEmpty();
        int from = start;
        int at = start;
        while (at < end) {
            int plain = at;
            while (at < end && !abbreviations && !isSpecial(text.charAt(at))) {
                at++;
            }
            line.text(text, plain, at);
            if (at < end) {
                int next = special(from, at, end, linked);
                if (next == at) {
                    line.text(text.charAt(at++));
                } else {
                    at = next;
                    from = next;
                }
            }
        }
    }

    private static boolean isSpecial(char c) {
        return c == ':' || c == '@' || c == '{' || c == '\\';
    }

    /**
     * Writes what is more than a character.
     *
     * @param from where the words begin that may belong to it
     * @return where it ends, or its beginning if it is but a character
     */
    private int special(int from, int at, int end, boolean linked) {
        switch (text.charAt(at)) {
            case ':':
                return linked ? at : webLink(from, at, end);
            case '@':
                return linked ? at : mailLink(from, at, end);
            case '\\':
                return escape(at, end);
            case '{':
                reportStray(at, end);
                return at;
            default:
                return all.abbreviations.isEmpty() ? at : abbreviation(at, end);
        }
    }

    private int escape(int at, int end) {
        if (at + 1 == end || !Escapes.isEscapable(text.charAt(at + 1))) {
            return at;
        }
        line.text(text.charAt(at + 1));
        return at + 2;
    }

    private void reportStray(int start, int end) {
        Attributes.braces(text, start, end)
                .ifPresent(found -> all.source
                        .at(start, found.end())
                        .report(MarkdownCode.STRAY_ATTRIBUTES, text.substring(start, found.end())));
    }

    private int abbreviation(int at, int end) {
        Optional<Abbreviations.Entry> found = all.abbreviations.at(text, at, end);
        if (found.isEmpty()) {
            return at;
        }
        line.markup("<abbr title=\"" + Escapes.html(found.get().meaning()) + "\">");
        line.text(found.get().brief());
        line.markup("</abbr>");
        return at + found.get().brief().length();
    }

    /** A link at {@code http://} or {@code https://}; returns where it ends, or the colon if there is none. */
    private int webLink(int from, int colon, int end) {
        int start = BareLinks.schemeStart(text, from, colon);
        int last = start < 0 ? colon : BareLinks.webEnd(text, colon, end);
        if (last == colon) {
            return colon;
        }
        line.take(colon - start);
        return link(start, last, "");
    }

    private int mailLink(int from, int sign, int end) {
        int start = BareLinks.mailStart(text, from, sign);
        int last = start == sign ? sign : BareLinks.mailEnd(text, sign, end);
        if (last == sign) {
            return sign;
        }
        line.take(sign - start);
        return link(start, last, "mailto:");
    }

    private int link(int start, int end, String scheme) {
        String words = text.substring(start, end);
        int link = all.draft.link(new Prose.Link(scheme + words, new Span(start, end), "", false));
        line.hole(new Piece.LinkStart(link));
        line.verbatim("", words, "");
        line.hole(new Piece.LinkEnd(link));
        return end;
    }
}
