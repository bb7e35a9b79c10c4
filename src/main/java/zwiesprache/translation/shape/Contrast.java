package zwiesprache.translation.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Lang;
import zwiesprache.model.RichText;
import zwiesprache.model.Site;
import zwiesprache.text.Origin;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Verdict;
import zwiesprache.translation.shape.Missing.Difference;
import zwiesprache.translation.shape.Parts.Frame;

/** One translation against its original: what is reported of it. */
final class Contrast {
    private final Review review;
    private final Parts source;
    private final Parts translation;
    private final Diagnostics log;

    Contrast(Review review, RichText source, RichText translation, Diagnostics log) {
        this.review = review;
        this.source = new Parts(source, rows(true));
        this.translation = new Parts(translation, rows(false));
        this.log = log;
    }

    private Map<Origin, Integer> rows(boolean ofSource) {
        Map<Origin, Integer> rows = new LinkedHashMap<>();
        for (int i = 0; i < review.rows().size(); i++) {
            Row row = review.rows().get(i);
            for (Passage passage : ofSource ? row.source() : row.translation()) {
                if (passage.inText()) {
                    rows.put(passage.origin(), i);
                }
            }
        }
        return rows;
    }

    void report(Site site) {
        alone();
        Set<List<Origin>> told = new LinkedHashSet<>();
        review.rows().stream().filter(Contrast::hasBoth).forEach(row -> {
            frames(row, told);
            code(row);
        });
        Destinations destinations = new Destinations(review.from(), review.to());
        Missing.between(
                        source.list(destinations, site),
                        translation.list(destinations, site),
                        row -> row < review.rows().size()
                                && hasBoth(review.rows().get(row)),
                        destinations::areVersions)
                .stream()
                .filter(each -> !isInWords(each.source(), true) && !isInWords(each.translation(), false))
                .forEach(this::difference);
    }

    /** Whether an address stands in the text itself, where it is compared as a fact. */
    private boolean isInWords(Optional<Part> part, boolean ofSource) {
        if (part.isEmpty() || part.get().sort() == Part.Sort.PICTURE) {
            return false;
        }
        String address = part.get().key().replaceFirst("^mailto:", "");
        Row row = review.rows().get(part.get().row());
        return address.startsWith("tel:")
                || (ofSource ? row.source() : row.translation())
                        .stream().anyMatch(passage -> passage.words().contains(address));
    }

    private static boolean hasBoth(Row row) {
        return !row.source().isEmpty() && !row.translation().isEmpty();
    }

    /** Blocks that one side has alone; those that follow each other are one finding. */
    private void alone() {
        List<Passage> run = new ArrayList<>();
        Row before = null;
        boolean ofSource = true;
        for (Row row : review.rows()) {
            boolean counts = isAlone(row);
            boolean side = !row.source().isEmpty();
            if (!run.isEmpty() && (!counts || side != ofSource)) {
                alone(run, ofSource, Optional.ofNullable(before));
                run.clear();
            }
            if (counts) {
                ofSource = side;
                run.addAll(side ? row.source() : row.translation());
            } else if (hasBoth(row) && row.source().get(0).inText()) {
                before = row;
            }
        }
        if (!run.isEmpty()) {
            alone(run, ofSource, Optional.ofNullable(before));
        }
    }

    /** Whether nobody said so yet: neither the ledger that it is new or gone, nor somebody that it is meant. */
    private boolean isAlone(Row row) {
        List<Passage> there = row.source().isEmpty() ? row.translation() : row.source();
        return !hasBoth(row)
                && there.get(0).inText()
                && !row.isConfirmed()
                && (!review.recorded() || row.verdict() == Verdict.CURRENT);
    }

    private void alone(List<Passage> run, boolean ofSource, Optional<Row> before) {
        Diagnostics.Finding finding = log.at(run.get(0).origin());
        before.map(row -> ofSource ? row.translation() : row.source())
                .ifPresent(other -> finding.seeAlso(other.get(other.size() - 1).origin()));
        finding.report(ShapeCode.ALONE, (ofSource ? review.to() : review.from()).tag(), run.size());
    }

    private void frames(Row row, Set<List<Origin>> told) {
        Passage here = row.translation().get(0);
        Passage there = row.source().get(0);
        Optional<Frame> own = translation.frame(here);
        Optional<Frame> others = source.frame(there);
        if (own.isEmpty() || others.isEmpty()) {
            return;
        }
        Frame one = own.get();
        Frame other = others.get();
        Diagnostics.Finding finding = log.at(here.origin()).seeAlso(there.origin());
        if (!one.kind().equals(other.kind())) {
            if (told.add(List.of(one.block(), other.block()))) {
                finding.report(ShapeCode.OTHER_KIND, one.kind(), other.kind(), from());
            }
        } else if (one.level() != other.level()) {
            finding.report(ShapeCode.OTHER_LEVEL, one.level(), other.level(), from());
        }
    }

    private String from() {
        return review.from().tag();
    }

    private void code(Row row) {
        Passage here = row.translation().get(0);
        Passage there = row.source().get(0);
        if (here.kind().equals("code") && there.kind().equals("code")) {
            List<String> missing = Listing.of(there).without(Listing.of(here));
            List<String> more = Listing.of(here).without(Listing.of(there));
            if (!more.isEmpty()) {
                log.at(here.origin()).seeAlso(there.origin()).report(ShapeCode.OTHER_CODE, more, from());
            } else if (!missing.isEmpty()) {
                Lang lacking = review.to();
                log.at(there.origin()).seeAlso(here.origin()).report(ShapeCode.OTHER_CODE, missing, lacking.tag());
            }
        }
    }

    private void difference(Difference difference) {
        Optional<Part> here = difference.translation();
        Optional<Part> there = difference.source();
        if (here.isPresent() && there.isPresent()) {
            log.at(here.get().place())
                    .seeAlso(there.get().place())
                    .report(
                            ShapeCode.OTHER_TARGET,
                            here.get().written(),
                            there.get().written(),
                            from());
            return;
        }
        Part part = here.or(() -> there).orElseThrow();
        Row row = review.rows().get(part.row());
        Passage other = (here.isPresent() ? row.source() : row.translation()).get(0);
        log.at(part.place())
                .seeAlso(other.origin())
                .report(part.sort().alone(), part.written(), (here.isPresent() ? review.from() : review.to()).tag());
    }
}
