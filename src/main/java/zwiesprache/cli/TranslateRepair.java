package zwiesprache.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.diagnostic.Argument;
import zwiesprache.output.Edit;
import zwiesprache.parse.ledger.LedgerReader;
import zwiesprache.translation.Repair;
import zwiesprache.translation.Repair.Kind;
import zwiesprache.translation.Repair.Step;

/** {@code translate repair}: makes ledgers whole again, and takes them along where entries have moved. */
final class TranslateRepair {
    private final Known known;
    private final Options options;
    private final Voice voice;
    private final TranslateLedgers ledgers;

    TranslateRepair(Known known, Options options, Voice voice, TranslateLedgers ledgers) {
        this.known = known;
        this.options = options;
        this.voice = voice;
        this.ledgers = ledgers;
    }

    /** @param sound whether the content has no errors: else what a ledger is of may only be unreadable */
    int repair(Choice choice, boolean sound) {
        List<Step> steps = Repair.plan(known.files(), known.status()).stream()
                .filter(step -> options.isAll() || isOf(step, choice))
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (Step step : steps) {
            step.ledger().flatMap(ledgers::exactly).ifPresent(edits::add);
            boolean moved = step.kind() == Kind.MOVED || step.kind() == Kind.TURNED;
            if (moved || isDeleted(step, sound)) {
                edits.add(ledgers.delete(step.file()));
            }
        }
        if (!ledgers.write(edits)) {
            return Cli.WRONG_CONTENT;
        }
        steps.forEach(step -> tell(step, sound));
        if (edits.isEmpty() && steps.isEmpty()) {
            voice.tell("translate.repair.none");
        }
        if (options.deletesOrphans() && !sound) {
            voice.complain("translate.repair.errors");
            return Cli.WRONG_CONTENT;
        }
        return Cli.DONE;
    }

    private boolean isDeleted(Step step, boolean sound) {
        return step.kind() == Kind.ORPHAN && options.deletesOrphans() && sound;
    }

    /** Whether a step is of what is named: by where the ledger is, or by where it goes. */
    private static boolean isOf(Step step, Choice choice) {
        String from = step.file().path().substring(LedgerReader.FOLDER.length());
        Optional<String> to = step.ledger().map(ledger -> ledger.path());
        return choice.subjects().stream()
                .flatMap(subject -> choice.reviews(subject).stream())
                .anyMatch(review -> review.path().equals(from)
                        || to.filter(review.path()::equals).isPresent());
    }

    private void tell(Step step, boolean sound) {
        Argument file = new Argument.Name(step.file().path());
        Argument to = new Argument.Name(
                step.ledger().map(each -> LedgerReader.FOLDER + each.path()).orElse(""));
        switch (step.kind()) {
            case REWRITTEN -> voice.tell("translate.repair.rewritten", file);
            case MOVED -> voice.tell("translate.repair.moved", file, to);
            case TURNED -> voice.tell("translate.repair.turned", file, to);
            case ORPHAN ->
                voice.tell(isDeleted(step, sound) ? "translate.repair.deleted" : "translate.repair.orphan", file);
            case UNKNOWN -> voice.tell("translate.repair.unknown", file);
        }
        if (step.unread() > 0) {
            voice.tell("translate.repair.unread", new Argument.Count(step.unread()));
        }
        int strays = step.ledger().map(ledger -> ledger.strays().size()).orElse(0);
        if (strays > 0) {
            voice.tell("translate.repair.strays", new Argument.Count(strays));
        }
    }
}
