package zwiesprache.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Edit;
import zwiesprache.parse.ledger.Ledger.Confirmed;
import zwiesprache.translation.Recording;
import zwiesprache.translation.Review;

/** {@code translate confirm}: somebody has read both texts, and they fit. */
final class TranslateConfirm {
    private final Options options;
    private final Voice voice;
    private final TranslateLedgers ledgers;

    TranslateConfirm(Options options, Voice voice, TranslateLedgers ledgers) {
        this.options = options;
        this.voice = voice;
        this.ledgers = ledgers;
    }

    /** A translation and those of its blocks that are confirmed now, by their indices. */
    private record Reading(Subject subject, Review review, Set<Integer> rows) {}

    /** @param errors what is wrong with the content */
    int confirm(Choice choice, List<Diagnostic> errors, LocalDate date) {
        if (options.by().isEmpty()) {
            voice.complain("translate.by");
            return Cli.WRONG_USAGE;
        }
        List<Diagnostic> own = errors.stream()
                .filter(each -> choice.subjects().stream()
                        .anyMatch(subject ->
                                subject.files().contains(each.origin().source().path())))
                .toList();
        if (!own.isEmpty()) {
            voice.report(own);
            voice.complain("translate.has-errors");
            return Cli.WRONG_CONTENT;
        }
        Optional<List<Reading>> readings = readings(choice);
        if (readings.isEmpty()) {
            return Cli.WRONG_USAGE;
        }
        if (readings.get().stream().anyMatch(each -> ledgers.isUnusable(each.review()))) {
            return Cli.WRONG_CONTENT;
        }
        Confirmed by = new Confirmed(date, options.by().get());
        List<Edit> edits = new ArrayList<>();
        for (Reading each : readings.get()) {
            if (!each.rows().isEmpty()) {
                ledgers.edit(Recording.confirmed(each.review(), each.rows(), by))
                        .ifPresent(edits::add);
            }
        }
        if (!ledgers.write(edits)) {
            return Cli.WRONG_CONTENT;
        }
        readings.get().forEach(this::tell);
        return Cli.DONE;
    }

    /** Absent if what is asked for is not there, which is said. */
    private Optional<List<Reading>> readings(Choice choice) {
        List<Reading> readings = new ArrayList<>();
        for (Subject subject : choice.subjects()) {
            List<Review> there = choice.reviews(subject).stream()
                    .filter(review -> review.standing() != Review.Standing.MISSING)
                    .toList();
            if (there.isEmpty()) {
                voice.complain("translate.no-translation", new Argument.Name(subject.name()));
                return Optional.empty();
            }
            there.forEach(review -> readings.add(new Reading(subject, review, Recording.unread(review))));
        }
        return options.blocks().isEmpty() ? Optional.of(readings) : blocks(readings);
    }

    private Optional<List<Reading>> blocks(List<Reading> readings) {
        if (readings.size() > 1) {
            List<String> languages = readings.stream()
                    .map(each -> each.review().to().tag())
                    .distinct()
                    .toList();
            voice.complain("translate.one-translation", new Argument.Names(languages));
            return Optional.empty();
        }
        Reading only = readings.get(0);
        Set<Integer> rows = new TreeSet<>();
        for (int block : options.blocks()) {
            if (block > only.review().rows().size()) {
                voice.complain(
                        "translate.no-block",
                        new Argument.Count(block),
                        new Argument.Count(only.review().rows().size()));
                return Optional.empty();
            }
            rows.add(block - 1);
        }
        return Optional.of(List.of(new Reading(only.subject(), only.review(), rows)));
    }

    private void tell(Reading reading) {
        Argument name = new Argument.Name(reading.subject().name());
        Argument to = new Argument.Name(reading.review().to().tag());
        if (reading.rows().isEmpty()) {
            voice.tell("translate.confirmed-already", name, to);
        } else {
            voice.tell(
                    "translate.confirmed",
                    name,
                    to,
                    new Argument.Count(reading.rows().size()));
        }
        Set<Integer> left = Recording.oneSided(reading.review());
        left.removeAll(reading.rows());
        if (!left.isEmpty()) {
            String numbers = left.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
            voice.tell("translate.left", name, to, new Argument.Name(numbers), new Argument.Count(left.size()));
        }
    }
}
