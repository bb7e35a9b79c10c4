package zwiesprache.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import zwiesprache.author.NewEntry;
import zwiesprache.author.NewSection;
import zwiesprache.author.Outcome;
import zwiesprache.author.Wording;
import zwiesprache.build.Build;
import zwiesprache.build.Reading;
import zwiesprache.diagnostic.Argument;
import zwiesprache.diagnostic.Diagnostic;
import zwiesprache.output.Edit;

/** {@code new}: the files of a new entry, or the declaration of a new section. */
final class NewCommand {
    private final Options options;
    private final Voice voice;
    private final Clock clock;

    NewCommand(Options options, Voice voice, Clock clock) {
        this.options = options;
        this.voice = voice;
        this.clock = clock;
    }

    int make() {
        Reading reading = Build.read(options.request(clock));
        if (reading.known().isEmpty()) {
            voice.report(reading.diagnostics());
            return Cli.WRONG_CONTENT;
        }
        Reading.Known known = reading.known().get();
        if (options.entry().isEmpty()) {
            voice.complain("new.no-path", new Argument.Name(anySection(known)));
            return Cli.WRONG_USAGE;
        }
        Outcome outcome = outcome(known, new Editing(options, voice).wording());
        if (outcome instanceof Outcome.Refusal refusal) {
            return refuse(refusal, reading.diagnostics());
        }
        return write((Outcome.Plan) outcome);
    }

    private Outcome outcome(Reading.Known known, Wording words) {
        String path = options.entry().orElseThrow();
        if (options.isSection()) {
            return NewSection.plan(known.config(), known.site(), path, options.title(), words);
        }
        NewEntry.Request request = new NewEntry.Request(path, options.title(), options.original(), options.isFolder());
        return NewEntry.plan(known.config(), known.site(), known.tongues(), request, words);
    }

    private static String anySection(Reading.Known known) {
        return known.site().sections().keySet().stream()
                .filter(id -> !id.isRoot())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** A section that nobody knows may be one whose declaration is broken. */
    private int refuse(Outcome.Refusal refusal, List<Diagnostic> findings) {
        voice.report(findings.stream()
                .filter(each -> each.origin().source().path().endsWith("/_section.yml"))
                .toList());
        String said = voice.words().say(refusal.key(), refusal.arguments().toArray(Argument[]::new));
        String meant = refusal.suggestion()
                .map(name -> " " + voice.words().say("did-you-mean", new Argument.Name(name)))
                .orElse("");
        voice.terminal().err().println(said + meant);
        return Cli.WRONG_USAGE;
    }

    private int write(Outcome.Plan plan) {
        if (!new Editing(options, voice).write(plan.edits())) {
            return Cli.WRONG_CONTENT;
        }
        voice.tell(
                "new.written",
                new Argument.Names(plan.edits().stream().map(Edit::path).toList()));
        if (options.isSection()) {
            return Cli.DONE;
        }
        if (plan.toFill().isEmpty()) {
            voice.tell("new.next");
        } else {
            voice.tell("new.fill", new Argument.Names(plan.toFill()));
        }
        Optional<String> list = plan.list();
        list.ifPresent(path -> voice.tell("new.list", new Argument.Name(path)));
        return Cli.DONE;
    }
}
