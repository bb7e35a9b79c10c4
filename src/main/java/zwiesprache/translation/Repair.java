package zwiesprache.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zwiesprache.diagnostic.Diagnostics;
import zwiesprache.parse.ledger.Ledger;
import zwiesprache.parse.ledger.Ledger.Pair;
import zwiesprache.parse.ledger.LedgerCode;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.parse.ledger.LedgerWriter;
import zwiesprache.text.SourceText;

/**
 * Plans what is to become of ledgers that are damaged, or whose translation is elsewhere now. Nothing that somebody
 * wrote into one is lost, except on request with the whole of it.
 */
public final class Repair {
    /** The share of a ledger's blocks that an entry must have to be the one it was made for. */
    private static final double SURE = 0.8;

    /** The share that no other entry may have then. */
    private static final double DOUBT = 0.5;

    private final List<SourceText> files;
    private final Map<String, Review> reviews = new TreeMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private Repair(List<SourceText> files, Status status) {
        this.files = files;
        files.forEach(file -> taken.add(inner(file)));
        status.entries().values().forEach(ties -> ties.reviews().values().forEach(this::add));
        status.sections().values().forEach(ties -> ties.reviews().values().forEach(this::add));
    }

    private void add(Review review) {
        if (review.standing() != Review.Standing.MISSING) {
            reviews.put(review.path(), review);
        }
    }

    /** What is done with a ledger. */
    public enum Kind {
        /** Written again as the program writes it. */
        REWRITTEN,
        /** Its entry has another name now: it goes along. */
        MOVED,
        /** What was the translation is the original now: its sides change places, and its name. */
        TURNED,
        /** There is nothing that it is of; nothing is done without being asked for. */
        ORPHAN,
        /** Not even its languages can be told; nothing is done. */
        UNKNOWN
    }

    /**
     * What is to become of one file.
     *
     * @param file as it stands on the disk
     * @param ledger what is to be written, by its path; absent if nothing is
     * @param unread how many blocks count as unread because somebody wrote in them
     */
    public record Step(Kind kind, SourceText file, Optional<Ledger> ledger, int unread) {}

    /** @return a step for each ledger that is not as it should be */
    public static List<Step> plan(List<SourceText> files, Status status) {
        return new Repair(files, status).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (SourceText file : files) {
            step(file).ifPresent(steps::add);
        }
        return steps;
    }

    private static String inner(SourceText file) {
        return file.path().substring(LedgerReader.FOLDER.length());
    }

    private Optional<Step> step(SourceText file) {
        Diagnostics log = new Diagnostics();
        Optional<Ledger> read = LedgerReader.read(file, log).or(() -> withHeader(file));
        if (read.isEmpty()) {
            return Optional.of(new Step(Kind.UNKNOWN, file, Optional.empty(), 0));
        }
        Ledger ledger = read.get();
        int unread = (int) log.sorted().stream()
                .filter(each -> each.code() == LedgerCode.DAMAGED)
                .count();
        Optional<Review> own = Optional.ofNullable(reviews.get(ledger.path()));
        if (own.isEmpty()) {
            return Optional.of(elsewhere(file, ledger, unread));
        }
        if (!isOf(ledger, own.get())) {
            return Optional.of(new Step(Kind.ORPHAN, file, Optional.empty(), 0));
        }
        Ledger repaired = Recording.repaired(ledger, own.get());
        return LedgerWriter.text(repaired).equals(file.text().replace("\r", ""))
                ? Optional.empty()
                : Optional.of(new Step(Kind.REWRITTEN, file, Optional.of(repaired), unread));
    }

    /** The same with the first lines that it must have, as far as its name and its entry tell them. */
    private Optional<Ledger> withHeader(SourceText file) {
        return Optional.ofNullable(reviews.get(inner(file))).flatMap(review -> {
            Ledger none = new Ledger(review.path(), review.from(), review.to(), List.of(), List.of());
            String whole = LedgerWriter.text(none) + "\n" + file.text();
            return LedgerReader.read(new SourceText(file.path(), whole), new Diagnostics())
                    .map(ledger ->
                            new Ledger(ledger.path(), review.from(), review.to(), ledger.pairs(), ledger.strays()));
        });
    }

    private static boolean isOf(Ledger ledger, Review review) {
        return review.from().equals(ledger.from()) && review.to().equals(ledger.to());
    }

    private Step elsewhere(SourceText file, Ledger ledger, int unread) {
        Optional<Review> turned = free(turnedPath(ledger))
                .filter(review ->
                        review.from().equals(ledger.to()) && review.to().equals(ledger.from()));
        if (turned.isPresent()) {
            return taken(Kind.TURNED, file, turned(ledger), turned.get(), unread);
        }
        return moved(ledger)
                .map(review -> taken(Kind.MOVED, file, ledger, review, unread))
                .orElseGet(() -> new Step(Kind.ORPHAN, file, Optional.empty(), 0));
    }

    private Step taken(Kind kind, SourceText file, Ledger ledger, Review review, int unread) {
        taken.add(review.path());
        Ledger named = new Ledger(review.path(), ledger.from(), ledger.to(), ledger.pairs(), ledger.strays());
        return new Step(kind, file, Optional.of(Recording.repaired(named, review)), unread);
    }

    private static String turnedPath(Ledger ledger) {
        String end = "." + ledger.to().tag() + ".txt";
        return ledger.path().endsWith(end)
                ? ledger.path().substring(0, ledger.path().length() - end.length()) + "."
                        + ledger.from().tag() + ".txt"
                : ledger.path();
    }

    private static Ledger turned(Ledger ledger) {
        List<Pair> pairs = ledger.pairs().stream()
                .map(pair -> new Pair(pair.kind(), pair.translation(), pair.source(), pair.mark(), pair.origin()))
                .toList();
        return new Ledger(ledger.path(), ledger.to(), ledger.from(), pairs, ledger.strays());
    }

    /** A translation of which there is no ledger yet. */
    private Optional<Review> free(String path) {
        return taken.contains(path) ? Optional.empty() : Optional.ofNullable(reviews.get(path));
    }

    /** The one translation without a ledger that has the ledger's words. */
    private Optional<Review> moved(Ledger ledger) {
        Optional<Review> best = Optional.empty();
        double most = 0;
        double second = 0;
        for (Review review : reviews.values()) {
            double share = free(review.path()).isPresent() && isOf(ledger, review) ? share(ledger, review) : 0;
            if (share > most) {
                second = most;
                most = share;
                best = Optional.of(review);
            } else {
                second = Math.max(second, share);
            }
        }
        return most >= SURE && second < DOUBT ? best : Optional.empty();
    }

    /** How many of a ledger's blocks a translation has, of 1. */
    private static double share(Ledger ledger, Review review) {
        Set<String> sources = new LinkedHashSet<>();
        Set<String> translations = new LinkedHashSet<>();
        review.rows().forEach(row -> {
            row.source().forEach(each -> sources.add(Normal.of(each.words())));
            row.translation().forEach(each -> translations.add(Normal.of(each.words())));
        });
        long found = ledger.pairs().stream()
                .filter(pair -> isIn(pair.source(), sources) && isIn(pair.translation(), translations))
                .count();
        return ledger.pairs().isEmpty() ? 0 : (double) found / ledger.pairs().size();
    }

    private static boolean isIn(Optional<String> words, Set<String> all) {
        return words.isEmpty() || all.contains(Normal.of(words.get()));
    }
}
