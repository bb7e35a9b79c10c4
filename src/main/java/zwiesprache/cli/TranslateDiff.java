package zwiesprache.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.Lang;
import zwiesprache.report.Screen;
import zwiesprache.translation.Passage;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;
import zwiesprache.translation.Review.Side;
import zwiesprache.translation.Verdict;
import zwiesprache.translation.WordDiff;

/** {@code translate diff}: of each block that is not current what changed since it was, beside the other language. */
final class TranslateDiff {
    private final Voice voice;
    private final Screen screen;
    private final PrintWriter out;

    TranslateDiff(Voice voice) {
        this.voice = voice;
        this.screen = new Screen(0, voice.terminal().colour());
        this.out = voice.terminal().out();
    }

    int show(Choice choice) {
        for (Subject subject : choice.subjects()) {
            List<Review> reviews = choice.reviews(subject);
            if (reviews.isEmpty()) {
                voice.complain("translate.no-translation", new Argument.Name(subject.name()));
                return Cli.WRONG_USAGE;
            }
            reviews.forEach(review -> show(subject, review));
        }
        return Cli.DONE;
    }

    private void show(Subject subject, Review review) {
        Argument name = new Argument.Name(subject.name());
        Argument to = new Argument.Name(review.to().tag());
        if (review.standing() == Review.Standing.MISSING) {
            voice.tell("translate.missing", name, to);
            return;
        }
        if (!review.recorded()) {
            voice.tell("translate.unrecorded", name, to);
        }
        if (review.rows().stream().allMatch(row -> row.verdict() == Verdict.CURRENT)) {
            if (review.recorded()) {
                voice.tell("translate.current", name, to);
            }
            return;
        }
        out.println(screen.strong(subject.name() + " (" + review.from() + " → " + review.to() + ")"));
        for (int i = 0; i < review.rows().size(); i++) {
            if (review.rows().get(i).verdict() != Verdict.CURRENT) {
                block(i + 1, review.rows().get(i), review);
            }
        }
    }

    private void block(int number, Row row, Review review) {
        out.println();
        Lang ahead = row.ahead() == Side.SOURCE ? review.from() : review.to();
        Lang behind = row.ahead() == Side.SOURCE ? review.to() : review.from();
        Lang named = row.verdict() == Verdict.NEW ? behind : ahead;
        boolean paired = row.verdict() == Verdict.NEW
                && !row.source().isEmpty()
                && !row.translation().isEmpty();
        String key = "translate.block." + row.verdict().word() + (paired ? "-pair" : "");
        String head = "#" + number + " " + voice.words().say(key, new Argument.Name(named.tag()));
        String since = row.recorded()
                .flatMap(pair -> pair.mark().confirmed())
                .map(confirmed -> " "
                        + voice.words()
                                .say(
                                        "translate.block.since",
                                        new Argument.Name(confirmed.date().toString()),
                                        new Argument.Name(confirmed.by())))
                .orElse("");
        out.println(screen.strong(head) + since);
        side(review.from(), row.recorded().flatMap(pair -> pair.source()), row.source(), row);
        side(review.to(), row.recorded().flatMap(pair -> pair.translation()), row.translation(), row);
    }

    private void side(Lang lang, Optional<String> before, List<Passage> now, Row row) {
        if (before.isEmpty() && now.isEmpty()) {
            out.println("  " + lang + " –");
            return;
        }
        String words = now.stream().map(Passage::words).collect(Collectors.joining(" "));
        out.println("  " + lang
                + (now.isEmpty() ? "" : " " + screen.place(now.get(0).origin())));
        out.println("     " + shown(before, words, row));
    }

    private String shown(Optional<String> before, String now, Row row) {
        if (before.isEmpty()) {
            boolean fresh = row.recorded().isPresent()
                    || row.source().isEmpty()
                    || row.translation().isEmpty();
            return fresh ? screen.fresh(now) : screen.plain(now);
        }
        StringBuilder shown = new StringBuilder();
        for (WordDiff.Piece piece : WordDiff.between(before.get(), now).pieces()) {
            shown.append(
                    switch (piece.kind()) {
                        case SAME -> screen.plain(piece.words());
                        case GONE -> screen.gone(piece.words());
                        case FRESH -> screen.fresh(piece.words());
                    });
        }
        return shown.toString();
    }
}
