package zwiesprache.cli;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.output.Edit;
import zwiesprache.text.Origin;
import zwiesprache.translation.Recording;
import zwiesprache.translation.Review;
import zwiesprache.translation.Review.Row;

/** {@code translate align}: puts translations on record that are not yet, as the program puts them together. */
final class TranslateAlign {
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.3;

    private final Voice voice;
    private final TranslateLedgers ledgers;

    TranslateAlign(Voice voice, TranslateLedgers ledgers) {
        this.voice = voice;
        this.ledgers = ledgers;
    }

    int align(Choice choice) {
        List<Edit> edits = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean unusable = false;
        for (Subject subject : choice.subjects()) {
            for (Review review : choice.reviews(subject)) {
                if (!review.recorded() && review.standing() != Review.Standing.MISSING) {
                    if (ledgers.isUnusable(review)) {
                        unusable = true;
                    } else {
                        ledgers.edit(Recording.aligned(review)).ifPresent(edits::add);
                        rows.addAll(review.rows());
                    }
                }
            }
        }
        if (edits.isEmpty()) {
            voice.tell("translate.aligned-none");
        } else if (ledgers.write(edits)) {
            tell(edits.size(), rows);
        } else {
            return Cli.WRONG_CONTENT;
        }
        return unusable ? Cli.WRONG_CONTENT : Cli.DONE;
    }

    private void tell(int translations, List<Row> rows) {
        List<Row> pairs = rows.stream()
                .filter(row -> !row.source().isEmpty() && !row.translation().isEmpty())
                .toList();
        long sure = pairs.stream().filter(row -> row.sure() >= SURE).count();
        List<Row> doubtful = pairs.stream().filter(row -> row.sure() < LIKELY).toList();
        voice.tell("translate.aligned", new Argument.Count(translations), new Argument.Count(pairs.size()));
        voice.tell(
                "translate.aligned-sure",
                new Argument.Count(sure),
                new Argument.Count(pairs.size() - sure - doubtful.size()),
                new Argument.Count(doubtful.size()));
        if (rows.size() > pairs.size()) {
            voice.tell("translate.aligned-alone", new Argument.Count(rows.size() - pairs.size()));
        }
        if (!doubtful.isEmpty()) {
            voice.tell("translate.doubtful");
            doubtful.forEach(row -> voice.tell(
                    "translate.doubtful-one",
                    place(row.source().get(0).origin()),
                    place(row.translation().get(0).origin())));
        }
    }

    private static Argument place(Origin origin) {
        return new Argument.Place(origin);
    }
}
