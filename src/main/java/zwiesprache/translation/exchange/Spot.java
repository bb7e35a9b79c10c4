package zwiesprache.translation.exchange;

import java.util.List;
import java.util.Optional;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.Passage;

/** A place in a file that holds words which can be put there anew. */
record Spot(SourceText source, Span span, Style style) {
    /** How words are written there. */
    enum Style {
        MARKDOWN,
        PLAIN,
        SINGLE,
        DOUBLE
    }

    /** @return absent if the passages are none, or do not stand in a file in a way that could be written again */
    static Optional<Spot> of(List<Passage> passages) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Origin first = passages.get(0).origin();
        if (passages.size() > 1) {
            return together(passages);
        }
        String path = first.source().path();
        if (first.span().end() == first.span().start()) {
            return Optional.empty();
        }
        if (passages.get(0).inText() && path.endsWith(".md")) {
            return Optional.of(new Spot(first.source(), first.span(), Style.MARKDOWN));
        }
        for (Style style : List.of(Style.PLAIN, Style.DOUBLE, Style.SINGLE)) {
            Spot spot = new Spot(first.source(), first.span(), style);
            if (encode(passages.get(0).words(), style).equals(spot.raw())) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** Paragraphs that follow each other are one place. */
    private static Optional<Spot> together(List<Passage> passages) {
        Origin first = passages.get(0).origin();
        int end = first.span().end();
        for (Passage each : passages.subList(1, passages.size())) {
            Span span = each.origin().span();
            boolean next = each.inText()
                    && each.origin().source() == first.source()
                    && span.start() > end
                    && first.source().text().substring(end, span.start()).isBlank();
            if (!next) {
                return Optional.empty();
            }
            end = span.end();
        }
        Spot spot = new Spot(first.source(), new Span(first.span().start(), end), Style.MARKDOWN);
        return passages.get(0).inText() && first.source().path().endsWith(".md") ? Optional.of(spot) : Optional.empty();
    }

    private String raw() {
        return source.text().substring(span.start(), span.end());
    }

    /** The words there: Markdown, or plain. */
    String text() {
        String raw = raw();
        return switch (style) {
            case MARKDOWN, PLAIN -> raw;
            case SINGLE -> raw.substring(1, raw.length() - 1).replace("''", "'");
            case DOUBLE ->
                raw.substring(1, raw.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        };
    }

    /** What is to be written there for these words. What looks like itself without quotation marks may not elsewhere. */
    String write(String words) {
        boolean same = words.equals(text());
        return same ? raw() : encode(words, style == Style.PLAIN ? Style.DOUBLE : style);
    }

    static String encode(String words, Style style) {
        return switch (style) {
            case MARKDOWN, PLAIN -> words;
            case SINGLE -> "'" + words.replace("'", "''") + "'";
            case DOUBLE -> "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }

    List<Inline> inlines(String text) {
        return style == Style.MARKDOWN
                ? Markup.parse(text)
                : text.isEmpty() ? List.of() : List.of(new Inline.Words(text));
    }
}
