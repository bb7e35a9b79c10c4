package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Prose.Block;
import zwiesprache.parse.Document;
import zwiesprache.parse.DocumentParser;
import zwiesprache.text.Origin;
import zwiesprache.text.SourceText;
import zwiesprache.text.Span;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.exchange.Arrival.Change;
import zwiesprache.translation.exchange.Batch.Unit;
import zwiesprache.translation.exchange.Taking.Pair;

/**
 * Puts words where they belong: over those of the same passage; as a block of its own behind the translation of what
 * stands before it; or in a file that is made after the original's.
 */
final class Placing {
    private final Batch now;
    private final Review review;
    private final DocumentParser parser;
    private final Diagnostics log;
    private final Map<String, SourceText> files = new TreeMap<>();
    private final Map<String, TreeMap<Span, String>> edits = new HashMap<>();
    private final Map<Unit, Pair> done = new LinkedHashMap<>();
    private final Map<String, Document> documents = new HashMap<>();

    Placing(Batch now, Review review, DocumentParser parser, Diagnostics log) {
        this.now = now;
        this.review = review;
        this.parser = parser;
        this.log = log;
    }

    /** @param origin of the delivery as a whole */
    List<Change> changes(List<Pair> pairs, Origin origin) {
        pairs.forEach(pair -> done.put(pair.unit(), pair));
        List<Change> changes = new ArrayList<>();
        if (pairs.isEmpty()) {
            return changes;
        }
        if (review.rows().stream().allMatch(row -> row.translation().isEmpty())) {
            Change made = new Fresh(now, done, this::document).file(origin, log);
            if (!log.hasErrors()) {
                changes.add(made);
            }
            return changes;
        }
        List<Pair> homeless = new ArrayList<>();
        for (Pair pair : pairs) {
            pair.unit()
                    .target()
                    .ifPresentOrElse(spot -> put(spot, spot.write(pair.item().target())), () -> homeless.add(pair));
        }
        insert(homeless);
        files.forEach((path, before) -> {
            Change change = Change.of(before, edits(before));
            if (!change.text().equals(before.text())) {
                changes.add(change);
            }
        });
        pairs.stream().filter(pair -> pair.unit().target().isPresent()).forEach(this::checkStructure);
        changes.stream()
                .filter(change -> !homeless.isEmpty() && change.path().endsWith(".md"))
                .forEach(change -> checkInserted(change, homeless));
        return changes;
    }

    private void put(Spot spot, String text) {
        SourceText file = spot.source();
        files.put(file.path(), file);
        edits(file).merge(spot.span(), text, String::concat);
    }

    private TreeMap<Span, String> edits(SourceText file) {
        return edits.computeIfAbsent(file.path(), none -> new TreeMap<>(Placing::compare));
    }

    private static int compare(Span a, Span b) {
        int byStart = Integer.compare(a.start(), b.start());
        return byStart != 0 ? byStart : Integer.compare(a.end(), b.end());
    }

    /** Blocks that the translation lacks as a whole. */
    private void insert(List<Pair> homeless) {
        Map<String, List<Pair>> blocks = new LinkedHashMap<>();
        for (Pair pair : homeless) {
            Optional<Span> block = document(pair.unit().source().source())
                    .flatMap(document ->
                            Fresh.block(document, pair.unit().source().span()));
            Optional<Span> place = place(pair.unit().row());
            if (block.isEmpty() || place.isEmpty()) {
                refuse(pair);
            } else {
                blocks.computeIfAbsent(block.get().toString(), none -> new ArrayList<>())
                        .add(pair);
            }
        }
        blocks.values().forEach(this::insertBlock);
    }

    private void refuse(Pair pair) {
        log.at(pair.item().origin())
                .seeAlso(pair.unit().place())
                .report(ExchangeCode.NO_PLACE, pair.unit().id());
    }

    private void insertBlock(List<Pair> pairs) {
        Unit first = pairs.get(0).unit();
        Document document = document(first.source().source()).orElseThrow();
        Span block = Fresh.block(document, first.source().span()).orElseThrow();
        long units = now.units().stream()
                .filter(unit -> Fresh.block(document, unit.source().span())
                        .filter(block::equals)
                        .isPresent())
                .filter(unit -> unit.source().source() == first.source().source())
                .count();
        if (units != pairs.size()) {
            pairs.forEach(this::refuse);
            return;
        }
        Span place = place(first.row()).orElseThrow();
        String text =
                Fresh.written(first.source().source().text(), block, pairs).strip();
        put(new Spot(translation().orElseThrow(), place, Spot.Style.MARKDOWN), "\n\n" + text);
    }

    /** The file in which the translation's text stands. */
    private Optional<SourceText> translation() {
        return review.rows().stream()
                .flatMap(row -> row.translation().stream())
                .filter(Passage::inText)
                .map(passage -> passage.origin().source())
                .filter(source -> source.path().endsWith(".md"))
                .findFirst();
    }

    /** The end of the block that translates what stands before a row in the original; absent if there is none. */
    private Optional<Span> place(int row) {
        Optional<Document> document = translation().flatMap(this::document);
        for (int i = row - 1; i >= 0 && document.isPresent(); i--) {
            for (Passage passage : review.rows().get(i).translation()) {
                Optional<Span> block = passage.inText()
                                && passage.origin().source() == document.get().source()
                        ? Fresh.block(document.get(), passage.origin().span())
                        : Optional.empty();
                if (block.isPresent()) {
                    int end = block.get().end();
                    String text = document.get().source().text();
                    while (end > block.get().start() && Character.isWhitespace(text.charAt(end - 1))) {
                        end--;
                    }
                    return Optional.of(new Span(end, end));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Document> document(SourceText source) {
        if (!source.path().endsWith(".md")) {
            return Optional.empty();
        }
        Document known = documents.get(source.path());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Document> read = parser.document(source, new Diagnostics());
        read.ifPresent(document -> documents.put(source.path(), document));
        return read;
    }

    /** Words can be markup where they stand, such as a number sign at the beginning of a line. */
    private void checkStructure(Pair pair) {
        Spot spot = pair.unit().target().orElseThrow();
        String written = spot.write(pair.item().target());
        SourceText file = spot.source();
        if (spot.style() != Spot.Style.MARKDOWN || written.equals(spot.text())) {
            return;
        }
        String text = file.text().substring(0, spot.span().start())
                + written
                + file.text().substring(spot.span().end());
        Optional<Document> then = parser.document(new SourceText(file.path(), text), new Diagnostics());
        List<String> before = document(file).map(Placing::shape).orElse(List.of());
        if (!before.equals(then.map(Placing::shape).orElse(List.of()))) {
            log.at(pair.item().origin())
                    .seeAlso(pair.unit().place())
                    .report(ExchangeCode.MARKUP, first(pair), pair.unit().id());
        }
    }

    /** Blocks that are inserted bring their own passages and change no others. */
    private void checkInserted(Change change, List<Pair> homeless) {
        long before = change.before()
                .flatMap(this::document)
                .map(document ->
                        shape(document).stream().filter(Placing::isUnit).count())
                .orElse(0L);
        long then = parser.document(new SourceText(change.path(), change.text()), new Diagnostics())
                .map(document ->
                        shape(document).stream().filter(Placing::isUnit).count())
                .orElse(0L);
        if (then != before + homeless.size()) {
            homeless.forEach(pair -> log.at(pair.item().origin())
                    .seeAlso(pair.unit().place())
                    .report(ExchangeCode.MARKUP, first(pair), pair.unit().id()));
        }
    }

    private static boolean isUnit(String of) {
        return of.startsWith("unit ");
    }

    private static String first(Pair pair) {
        return pair.item().target().strip().lines().findFirst().orElse("");
    }

    private static List<String> shape(Document document) {
        List<String> shape = new ArrayList<>();
        for (Block block : document.body().blocks()) {
            shape.add(block.kind().toString());
            block.units().forEach(unit -> shape.add("unit " + unit.kind() + unit.path()));
        }
        document.body()
                .notes()
                .forEach(note -> shape.add("note " + note.blocks().size()));
        return shape;
    }
}
