package zwiesprache.translation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.DocumentParser;
import zwiesprache.text.Origin;
import zwiesprache.translation.Review;
import zwiesprache.translation.exchange.Batch.Unit;
import zwiesprache.translation.exchange.Delivery.Item;
import zwiesprache.translation.exchange.Inline.Code;

/**
 * Takes what came back of one entry into the content, all that can be taken or, where anything is wrong, nothing. What
 * changed since the export, on either side, is left as it is.
 */
public final class Taking {
    /** No passage is as long as that; what is could keep us busy for long. */
    private static final int LONGEST = 30_000;

    private final Batch now;
    private final Review review;
    private final DocumentParser parser;
    private final Diagnostics log;

    private Taking(Batch now, Review review, DocumentParser parser, Diagnostics log) {
        this.now = now;
        this.review = review;
        this.parser = parser;
        this.log = log;
    }

    /** A passage that came back and the one that it is. */
    record Pair(Unit unit, Item item) {}

    /**
     * @param now what an export would say now
     * @param parser reads the files as they would be then
     * @return absent if something is wrong, which is reported
     */
    public static Optional<Arrival> take(
            Batch now, Review review, Delivery delivery, DocumentParser parser, Diagnostics log) {
        Diagnostics own = new Diagnostics();
        Optional<Arrival> arrival = new Taking(now, review, parser, own).take(delivery);
        own.sorted().forEach(log::add);
        return own.hasErrors() ? Optional.empty() : arrival;
    }

    private Optional<Arrival> take(Delivery delivery) {
        if (isForeign(delivery)) {
            return Optional.empty();
        }
        List<Pair> pairs = pairs(delivery);
        pairs.forEach(this::checkMarkup);
        if (log.hasErrors()) {
            return Optional.empty();
        }
        Placing placing = new Placing(now, review, parser, log);
        List<Arrival.Change> changes = placing.changes(pairs, delivery.origin());
        Set<String> done = new LinkedHashSet<>();
        Set<String> read = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            done.add(pair.unit.id());
            if (pair.item.read()) {
                read.add(pair.unit.id());
            }
        }
        return Optional.of(new Arrival(changes, done, read));
    }

    private boolean isForeign(Delivery delivery) {
        String said = String.join(" ", delivery.name(), delivery.from(), delivery.to());
        String there = String.join(" ", now.name(), now.from().tag(), now.to().tag());
        if (!said.equals(there)) {
            log.at(delivery.origin()).report(ExchangeCode.FOREIGN, said, there);
            return true;
        }
        if (!delivery.site().isEmpty() && !delivery.site().equals(now.site())) {
            log.at(delivery.origin()).report(ExchangeCode.FOREIGN, delivery.site(), now.site());
            return true;
        }
        return false;
    }

    private List<Pair> pairs(Delivery delivery) {
        Map<String, Unit> units = new LinkedHashMap<>();
        now.units().forEach(unit -> units.put(unit.id(), unit));
        Map<String, Origin> seen = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Item item : delivery.items()) {
            Origin first = seen.putIfAbsent(item.id(), item.origin());
            if (first != null) {
                log.at(item.origin()).seeAlso(first).report(ExchangeCode.DUPLICATE, item.id());
            } else if (item.done()) {
                Optional<Unit> unit = Optional.ofNullable(units.get(item.id()));
                if (unit.isEmpty()) {
                    log.at(item.origin()).report(ExchangeCode.SOURCE_CHANGED, item.id());
                } else if (!isSettled(unit.get(), item)) {
                    log.at(item.origin()).seeAlso(unit.get().place()).report(ExchangeCode.TARGET_CHANGED, item.id());
                } else {
                    pairs.add(new Pair(unit.get(), item));
                }
            }
        }
        return pairs;
    }

    /** Whether nobody wrote other words into the translation since the export. */
    private static boolean isSettled(Unit unit, Item item) {
        return unit.target().map(Spot::text).filter(item.target()::equals).isPresent()
                || item.targetHash()
                        .map(unit.targetHash()::equals)
                        .orElse(unit.target().isEmpty());
    }

    /** All codes of the original have to be there, but those that the translation did not have before; no others. */
    private void checkMarkup(Pair pair) {
        Unit unit = pair.unit;
        if (pair.item.target().isBlank() || pair.item.target().length() > LONGEST) {
            log.at(pair.item.origin()).report(ExchangeCode.MARKUP, "", unit.id());
            return;
        }
        List<Code> source = Inline.codes(unit.sourceInlines());
        List<Code> before = Inline.codes(unit.targetInlines());
        List<Code> here = Inline.codes(unit.source().inlines(pair.item.target()));
        List<Code> invented = new ArrayList<>(here);
        List<Code> allowed = together(source, before);
        allowed.forEach(invented::remove);
        invented.removeIf(code -> code.kind() == Inline.Kind.CHARACTER);
        List<Code> missing = new ArrayList<>(source);
        here.forEach(missing::remove);
        missing.removeIf(code -> !code.kind().isNeeded() || unit.target().isPresent() && !before.contains(code));
        missing.addAll(invented);
        if (!missing.isEmpty()) {
            String which = missing.stream()
                    .map(code -> code.close().isEmpty() ? code.open() : code.open() + "…" + code.close())
                    .collect(Collectors.joining(" "));
            log.at(pair.item.origin()).seeAlso(unit.place()).report(ExchangeCode.MARKUP, which, unit.id());
        }
    }

    /** Each as often as it is in that of the two which has it more often. */
    private static List<Code> together(List<Code> source, List<Code> before) {
        List<Code> more = new ArrayList<>(before);
        source.forEach(more::remove);
        more.addAll(source);
        return more;
    }
}
