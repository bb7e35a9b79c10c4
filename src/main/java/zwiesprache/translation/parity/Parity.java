package zwiesprache.translation.parity;

import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.model.Site;
import zwiesprache.text.Origin;
import zwiesprache.translation.Review;
import zwiesprache.translation.Status;
import zwiesprache.translation.parity.Balance.Slip;
import zwiesprache.typeset.Tongues;

/** Reports facts that differ between the two sides of a translation. */
public final class Parity {
    private final Tongues tongues;
    private final Diagnostics log;

    private Parity(Tongues tongues, Diagnostics log) {
        this.tongues = tongues;
        this.log = log;
    }

    /** Looks at every block that both sides have, and at the dates of events; codes: {@link ParityCode}. */
    public static void check(Site site, Status status, Tongues tongues, Diagnostics log) {
        Parity parity = new Parity(tongues, log);
        new OwnDates(tongues, log).check(site);
        status.entries().values().forEach(ties -> ties.reviews().values().forEach(parity::check));
        status.sections().values().forEach(ties -> ties.reviews().values().forEach(parity::check));
    }

    private void check(Review review) {
        for (Slip slip : Balance.of(review, tongues.in(review.from()), tongues.in(review.to()))) {
            report(slip, review);
        }
    }

    private void report(Slip slip, Review review) {
        String from = review.from().tag();
        if (slip.translation().isEmpty()) {
            Origin block = slip.row().translation().get(0).origin();
            log.at(block)
                    .seeAlso(slip.source().get(0).place())
                    .report(ParityCode.LEFT_OUT, slip.source().get(0).words(), from);
        } else if (slip.source().isEmpty()) {
            log.at(slip.translation().get(0).place())
                    .seeAlso(slip.row().source().get(0).origin())
                    .report(ParityCode.ADDED, slip.translation().get(0).words(), from);
        } else {
            log.at(slip.translation().get(0).place())
                    .seeAlso(slip.source().get(0).place())
                    .report(
                            ParityCode.DIFFERENT,
                            slip.translation().get(0).words(),
                            slip.source().get(0).words(),
                            from);
        }
    }
}
