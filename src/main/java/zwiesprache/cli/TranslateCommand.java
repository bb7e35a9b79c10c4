package zwiesprache.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import zwiesprache.build.Build;
import zwiesprache.build.Translations;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.diagnostic.Severity;

/** The commands of {@code translate} that concern ledgers: how translations stand, what changed, what is read. */
final class TranslateCommand {
    private final Options options;
    private final Voice voice;
    private final Clock clock;

    TranslateCommand(Options options, Voice voice, Clock clock) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
    }

    int run() {
        Translations read = Build.translations(options.request(clock));
        if (read.known().isEmpty()) {
            voice.report(read.diagnostics());
            return Cli.WRONG_CONTENT;
        }
        Known known = read.known().get();
        TranslateSubjects subjects = new TranslateSubjects(known);
        Optional<Choice> choice = subjects.choice(options, voice);
        if (choice.isEmpty() || isNothingNamed(subjects)) {
            return Cli.WRONG_USAGE;
        }
        List<Diagnostic> errors = read.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        TranslateLedgers ledgers = new TranslateLedgers(known, options, voice);
        return switch (options.command()) {
            case TRANSLATE_DIFF -> new TranslateDiff(voice).show(choice.get());
            case TRANSLATE_CONFIRM ->
                new TranslateConfirm(options, voice, ledgers)
                        .confirm(
                                choice.get(),
                                errors,
                                options.date(clock, known.config().zone()));
            case TRANSLATE_ALIGN -> new TranslateAlign(voice, ledgers).align(choice.get());
            case TRANSLATE_START -> new TranslateStart(known, options, voice).start(choice.get());
            case TRANSLATE_REPAIR ->
                new TranslateRepair(known, options, voice, ledgers).repair(choice.get(), errors.isEmpty());
            default -> status(known, choice.get(), errors);
        };
    }

    private int status(Known known, Choice choice, List<Diagnostic> errors) {
        if (!errors.isEmpty()) {
            voice.complain("translate.errors", new Argument.Count(errors.size()));
        }
        return new TranslateStatus(known, options, voice).show(choice);
    }

    /** Whether nothing is named where something must be, which is said. */
    private boolean isNothingNamed(TranslateSubjects subjects) {
        boolean named = options.entries().stream()
                .anyMatch(typed -> subjects.find(typed).isPresent());
        boolean wanted = switch (options.command()) {
            case TRANSLATE_STATUS -> false;
            case TRANSLATE_ALIGN, TRANSLATE_REPAIR -> !options.isAll();
            default -> true;
        };
        if (named || !wanted) {
            return false;
        }
        boolean all = options.command() == Command.TRANSLATE_ALIGN || options.command() == Command.TRANSLATE_REPAIR;
        voice.complain(all ? "translate.which-or-all" : "translate.which");
        return true;
    }
}
