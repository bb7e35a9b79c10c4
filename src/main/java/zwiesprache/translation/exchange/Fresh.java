package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Prose.Block;
import zwiesprache.parse.Document;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.exchange.Arrival.Change;
import zwiesprache.translation.exchange.Batch.Unit;
import zwiesprache.translation.exchange.Taking.Pair;

/**
 * Makes the file of a translation that there is none of yet, block by block as the original's. Blocks that are not
 * translated are left out; the file then says that it is a draft.
 */
final class Fresh {
    private static final String FIELD = "field:";

    private final Batch batch;
    private final Map<Unit, Pair> done;
    private final Function<SourceText, Optional<Document>> documents;

    Fresh(Batch batch, Map<Unit, Pair> done, Function<SourceText, Optional<Document>> documents) {
        this.batch = batch;
        this.done = done;
        this.documents = documents;
    }

    Change file(Origin origin, Diagnostics log) {
        SourceText source = batch.units().get(0).source().source();
        String end = "." + batch.from().tag() + ".md";
        String path = source.path().substring(0, source.path().length() - end.length());
        return Change.made(path + "." + batch.to().tag() + ".md", front(origin, log) + body(source, log));
    }

    private String front(Origin origin, Diagnostics log) {
        StringBuilder front = new StringBuilder();
        for (Unit unit : batch.units()) {
            boolean inText = unit.source().style() == Spot.Style.MARKDOWN;
            Optional<Pair> pair = Optional.ofNullable(done.get(unit));
            if (inText) {
                continue;
            }
            if (pair.isPresent()) {
                String key = unit.kind().startsWith(FIELD) ? unit.kind().substring(FIELD.length()) : unit.kind();
                front.append(key).append(": ");
                front.append(Spot.encode(pair.get().item().target(), Spot.Style.DOUBLE))
                        .append('\n');
            } else if (unit.kind().equals("title")) {
                log.at(origin).seeAlso(unit.place()).report(ExchangeCode.NO_PLACE, unit.id());
            }
        }
        if (done.size() < batch.units().size()) {
            front.append("draft: true\n");
        }
        return front.isEmpty() ? "" : "---\n" + front + "---\n";
    }

    private String body(SourceText source, Diagnostics log) {
        Document document = documents.apply(source).orElseThrow();
        Map<Span, List<Unit>> blocks = new LinkedHashMap<>();
        for (Unit unit : batch.units()) {
            if (unit.source().style() == Spot.Style.MARKDOWN) {
                Span block = block(document, unit.source().span())
                        .orElse(unit.source().span());
                blocks.computeIfAbsent(block, none -> new ArrayList<>()).add(unit);
            }
        }
        StringBuilder body = new StringBuilder();
        int at = document.bodyStart();
        List<Map.Entry<Span, List<Unit>>> inOrder = new ArrayList<>(blocks.entrySet());
        inOrder.sort(Comparator.comparingInt(each -> each.getKey().start()));
        for (Map.Entry<Span, List<Unit>> each : inOrder) {
            List<Pair> pairs = each.getValue().stream()
                    .filter(done::containsKey)
                    .map(done::get)
                    .toList();
            Span block = each.getKey();
            body.append(source.text(), at, block.start());
            at = block.end();
            if (pairs.size() == each.getValue().size()) {
                body.append(written(source.text(), block, pairs));
            } else {
                pairs.forEach(pair -> log.at(pair.item().origin())
                        .seeAlso(pair.unit().place())
                        .report(ExchangeCode.NO_PLACE, pair.unit().id()));
                at = nextLine(source.text(), at);
            }
        }
        return body.append(source.text().substring(at)).toString();
    }

    /** Past the end of the line and the empty lines behind it. */
    private static int nextLine(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A stretch of a text with other words for some passages in it. */
    static String written(String text, Span block, List<Pair> pairs) {
        StringBuilder out = new StringBuilder();
        int at = block.start();
        List<Pair> inOrder = new ArrayList<>(pairs);
        inOrder.sort(Comparator.comparingInt(pair -> pair.unit().source().span().start()));
        for (Pair pair : inOrder) {
            Span span = pair.unit().source().span();
            out.append(text, at, span.start()).append(pair.item().target());
            at = span.end();
        }
        return out.append(text, at, block.end()).toString();
    }

    /** The block at top level that a stretch of a file lies in; a footnote's text lies in none. */
    static Optional<Span> block(Document document, Span span) {
        for (Block block : document.body().blocks()) {
            Span there = block.span().shift(document.bodyStart());
            if (there.start() <= span.start() && span.end() <= there.end()) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }
}
