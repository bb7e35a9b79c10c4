package zwiesprache.cli;

import java.util.ArrayList;
import java.util.List;
import zwiesprache.author.Outcome;
import zwiesprache.author.TranslationStart;
import zwiesprache.build.Translations.Known;
import zwiesprache.cli.TranslateSubjects.Choice;
import zwiesprache.cli.TranslateSubjects.Subject;
import zwiesprache.diagnostic.Argument;
import zwiesprache.model.Lang;
import zwiesprache.output.Edit;

/** {@code translate start}: the file of a translation to be made, with the original's words beside each open place. */
final class TranslateStart {
    private final Known known;
    private final Options options;
    private final Voice voice;

    TranslateStart(Known known, Options options, Voice voice) {
        this.known = known;
        this.options = options;
        this.voice = voice;
    }

    int start(Choice choice) {
        Editing editing = new Editing(options, voice);
        List<Edit> edits = new ArrayList<>();
        for (Subject subject : choice.subjects()) {
            List<Lang> languages = choice.languages().isEmpty() ? missing(subject) : choice.languages();
            if (languages.size() != 1 && choice.languages().isEmpty()) {
                voice.complain("translate.start.which", new Argument.Name(subject.name()));
                return Cli.WRONG_USAGE;
            }
            for (Lang lang : languages) {
                Outcome outcome = TranslationStart.plan(subject.section(), subject.entry(), lang, editing.wording());
                if (outcome instanceof Outcome.Refusal refusal) {
                    voice.complain(refusal.key(), refusal.arguments().toArray(Argument[]::new));
                    return Cli.WRONG_USAGE;
                }
                edits.addAll(((Outcome.Plan) outcome).edits());
            }
        }
        if (!editing.write(edits)) {
            return Cli.WRONG_CONTENT;
        }
        voice.tell(
                "new.written", new Argument.Names(edits.stream().map(Edit::path).toList()));
        voice.tell("translate.start.next");
        return Cli.DONE;
    }

    /** The languages that a text is to have and has not. */
    private List<Lang> missing(Subject subject) {
        return subject.section().languages().stream()
                .filter(lang -> !known.config().languages().isVariant(lang))
                .filter(lang -> !subject.entry()
                        .map(entry -> entry.texts())
                        .orElseGet(() -> subject.section().texts())
                        .byLang()
                        .containsKey(lang))
                .toList();
    }
}
